import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { DesignationId } from '../../../../lib/law/designation';
import { type Outcome, worstFirst } from '../../../../lib/rules/finding';
import { tags } from '../../../../lib/triage/priority';
import { type Asked, type Filter, type RowOrder, rowOrders } from '../../../../lib/triage/results-view';
import { TickBox } from '../../check/tick-box';
import { cohortName } from './cohort-name';
import { Pick } from './pick';
import type { Counts } from './protocol';
import { triageWords } from './triage-words';
import { batchWords } from './words';

type Props = {
  locale: Locale;
  asked: Asked;
  groups: Counts['groups'];
  tense: 'now' | 'past';
  onAsk: (asked: Asked) => void;
};

const designations = ['ve-2023', 've-2021'] as const satisfies readonly DesignationId[];

/** Which people are looked at, and in which order. */
export function Filters({ locale, asked, groups, tense, onAsk }: Props) {
  const { results } = batchWords[locale];
  const { outcomes } = messages[locale].result;
  const { filter, order, grouped } = asked;
  const narrow = (part: Partial<Filter>) => onAsk({ ...asked, filter: { ...filter, ...part } });
  const facts = (value: string): Filter['facts'] => {
    const [designation, outcome] = value.split(' ');
    return value === '' ? null : { designation: designation as DesignationId, outcome: outcome as Outcome };
  };
  return (
    <div className="filters">
      <Pick
        id="batch-tag"
        label={results.tag}
        value={filter.tag ?? ''}
        choices={[
          ['', results.all],
          ...tags.map((tag) => [tag, triageWords[locale].tags[tag].name] as const),
        ]}
        onPick={(value) => narrow({ tag: tags.find((tag) => tag === value) ?? null })}
      />
      <Pick
        id="batch-cohort"
        label={results.cohort}
        value={filter.cohort ?? ''}
        choices={[
          ['', results.all],
          ...groups.map(({ cohort }) => [cohort, cohortName(cohort, locale)] as const),
        ]}
        onPick={(value) => narrow({ cohort: groups.find(({ cohort }) => cohort === value)?.cohort ?? null })}
      />
      <Pick
        id="batch-facts"
        label={results.facts}
        value={filter.facts ? `${filter.facts.designation} ${filter.facts.outcome}` : ''}
        choices={[
          ['', results.all],
          ...designations.flatMap((id) =>
            worstFirst
              .filter((outcome) => outcome !== 'information')
              .map(
                (outcome) =>
                  [`${id} ${outcome}`, `${results.designation[id]}: ${outcomes[tense][outcome]}`] as const,
              ),
          ),
        ]}
        onPick={(value) => narrow({ facts: facts(value) })}
      />
      <Pick
        id="batch-order"
        label={results.order}
        value={order}
        choices={rowOrders.map((one) => [one, results.orders[one]] as const)}
        onPick={(value) => onAsk({ ...asked, order: value as RowOrder })}
      />
      <div className="field">
        <label htmlFor="batch-code">{results.code}</label>
        <input
          type="text"
          id="batch-code"
          autoComplete="off"
          spellCheck="false"
          value={filter.code}
          onChange={({ currentTarget }) => narrow({ code: currentTarget.value })}
        />
      </div>
      <TickBox
        id="batch-grouped"
        label={results.grouped}
        checked={grouped}
        onChange={(on) => onAsk({ ...asked, grouped: on })}
      />
    </div>
  );
}

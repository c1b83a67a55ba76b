import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { tenseOf } from '../../../../lib/content/program-phrases';
import { tellBecause } from '../../../../lib/content/tell-priority';
import type { Standing } from '../../../../lib/rules/standing';
import { cohortsOf } from '../../../../lib/triage/results-view';
import { cohortName } from './cohort-name';
import type { ShownLine } from './protocol';
import { tenseIn } from './tense-in';
import { triageWords } from './triage-words';
import { batchWords } from './words';

/** How many reasons and missing facts a line tells. */
const most = 2;

export type CellsProps = {
  locale: Locale;
  isToday: boolean;
  standings: readonly Standing[];
  selected: ReadonlySet<number>;
  onSelect: (at: number) => void;
  onOpen: (at: number) => void;
};
type Person = Extract<ShownLine, { at: number }>;

/** The cells of a person, in the order of `GridHead`. */
export function GridCells(props: CellsProps & { line: Person }) {
  const { locale, line, isToday, standings, selected, onSelect, onOpen } = props;
  const { results } = batchWords[locale];
  const { result } = messages[locale];
  const { at, screened, code } = line;
  const { priority, designations, missing } = screened;
  const tense = tenseIn(standings, isToday);
  const short = (all: readonly string[]) => (
    <>
      {all.slice(0, most).join(' · ')}
      {all.length > most && ` ${fill(results.andMore, { count: all.length - most })}`}
    </>
  );
  return (
    <>
      <td>
        <input
          type="checkbox"
          tabIndex={-1}
          autoComplete="off"
          checked={selected.has(at)}
          aria-label={fill(results.selectRow, { line: line.line })}
          onChange={() => onSelect(at)}
        />
        <button
          type="button"
          className="link"
          tabIndex={-1}
          aria-label={`${code || results.noCode}: ${fill(results.openRow, { line: line.line })}`}
          onClick={() => onOpen(at)}
        >
          {code || results.noCode}
        </button>
        <small>
          {results.columns.line} {line.line}
        </small>
      </td>
      <td>
        <strong>{triageWords[locale].tags[priority.tag].name}</strong>{' '}
        <small>{short(priority.because.map((because) => tellBecause(because, locale, tense)))}</small>
      </td>
      {standings.map((standing) => {
        const facts = designations.find((one) => one.designation === standing.designation)?.facts;
        return (
          <td key={standing.designation} data-outcome={facts ?? undefined}>
            <Narrow name={results.designation[standing.designation]} />
            <span className={facts ? 'sign' : undefined}>
              {facts ? result.outcomes[tenseOf(standing, isToday)][facts] : '—'}
            </span>
          </td>
        );
      })}
      <td>
        <Narrow name={results.columns.papers} />
        {cohortsOf(screened)
          .map((cohort) => cohortName(cohort, locale))
          .join(' · ')}
      </td>
      <td>
        {missing.length > 0 && <Narrow name={results.columns.missing} />}
        {short(missing.map((fact) => result.missing[fact].split(' (')[0] as string))}
      </td>
    </>
  );
}

/** The name of a column beside its cell, where there is no room for a header. */
const Narrow = ({ name }: { name: string }) => (
  <small className="narrow-name" aria-hidden="true">
    {name}:{' '}
  </small>
);

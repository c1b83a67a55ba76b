import { formatDay, formatMonth } from '../../../../lib/content/days';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { day } from '../../../../lib/day';
import { tags } from '../../../../lib/triage/priority';
import type { Summary } from '../../../../lib/triage/summary';
import { rulesShown } from '../../_ui/rules-shown';
import { againstOf } from './against';
import { type Bar, Bars } from './bars';
import { cohortName } from './cohort-name';
import { printOnly } from './print-only';
import type { Days } from './protocol';
import { triageWords } from './triage-words';
import { useAsked } from './use-asked';
import { batchWords } from './words';

type Kind = 'tag' | 'cohort' | 'rule' | 'missing' | 'arrival';

function barsOf(kind: Kind, summary: Summary, locale: Locale): readonly Bar[] {
  const { result } = messages[locale];
  const { drawings } = batchWords[locale];
  switch (kind) {
    case 'tag':
      return tags.map((tag) => ({ name: triageWords[locale].tags[tag].name, count: summary.tags[tag] }));
    case 'cohort':
      return summary.cohorts.map(({ of, count }) => ({ name: cohortName(of, locale), count }));
    case 'rule':
      return summary.deciding.map(({ of, count }) => ({
        name: `${of} · ${result.rules[of].title}`,
        count,
      }));
    case 'missing':
      return summary.missing.map(({ of, count }) => ({ name: result.missing[of], count }));
    default:
      return [
        ...summary.arrivals.map(({ of, count }) => ({ name: formatMonth(day(`${of}-01`), locale), count })),
        { name: drawings.roughMonth, count: summary.arrivalsRough },
        { name: drawings.unsure, count: summary.arrivalsUnsure },
        { name: drawings.untold, count: summary.arrivalsUntold },
      ];
  }
}

const kinds: readonly Kind[] = ['tag', 'cohort', 'rule', 'missing', 'arrival'];

/** The list as a whole, in five drawings that count people, each with a table that says the same. */
export function Drawings({ locale, days }: { locale: Locale; days: Days }) {
  const { site } = messages[locale];
  const { drawings } = batchWords[locale];
  const { asOf, knownOn } = againstOf(days);
  const summary = useAsked('summary', null);
  return (
    <details className="more drawings">
      <summary>
        <h3>{drawings.title}</h3>
      </summary>
      <p className="counts-head">
        <strong>{drawings.title}</strong>.{' '}
        {fill(drawings.printed, {
          asOf: formatDay(asOf, locale),
          knownOn: formatDay(knownOn, locale),
          version: rulesShown,
        })}{' '}
        {site.notAdvice}
      </p>
      <p>{drawings.lead}</p>
      {summary &&
        kinds.map((kind) => (
          <Bars
            key={kind}
            id={`bars-${kind}`}
            locale={locale}
            title={drawings.of[kind]}
            note={drawings.note[kind]}
            bars={barsOf(kind, summary, locale).filter(({ count }) => count > 0)}
          />
        ))}
      <p className="actions">
        <button type="button" className="button second" onClick={() => printOnly('counts')}>
          {drawings.print}
        </button>
      </p>
    </details>
  );
}

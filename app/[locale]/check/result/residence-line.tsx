import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import { months } from '../../../../lib/content/months';
import { partsOf } from '../../../../lib/day';
import type { Coverage } from '../../../../lib/rules/evidence';
import { type Covered, coverageText, nearText } from './evidence-view';

/** A year of the line: each of its twelve months has a paper, has none, or lies outside. */
type Year = { readonly year: number; readonly months: readonly (boolean | undefined)[] };

function yearsOf({ line, shown }: Coverage): readonly Year[] {
  const { year: first, month } = partsOf(line.from);
  const { year: last } = partsOf(line.to);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    months: months.es.map((_, at) => shown[index * 12 + at - (month - 1)]),
  }));
}

/** The months of a year that have a paper, in words: `enero a marzo, junio`. */
function inWords({ months: has }: Year, locale: Locale): string {
  const { table } = messages[locale].evidence;
  if (!has.includes(true)) return table.none;
  const runs: number[][] = [];
  for (const [month, one] of has.entries()) {
    if (one !== true) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === month - 1) run.push(month);
    else runs.push([month]);
  }
  const name = (month: number | undefined) => months[locale][month ?? 0] as string;
  return runs
    .map((run) =>
      run.length === 1 ? name(run[0]) : fill(table.run, { from: name(run[0]), to: name(run.at(-1)) }),
    )
    .join(', ');
}

/** Full where there is a paper, hollow where there is none, nothing outside the line: told by shape, not by colour. */
function Boxes({ of }: { of: Year }) {
  return (
    <svg viewBox="0 0 120 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {of.months.map((has, at) =>
        has === undefined ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the year.
          <rect key={at} x={at * 10 + 1} y="1" width="8" height="8" data-has={has} />
        ),
      )}
    </svg>
  );
}

/** The line as a table: a row for each year, its months drawn and, below them, in words. */
function Table({ coverage, locale }: { coverage: Coverage; locale: Locale }) {
  const { table } = messages[locale].evidence;
  return (
    <table className="residence-line">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.year}</th>
          <th scope="col">
            {table.months}
            <span className="initials" aria-hidden="true">
              {months[locale].map((name) => (
                <span key={name}>{name.charAt(0).toUpperCase()}</span>
              ))}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {yearsOf(coverage).map((year) => (
          <tr key={year.year}>
            <th scope="row">{year.year}</th>
            <td>
              <Boxes of={year} />
              {inWords(year, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One designation's residence line: in a sentence, near the days that count, and month by month. */
export function ResidenceLine({ of, locale }: { of: Covered; locale: Locale }) {
  const [covered, gap] = coverageText(of.coverage, locale);
  return (
    <div className="residence">
      <h4>{messages[locale].check.designations[of.designation]}</h4>
      <p>
        <strong>{covered}</strong> {gap}
      </p>
      <dl>
        {nearText(of, locale).map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <Table coverage={of.coverage} locale={locale} />
    </div>
  );
}

import { useState } from 'react';
import { triage as en } from '../../../../lib/content/en/triage';
import { triage as es } from '../../../../lib/content/es/triage';
import { fill } from '../../../../lib/content/fill';
import type { Locale } from '../../../../lib/content/locales';
import { columnName } from './column-name';
import { faultText } from './fault-text';
import { numberText } from './number-text';
import { useAsked } from './use-asked';
import { Wide } from './wide';
import { batchWords } from './words';

/** How many rows are shown at once, and how many more with each press. */
const some = 50;

/** The rows that could not be read: where, what stood there, why, and what can be written. */
export function Errors({ locale, count }: { locale: Locale; count: number }) {
  const { errors } = batchWords[locale];
  const [shown, setShown] = useState(some);
  const rows = useAsked('errors', { from: 0, to: shown }) ?? [];
  return (
    <details className="more" open>
      <summary>
        <h3>{fill(errors.title, { count: numberText(count) })}</h3>
      </summary>
      <p>{errors.lead}</p>
      <Wide label={fill(errors.title, { count: numberText(count) })}>
        <table className="plain">
          <thead>
            <tr>
              {(['line', 'column', 'value', 'why'] as const).map((name) => (
                <th key={name} scope="col">
                  {errors.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({ line, problems }) =>
              problems.map((problem) => (
                <tr key={`${line} ${problem.column} ${problem.why}`}>
                  <td>{line}</td>
                  <td>{columnName(problem.column, locale)}</td>
                  <td>{problem.value || errors.noValue}</td>
                  <td>{faultText(problem, { es, en }[locale], locale)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </Wide>
      {shown < count && (
        <p className="actions">
          <button type="button" className="button second" onClick={() => setShown(shown + some)}>
            {errors.more}
          </button>
        </p>
      )}
    </details>
  );
}

import { messages } from '../../../../lib/content/index';
import type { SheetRow } from './sheet-rows';
import type { View } from './view';

/** The comparison: rules that match in one paragraph (ruling 16), each other one as a row of a table. */
export function SheetTable({ rows, view }: { rows: readonly SheetRow[]; view: View }) {
  const { columns } = messages[view.locale].result;
  const matching = rows.filter(({ outcome }) => outcome === 'matches');
  const others = rows.filter(({ outcome }) => outcome !== 'matches');
  return (
    <>
      {matching.length > 0 && (
        <p>
          <strong>{matching[0]?.phrase}:</strong>{' '}
          {matching.map(({ title, answered, keys }) => `${title} (${answered}) [${keys}]`).join(' · ')}.
        </p>
      )}
      {others.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.rule}</th>
              <th scope="col">{columns.answered}</th>
              <th scope="col">{columns.compares}</th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ title, answered, phrase, reason, keys }) => (
              <tr key={`${title}${answered}${reason}`}>
                <th scope="row">{title}</th>
                <td>{answered}</td>
                <td>
                  <strong>{phrase}.</strong> {reason} [{keys}]
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

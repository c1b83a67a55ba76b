import { formatDay } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import type { Day } from '../../../lib/day';
import type { Designation, PermitExtension } from '../../../lib/law/designation';
import { actOf } from './record';
import { Grounds, Table } from './table';
import type { Words } from './words';

/** A row that rests on an order speaks of renewal receipts; any other contested row of the notice. */
function reserve(row: PermitExtension, words: Words): string | null {
  if (!row.contested) return null;
  return actOf(row.entry).kind === 'order' ? words.law.permits.receipt : words.law.permits.contested;
}

export function Permits({ of, words, checked }: { of: Designation; words: Words; checked: Day }) {
  const { permits } = words.law;
  const allPast = of.permitExtensions.every((row) => row.through < checked);
  return (
    <>
      {allPast ? <p>{fill(permits.past, { day: formatDay(checked, words.locale) })}</p> : null}
      <Table caption={permits.caption} heads={[permits.printed, permits.through]}>
        {of.permitExtensions.map((row) => (
          <tr key={`${row.printedEnds.join(' ')} ${row.through}`}>
            <th scope="row">
              {row.printedEnds.map((end) => (
                <p key={end}>{formatDay(end, words.locale)}</p>
              ))}
            </th>
            <td>
              <p>{fill(permits.until, { day: formatDay(row.through, words.locale) })}</p>
              {row.contested ? <p>{reserve(row, words)}</p> : null}
              <Grounds row={row} words={words} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

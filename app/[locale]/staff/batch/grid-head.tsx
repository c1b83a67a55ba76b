import type { Locale } from '../../../../lib/content/locales';
import type { Standing } from '../../../../lib/rules/standing';
import { batchWords } from './words';

/** The names of the columns, in the order of the cells of `GridRow`. */
export function GridHead({ locale, standings }: { locale: Locale; standings: readonly Standing[] }) {
  const { columns, designation } = batchWords[locale].results;
  const names = [
    columns.code,
    columns.tag,
    ...standings.map((one) => designation[one.designation]),
    columns.papers,
    columns.missing,
  ];
  return (
    <thead className="grid-head">
      <tr className="grid-row" aria-rowindex={1}>
        {names.map((name) => (
          <th scope="col" key={name}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

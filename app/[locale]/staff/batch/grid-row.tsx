import { fill } from '../../../../lib/content/fill';
import { cohortName } from './cohort-name';
import { type CellsProps, GridCells } from './grid-cells';
import { numberText } from './number-text';
import type { ShownLine } from './protocol';
import { batchWords } from './words';

/** The id of the line of the grid at a place. */
export const rowId = (index: number) => `batch-row-${index}`;

type Props = CellsProps & {
  index: number;
  start: number;
  measure: (element: HTMLTableRowElement | null) => void;
  line: ShownLine | undefined;
  active: boolean;
  onActive: (index: number) => void;
};

/** One line of the grid: somebody, or the heading of a group. */
export function GridRow(props: Props) {
  const { locale, index, start, measure, line, active, selected } = props;
  const { results } = batchWords[locale];
  const common = {
    ...{ id: rowId(index), ref: measure, 'data-index': index, 'aria-rowindex': index + 2 },
    ...{ 'data-active': active || undefined, style: { transform: `translateY(${start}px)` } },
  };
  if (line === undefined)
    return (
      <tr {...common} className="grid-row">
        <td colSpan={6}>{results.wait}</td>
      </tr>
    );
  if (!('at' in line))
    return (
      <tr {...common} className="grid-row grid-group">
        <td colSpan={6}>
          {fill(results.group, { cohort: cohortName(line.cohort, locale), count: numberText(line.count) })}
        </td>
      </tr>
    );
  return (
    <tr
      {...common}
      className="grid-row"
      aria-selected={selected.has(line.at)}
      onClick={() => props.onActive(index)}
    >
      <GridCells {...props} line={line} />
    </tr>
  );
}

/** What can be read of cells while somebody is still typing: the person so far, and what does not count yet. */
import type { Day } from '../day';
import { readRow } from './read-row';
import type { CellProblem, Cells, DayOrder, Row } from './row';

type Readable = {
  readonly row: Row;
  /** Cells that cannot be read; nothing is taken from them, so the rules see them as not told. */
  readonly problems: readonly CellProblem[];
};

const without = (cells: Cells, leaves: (id: string) => boolean): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([id]) => !leaves(id)));

/** The line of a list that a column belongs to, as its columns begin. */
const lineOf = (id: string) => /^(?:trip|proof)_\d+_/.exec(id)?.[0];

/** The person that the cells tell without those that cannot be read, and each of these. */
export function readable(cells: Cells, reading: { order: DayOrder; today: Day }): Readable {
  const problems: CellProblem[] = [];
  let left = cells;
  for (;;) {
    const read = readRow(left, reading);
    if ('row' in read) return { row: read.row, problems };
    problems.push(...read.problems);
    const named = new Set(read.problems.map(({ column }) => column));
    const before = left;
    left = without(before, (id) => named.has(id));
    if (Object.keys(left).length < Object.keys(before).length) continue;
    // What is wrong is that a cell is empty: the rest of its line cannot count either.
    const lines = new Set([...named].map(lineOf));
    left = without(before, (id) => lines.has(lineOf(id)) && lineOf(id) !== undefined);
    // The one such cell that stands in no line counts lines that are not there.
    if (Object.keys(left).length === Object.keys(before).length) left = {};
  }
}

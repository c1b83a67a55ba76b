import type { Column, ColumnSection } from '../../../../lib/triage/column';
import { columns } from '../../../../lib/triage/columns';
import type { Values } from './cells-in';

/** The columns of each section that are there once, in their order. */
export const columnsIn = (section: ColumnSection): readonly Column[] =>
  columns.filter((column) => column.section === section);

/** What the papers that somebody can hold are called in the cell that names them. */
const papersOf: Readonly<Record<string, readonly string[]>> = {
  permit: ['permit-a12', 'permit-c19'],
  approval: ['approval'],
  'i-94': ['i-94'],
};

/** The cell that a field hangs on, with the words in it that open the field; null for a field that is always there. */
function hangsOn({ holds, at }: Column): readonly [cell: string, words: readonly string[]] | null {
  const [fact, part, kind] = at ?? [];
  if (holds === 'late-end')
    return [part === 've-2021' ? 'late_condition_2021' : 'late_condition_2023', [String(kind)]];
  const papers = fact === 'papers' ? papersOf[String(part)] : undefined;
  return papers === undefined ? null : ['paper_type', papers];
}

/** The cells that fields hang on. */
export const opening = ['paper_type', 'late_condition_2021', 'late_condition_2023'] as const;

/** Whether a field is asked: days of papers and ends of conditions only where these were told. What holds something stays. */
export function isShown(column: Column, values: Values): boolean {
  const hangs = hangsOn(column);
  if (hangs === null || (values[column.id] ?? '') !== '') return true;
  const told = (values[hangs[0]] ?? '').split(/[;,|+]\s*/);
  return hangs[1].some((word) => told.includes(word));
}

const mostShown = 40;

/** How many lines of a list are shown: as many as the count says or as hold something, and those that were added. */
export function linesOf(list: 'trip' | 'proof', values: Values, added: number): number {
  const counted = Number(values[list === 'trip' ? 'absences_count' : 'proof_count'] ?? '');
  const filled = Object.entries(values).flatMap(([id, text]) => {
    const [, name, line] = /^(trip|proof)_(\d+)_/.exec(id) ?? [];
    return name === list && text ? [Number(line)] : [];
  });
  const told = Number.isInteger(counted) ? Math.min(counted, mostShown) : 0;
  return Math.max(told, added, ...filled, 0);
}

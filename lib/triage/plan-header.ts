/** The header of a table, in any order and in either language, to what each position holds. */
import { cellKindOf } from './cell-kinds';
import type { Column } from './column';
import { columns, mostLines, proofColumns, tripColumns } from './columns';
import { type Limits, limits as ours } from './limits';
import { isPrivate } from './private-headers';
import type { HeaderPlan, TableProblem } from './table';

/** A header without accents, capitals, spaces and marks. */
const keyOf = (header: string): string =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const namesOf = ({ id, es, also }: Column): readonly string[] => [id, es, ...also];
const byKey = new Map(columns.flatMap((column) => namesOf(column).map((name) => [keyOf(name), column])));

/** The column of a key, lines of trips and papers among them; a number where there are more lines than are read. */
function columnNamed(key: string): Column | 'too-many' | undefined {
  const found = byKey.get(key);
  const [, list, digits] = /^(trip|viaje|proof|papel)(\d{1,9})[a-z]/.exec(key) ?? [];
  if (found || list === undefined) return found;
  const line = Number(digits);
  if (line > mostLines) return 'too-many';
  const made = list === 'trip' || list === 'viaje' ? tripColumns : proofColumns;
  return line === 0 ? undefined : made(line).find(({ id, es }) => keyOf(id) === key || keyOf(es) === key);
}

const precision = 'precision';
const isDay = (column: Column) => column.at !== null && column.holds !== 'list' && cellKindOf(column).day;

/** What a header is: a column, how exactly the day of a column is known, or nothing that is read. */
function read(header: string): { known?: Column; rougher?: Column; problem?: TableProblem } {
  const key = keyOf(header);
  const known = columnNamed(key);
  if (known === 'too-many') return { problem: { why: 'too-many-lines', at: header, limit: mostLines } };
  if (known) return { known };
  const day = key.endsWith(precision) ? columnNamed(key.slice(0, -precision.length)) : undefined;
  if (typeof day === 'object' && isDay(day)) return { rougher: day };
  return isPrivate(header) ? { problem: { why: 'private-column', at: header } } : {};
}

/** How many of these headers are columns of ours: what tells the mark between cells. */
export const knownIn = (headers: readonly string[]): number =>
  headers.filter((header) => columnNamed(keyOf(header)) !== undefined).length;

const spoken = (header: string, { id, es }: Column): 'es' | 'en' | null => {
  if (id === es) return null;
  return keyOf(header) === keyOf(es) ? 'es' : keyOf(header) === keyOf(id) ? 'en' : null;
};

/** What each position of a header holds, or why the table is not read; a private header is named before all else. */
export function planHeader(
  given: readonly string[],
  limits: Pick<Limits, 'columns'> = ours,
): HeaderPlan | { readonly problem: TableProblem } {
  const headers = given.map((header) => header.trim());
  // A spreadsheet may write more cells than it has headers.
  while (headers.at(-1) === '') headers.pop();
  if (headers.length === 0) return { problem: { why: 'no-header' } };
  if (headers.length > limits.columns) return { problem: { why: 'too-many-columns', limit: limits.columns } };
  const each = headers.map(read);
  const wrong =
    each.find(({ problem }) => problem?.why === 'private-column') ?? each.find((one) => one.problem);
  if (wrong?.problem) return { problem: wrong.problem };
  const [known, rougher] = [each.map((one) => one.known ?? null), each.map((one) => one.rougher ?? null)];
  if (known.every((column) => column === null)) return { problem: { why: 'no-known-column' } };
  for (const part of [known, rougher]) {
    const again = part.findIndex(
      (column, at) => column && part.findIndex((one) => one?.id === column.id) < at,
    );
    if (again !== -1) return { problem: { why: 'repeated-column', at: headers[again] as string } };
  }
  const languages = headers.map((header, at) => (known[at] ? spoken(header, known[at]) : null));
  const count = (locale: 'es' | 'en') => languages.filter((one) => one === locale).length;
  return {
    ...{ known, rougher, locale: count('es') > count('en') ? 'es' : 'en' },
    unread: headers.flatMap((header, at) =>
      known[at] || rougher[at] ? [] : [header === '' ? `#${at + 1}` : header],
    ),
  };
}

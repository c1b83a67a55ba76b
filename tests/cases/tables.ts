/** Reads the tables of a Markdown file: the file that a person reads is the test. */
import { readFileSync } from 'node:fs';

/** One row: its cells by the name of the column, and where it stands. */
export type Row = {
  readonly section: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

/** Cells of a table line, trimmed; `\|` is a bar inside a cell. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** Every row of every table under the last heading above it; throws on a row with a cell too many or too few. */
export function readTables(file: string): Row[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  const rows: Row[] = [];
  let section = '';
  let columns: string[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('#')) section = line.replace(/^#+\s*/, '').trim();
    if (!line.trim().startsWith('|')) {
      columns = null;
      continue;
    }
    const cells = cellsOf(line);
    if (columns === null) columns = cells;
    else if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    else if (cells.length !== columns.length)
      throw new Error(`${file}, line ${index + 1}: ${cells.length} cells`);
    else {
      const named = Object.fromEntries(columns.map((column, at) => [column, cells[at] as string]));
      rows.push({ section, line: index + 1, cells: named });
    }
  }
  return rows;
}

/** The cell of a column; throws when the table has no such column, so that a renamed one is noticed. */
export function cell(row: Row, column: string): string {
  const found = row.cells[column];
  if (found === undefined) throw new Error(`line ${row.line}: no column "${column}"`);
  return found;
}

/**
 * Welcome. A batch in memory: what was read of each person, kept as small as a text, and how each came out. People who
 * came out alike share one record of it, so that a hundred thousand of them fit where a browser works.
 */
import type { Day, Span } from '../day';
import { readRow } from './read-row';
import type { CellProblem, Cells, DayOrder, Row } from './row';
import { type Against, type Screened, screen } from './screen';

/** A row that could not be read, with every cell that is why. */
export type RowError = {
  /** Its place among the rows, from 0. */
  readonly at: number;
  /** Its line in the file, the header being 1. */
  readonly line: number;
  readonly problems: readonly CellProblem[];
};

export type Results = {
  /** The columns met so far, which give the cells their places. */
  readonly columns: string[];
  readonly lines: number[];
  readonly codes: string[];
  readonly texts: string[];
  /** Null where the row is not screened yet or could not be read. */
  readonly screened: (Screened | null)[];
  /** The first day on which the person can have arrived; empty where nothing tells. */
  readonly arrivals: string[];
  readonly errors: RowError[];
  /** Rows of which the file itself already made no cells, by their place. */
  readonly refused: Map<number, readonly CellProblem[]>;
  readonly alike: Map<string, Screened>;
};

/** Nobody yet. */
export const newResults = (): Results => ({
  ...{ columns: [], lines: [], codes: [], texts: [], screened: [], arrivals: [], errors: [] },
  refused: new Map(),
  alike: new Map(),
});

/** Stands between cells; whoever reads files passes over signs that nobody sees, so no cell holds one. */
const between = '\u001f';

/** Keeps the cells of a line of the file, or why there are none. */
export function keep(
  results: Results,
  line: number,
  { cells = {}, problems }: { readonly cells?: Cells; readonly problems?: readonly CellProblem[] },
): void {
  if (problems) results.refused.set(results.lines.length, problems);
  for (const id of Object.keys(cells)) if (!results.columns.includes(id)) results.columns.push(id);
  results.lines.push(line);
  results.codes.push(cells.client_code ?? '');
  results.texts.push(results.columns.map((id) => (cells[id] ?? '').replaceAll(between, ' ')).join(between));
  results.screened.push(null);
  results.arrivals.push('');
}

/** The cells of a row as they were read. */
export function cellsAt({ columns, texts }: Results, at: number): Cells {
  const cells = (texts[at] ?? '').split(between);
  return Object.fromEntries(
    cells.flatMap((cell, place) => (cell === '' ? [] : [[columns[place] as string, cell]])),
  );
}

/** With what rows are read: the order of days in the file, and the day that nothing told can be later than. */
export type ReadingOf = { readonly order: DayOrder; readonly today: Day };

/** The person of a row, or null where a cell of it cannot be read. */
export function rowAt(results: Results, at: number, reading: ReadingOf): Row | null {
  const read = readRow(cellsAt(results, at), reading);
  return 'row' in read ? read.row : null;
}

/** The one record of those who came out like this. */
export function shared(alike: Map<string, Screened>, screened: Screened): Screened {
  const key = JSON.stringify(screened);
  const known = alike.get(key);
  if (known) return known;
  alike.set(key, screened);
  return screened;
}

const arrivalOf = ({ facts: { livedSince } }: Row): string =>
  typeof livedSince === 'object' ? (livedSince as Span).earliest : '';

/** Screens a row and keeps how it came out, or why it could not be read; gives the person, or null. */
export function screenAt(results: Results, at: number, reading: ReadingOf, against: Against): Row | null {
  const refused = results.refused.get(at);
  const read = refused ? { problems: refused } : readRow(cellsAt(results, at), reading);
  if ('problems' in read) {
    results.errors.push({ at, line: results.lines[at] as number, problems: read.problems });
    return null;
  }
  results.screened[at] = shared(results.alike, screen(read.row, against));
  results.arrivals[at] = arrivalOf(read.row);
  return read.row;
}

/** Forgets how the rows came out, and keeps what was read, before they are screened for another day. */
export function unscreened(results: Results): void {
  results.screened.fill(null);
  results.arrivals.fill('');
  results.errors.length = 0;
  results.alike.clear();
}

/**
 * Welcome. Cells to a person and back: the one way by which a row of a batch and the dense form end in Facts. Every
 * cell that cannot be read is named with its column, and none of the others is lost.
 */
import * as z from 'zod/mini';
import type { Day } from '../day';
import { type FactsInput, factsSchema } from '../rules/facts';
import { cellKindOf } from './cell-kinds';
import type { Column } from './column';
import { columnOf, columns, proofColumns, tripColumns } from './columns';
import { laterThan } from './later-than';
import { looksPersonal } from './personal';
import { readCell } from './read-cell';
import { deepest } from './read-facts';
import type { FlagMarks } from './red-flags';
import type { CellFault, CellProblem, Cells, DayOrder, Row } from './row';
import { writtenIn } from './value-names';

type Path = readonly PropertyKey[];
type Tree = Record<string, unknown>;

/** What rows are read by: how a file writes days, and the day that nothing told can be later than. */
type Reading = { readonly order: DayOrder; readonly today: Day };

/** A person, or every cell that cannot be read. */
export type ReadRow = { readonly row: Row } | { readonly problems: readonly CellProblem[] };

/** What every cell tells, by kind, before it is one person. */
type Told = {
  readonly facts: Tree;
  /** The lines of each list by their number, from 0. */
  readonly lines: Map<string, Map<number, Tree>>;
  readonly counts: Map<string, number>;
  /** When late conditions ended, by designation and kind. */
  readonly ends: [Column, unknown][];
  readonly flags: Record<string, unknown>;
  code: string;
  language: Row['language'];
};

function put(tree: Tree, path: Path, value: unknown): void {
  const [first, ...rest] = path as string[];
  if (first === undefined) return;
  if (rest.length === 0) tree[first] = value;
  else {
    tree[first] ??= {};
    put(tree[first] as Tree, rest, value);
  }
}

const problemOf = (column: Column, value: string, why: CellFault): CellProblem => {
  const kind = column.at && column.holds !== 'list' ? cellKindOf(column) : null;
  const words = kind ? [...kind.choices, ...kind.boxes, ...kind.answers] : [];
  return {
    column: column.id,
    // What says who somebody is is not said again, in whichever column it stands.
    value: looksPersonal(value) ? '' : value,
    why,
    allowed: why === 'not-a-choice' ? words.map((word) => writtenIn(word, 'en')) : [],
  };
};

function take(told: Told, column: Column, value: unknown): void {
  const [list, line, part] = column.at ?? [];
  if (column.holds === 'client-code') told.code = value as string;
  else if (column.holds === 'language') told.language = value as Row['language'];
  else if (column.holds === 'red-flag') told.flags[column.id.replace('red_flag_', '')] = value;
  else if (column.holds === 'late-end') told.ends.push([column, value]);
  else if (column.holds === 'list') {
    if (typeof value === 'number') told.counts.set(list as string, value);
    else told.facts[list as string] = value;
  } else if (typeof line === 'number') {
    const lines = told.lines.get(list as string) ?? new Map<number, Tree>();
    told.lines.set(list as string, lines);
    lines.set(line, { ...lines.get(line), [part as string]: value });
  } else put(told.facts, column.at as Path, value);
}

/** The lines of a list in their order, without those that tell nothing, up to the count told. */
function listed(told: Told, list: string, problem: (column: string, why: CellFault) => void): number[] {
  const lines = told.lines.get(list) ?? new Map<number, Tree>();
  const numbers = [...lines.keys()].sort((one, other) => one - other);
  const counted = told.counts.get(list);
  const column = list === 'absences' ? 'absences_count' : 'proof_count';
  if (told.facts[list] === 'unsure' && numbers.length > 0) problem(column, 'contradicts');
  else if (counted !== undefined && counted < numbers.length) problem(column, 'fewer-than-listed');
  // Of papers a number alone says nothing.
  else if (counted !== undefined && list !== 'absences' && counted > numbers.length)
    problem(column, 'without-its-kind');
  else if (counted !== undefined || numbers.length > 0) {
    const kept = numbers.map((number) => lines.get(number) as Tree);
    const untold = Math.max(0, (counted ?? 0) - numbers.length);
    told.facts[list] = [...kept, ...Array.from({ length: untold }, () => ({}))];
  }
  return numbers;
}

function lateConditions(told: Told, problem: (column: string, why: CellFault) => void): void {
  const kinds = told.facts.lateConditions as Record<string, string[] | 'unsure'> | undefined;
  for (const [id, list] of Object.entries(kinds ?? {})) {
    if (typeof list !== 'string')
      put(
        told.facts,
        ['lateConditions', id],
        list.map((kind) => ({ kind })),
      );
  }
  for (const [{ id, at }, ended] of told.ends) {
    const list = (told.facts.lateConditions as Tree | undefined)?.[at?.[1] as string];
    const found = Array.isArray(list) ? list.find(({ kind }) => kind === at?.[2]) : undefined;
    if (found) found.ended = ended;
    else problem(id, 'without-its-condition');
  }
}

/** The column at a place of Facts, given the numbers of the lines that the lists were made of. */
function columnAt(path: Path, lines: ReadonlyMap<string, readonly number[]>): string {
  const [list, at, ...rest] = path as [string, number, ...string[]];
  const made = list === 'absences' ? tripColumns : list === 'residenceProof' ? proofColumns : null;
  if (made !== null && typeof at === 'number') {
    const line = made((lines.get(list)?.[at] ?? at) + 1);
    return (line.find((column) => column.at?.[2] === rest[0]) ?? (line[0] as Column)).id;
  }
  const here = path.join('.');
  return columns.find((column) => column.at?.join('.') === here)?.id ?? String(path[0]);
}

const faults: Readonly<Record<string, CellFault>> = {
  'returned before leaving': 'returned-before-leaving',
  'ends before it begins': 'ends-before-it-begins',
};

/**
 * A person from the cells of a row, or every cell that cannot be read; unknown columns are the caller's to name. Throws
 * a RangeError for a cell whose column does not exist.
 */
export function readRow(cells: Cells, { order, today }: Reading): ReadRow {
  const told: Told = {
    ...{ facts: {}, lines: new Map(), counts: new Map(), ends: [], flags: {} },
    ...{ code: '', language: null },
  };
  const problems: CellProblem[] = [];
  const problem = (id: string, why: CellFault) =>
    problems.push(problemOf(columnOf(id) as Column, cells[id] ?? '', why));
  for (const [id, text] of Object.entries(cells)) {
    const column = columnOf(id);
    if (column === undefined) throw new RangeError(`${id} is no column`);
    const read = readCell(text, column, order, today);
    if ('fault' in read) problem(id, read.fault);
    else take(told, column, read.value);
  }
  // What could not be read leaves holes that would only be named again.
  if (problems.length > 0) return { problems };
  const lines = new Map(['absences', 'residenceProof'].map((list) => [list, listed(told, list, problem)]));
  lateConditions(told, problem);
  if (problems.length > 0) return { problems };
  const parsed = z.safeParse(factsSchema, told.facts as FactsInput);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const { path, message } = deepest(issue);
      problem(columnAt(path, lines), faults[message] ?? 'without-its-kind');
    }
    return { problems };
  }
  const ahead = laterThan(today, parsed.data);
  if (ahead !== null) {
    problem(columnAt(ahead, lines), 'later-than-today');
    return { problems };
  }
  const { code, language, flags } = told;
  return { row: { code, language, facts: parsed.data, flags: flags as FlagMarks } };
}

/** A person of a batch: what an office's own key is, what was told, and what staff marked. */
import type { Facts } from '../rules/facts';
import type { FlagMarks } from './red-flags';

/** The cells of a row that hold something, by the name of their column, without space around. */
export type Cells = Readonly<Record<string, string>>;

export type Row = {
  /** The office's own key; never a name or a number of the government. Empty where there is none. */
  readonly code: string;
  /** In which language this person is spoken to, for the sheet; null where nobody said. */
  readonly language: 'es' | 'en' | null;
  readonly facts: Facts;
  readonly flags: FlagMarks;
};

/** Why a cell cannot be read. */
export type CellFault =
  | 'not-a-choice'
  | 'not-a-day'
  | 'not-a-number'
  | 'ambiguous-day'
  | 'two-digit-year'
  | 'later-than-today'
  | 'returned-before-leaving'
  | 'ends-before-it-begins'
  | 'without-its-condition'
  | 'without-its-kind'
  | 'fewer-than-listed'
  | 'too-many-lines'
  | 'personal-number'
  | 'too-long'
  | 'contradicts'
  | 'too-many-cells'
  | 'broken-quotes'
  | 'unreadable-letters';

/** One cell that cannot be read, as it stood. */
export type CellProblem = {
  readonly column: string;
  readonly value: string;
  readonly why: CellFault;
  /** What the column may hold, as written in a cell; empty where it is no list of words. */
  readonly allowed: readonly string[];
};

/** In which order a file writes days with slashes; null: none of them was asked about. */
export type DayOrder = 'day-first' | 'month-first' | null;

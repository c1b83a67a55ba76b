/** A table as it comes in, before its rows are people. */
import type { Column } from './column';
import type { CellProblem, Cells } from './row';

/** Why a whole table is not read. */
export type TableFault =
  | 'too-big'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-lines'
  | 'too-long-row'
  | 'too-many-entries'
  | 'inflates-too-much'
  | 'no-header'
  | 'no-rows'
  | 'no-known-column'
  | 'repeated-column'
  | 'private-column'
  | 'unclosed-quotes'
  | 'several-sheets'
  | 'old-or-locked-spreadsheet'
  | 'unreadable';

/** Why a table is not read: at which header, row or sheet, and past which limit, where there is one. */
export type TableProblem = { readonly why: TableFault; readonly at?: string; readonly limit?: number };

/** What each position of a header is. */
export type HeaderPlan = {
  readonly known: readonly (Column | null)[];
  /** Positions that say how exactly a day is known, with the column of that day. */
  readonly rougher: readonly (Column | null)[];
  /** Headers passed over, as they stand; a number sign and a position where there is none. */
  readonly unread: readonly string[];
  /** The language of most headers. */
  readonly locale: 'es' | 'en';
};

/** A row by its number in the file as a spreadsheet counts, the header's row among them: its cells, or its errors. */
export type SourceRow =
  | { readonly line: number; readonly cells: Cells }
  | { readonly line: number; readonly problems: readonly CellProblem[] };

/** A day with slashes as it stands in a file. */
export type DaySample = { readonly column: string; readonly value: string; readonly line: number };

/** What the days of a file say about the order in which it writes them. Nothing here is a guess: somebody is asked. */
export type DaySurvey = {
  /** How many can be both day and month, and month and day. */
  readonly ambiguous: number;
  /** Some of those, and some that tell the one order or the other; five of each at most. */
  readonly samples: readonly DaySample[];
  readonly dayFirst: readonly DaySample[];
  readonly monthFirst: readonly DaySample[];
};

/** What is known of a table before any of its rows is given out. */
export type TableSurvey = {
  readonly plan: HeaderPlan;
  /** How many rows are given out: every one that is not empty. */
  readonly rows: number;
  readonly days: DaySurvey;
};

/** A file that can be opened more than once, in a browser or not: its bytes in their order. */
export type TableFile = { readonly open: () => AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> };

/** What the page and the worker that reads a batch say to each other. Nothing of it ever leaves the browser. */
import type { Locale } from '../../../../lib/content/locales';
import type { Day } from '../../../../lib/day';
import type { Change, Difference } from '../../../../lib/triage/difference';
import type { EarlierProblem } from '../../../../lib/triage/earlier-file';
import type { RowError } from '../../../../lib/triage/results';
import type { Asked, CohortGroup, View } from '../../../../lib/triage/results-view';
import type { Cells, DayOrder, Row } from '../../../../lib/triage/row';
import type { Screened } from '../../../../lib/triage/screen';
import type { Summary } from '../../../../lib/triage/summary';
import type { DaySurvey, TableProblem } from '../../../../lib/triage/table';

/** The day that people are compared for, as known on a day, and the device's own day as its clock tells it. */
export type Days = { readonly asOf: Day; readonly knownOn: Day; readonly today: Day };

/** How many rows went in and came out; rows are those that were compared, so that read = rows + errors. */
export type Counts = {
  readonly read: number;
  readonly rows: number;
  readonly errors: number;
  /** Headers that no column is called by. */
  readonly unread: readonly string[];
  readonly groups: View['groups'];
};

/** How the reading of a file ended: refused, with a question about its days, or with everybody compared. */
export type ReadEnd =
  | { readonly is: 'refused'; readonly problem: TableProblem }
  | { readonly is: 'asking'; readonly days: DaySurvey }
  | { readonly is: 'done'; readonly counts: Counts }
  | { readonly is: 'stopped' };

/** A line of the table: a row with how it came out, or the heading of a group. */
export type ShownLine =
  | { readonly at: number; readonly line: number; readonly code: string; readonly screened: Screened }
  | { readonly cohort: CohortGroup; readonly count: number };

/** Somebody who came out differently. */
export type Moved = {
  readonly at: number;
  readonly line: number;
  readonly code: string;
  readonly difference: Difference;
};

/** Why a file is not compared with: it is too large, or what of it cannot be read. */
export type EarlierRefused = { readonly why: 'too-large' } | EarlierProblem;

/** With what a list was compared: the days, the rules, and when the record was last checked. */
export type Compared = {
  readonly asOf: Day;
  readonly knownOn: Day;
  readonly rulesVersion: string;
  readonly checked: Day;
};

export type MovedEnd =
  | {
      readonly is: 'done';
      /** With what the earlier side was compared, and the later one. */
      readonly before: Compared;
      readonly after: Compared;
      readonly moved: number;
      readonly same: number;
      /** Rows of one side that the other does not have, or could not read. */
      readonly alone: number;
      readonly kinds: readonly { readonly what: Change['what']; readonly count: number }[];
    }
  | { readonly is: 'refused'; readonly by: EarlierRefused }
  | { readonly is: 'failed' }
  | { readonly is: 'stopped' };

export type FileFormat = 'csv' | 'xlsx' | 'jsonl';
/** What is taken away as a file. */
export type FileOf = 'results' | 'errors' | 'moved';

/** How large a view is; each has a number of its own. */
export type ViewSize = {
  readonly number: number;
  readonly lines: number;
  readonly rows: number;
  readonly groups: View['groups'];
};

/** What the page can ask, and what it is answered. */
export type Asks = {
  read: { with: { file: File; days: Days }; gives: ReadEnd };
  order: { with: { order: DayOrder }; gives: ReadEnd };
  screen: { with: { days: Days }; gives: ReadEnd };
  pause: { with: { on: boolean }; gives: null };
  erase: { with: null; gives: null };
  view: { with: Asked; gives: ViewSize };
  window: { with: { from: number; to: number }; gives: readonly ShownLine[] };
  rows: { with: null; gives: readonly number[] };
  people: { with: { rows: readonly number[] }; gives: readonly Row[] };
  person: { with: { at: number }; gives: { cells: Cells; line: number; code: string } };
  errors: { with: { from: number; to: number }; gives: readonly RowError[] };
  summary: { with: null; gives: Summary };
  compare: { with: { days: Days }; gives: MovedEnd };
  compareFile: { with: { file: File }; gives: MovedEnd };
  moved: { with: { what: Change['what'] | null; from: number; to: number }; gives: readonly Moved[] };
  save: {
    with: {
      of: FileOf;
      format: FileFormat;
      locale: Locale;
      delimiter: ',' | ';';
      /** The last check of the record holds no longer on the device's day. */
      stale: boolean;
    };
    gives: Blob | { readonly is: 'stopped' };
  };
};
export type AskName = keyof Asks;

export type Question = {
  [Name in AskName]: { readonly id: number; readonly ask: Name; readonly given: Asks[Name]['with'] };
}[AskName];

/** How far a long piece of work is. */
export type Progress = {
  readonly what: 'reading' | 'screening' | 'comparing' | 'saving';
  readonly done: number;
  /** Bytes while reading, rows after that. */
  readonly of: number;
  readonly rows: number;
  readonly errors: number;
};

export type Reply =
  | { readonly id: number; readonly gives: unknown }
  | { readonly id: number; readonly failed: string }
  | { readonly progress: Progress };

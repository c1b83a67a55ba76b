/** The words of the part of the page for staff where a list of people is read; holes are in braces. */
import type { ActBetween, Change } from '../triage/difference';
import type { CohortGroup, RowOrder } from '../triage/results-view';

/** A group of papers in a few words; permits that a notice moved are told alike, by their printed day. */
export type CohortName = Exclude<CohortGroup, `permit-${string}`> | 'permit';

export type BatchMessages = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly noWorker: string;
  readonly pick: Readonly<Record<'label' | 'button' | 'drop' | 'again' | 'limits', string>>;
  readonly templates: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly each: Readonly<Record<'csv-es' | 'csv-en' | 'xlsx-es' | 'xlsx-en', string>>;
  };
  readonly refused: string;
  readonly failed: string;
  readonly asking: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'caption'
      | 'column'
      | 'value'
      | 'line'
      | 'tellsDay'
      | 'tellsMonth'
      | 'legend'
      | 'dayFirst'
      | 'monthFirst'
      | 'go'
      | 'choose',
      string
    >
  >;
  /** What the worker is doing, and how far it is. */
  readonly doing: Readonly<Record<'reading' | 'screening' | 'comparing' | 'saving', string>>;
  readonly held: string;
  /** That a pause keeps nothing from being erased. */
  readonly heldErases: string;
  readonly soFar: string;
  readonly pause: string;
  readonly goOn: string;
  readonly cancel: string;
  readonly stopped: string;
  readonly counts: {
    readonly title: string;
    /** In is out plus errors. */
    readonly sum: string;
    readonly unread: string;
  };
  readonly stale: string;
  readonly erase: string;
  readonly erased: string;
  readonly errors: {
    readonly title: string;
    readonly lead: string;
    readonly columns: Readonly<Record<'line' | 'column' | 'value' | 'why', string>>;
    readonly noValue: string;
    readonly more: string;
    readonly save: string;
  };
  readonly results: {
    readonly title: string;
    readonly standing: string;
    readonly tag: string;
    readonly cohort: string;
    readonly facts: string;
    readonly code: string;
    readonly order: string;
    readonly orders: Readonly<Record<RowOrder, string>>;
    readonly grouped: string;
    readonly groupedNote: string;
    readonly all: string;
    readonly shown: string;
    readonly keys: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'line' | 'code' | 'tag' | 'because' | 'papers' | 'missing', string>>;
    readonly designation: Readonly<Record<'ve-2021' | 've-2023', string>>;
    readonly noCode: string;
    readonly nobody: string;
    readonly wait: string;
    /** Reasons or facts that there is no room for. */
    readonly andMore: string;
    readonly group: string;
    readonly open: string;
    readonly openRow: string;
    readonly selectRow: string;
    readonly selected: string;
    readonly selectShown: string;
    readonly selectNone: string;
    readonly print: string;
    readonly printMost: string;
    /** In which language the sheets of several people are printed. */
    readonly paper: string;
    readonly paperEach: string;
  };
  readonly cohorts: Readonly<Record<CohortName, string>>;
  readonly save: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'csvComma'
      | 'csvSemicolon'
      | 'xlsx'
      | 'jsonl'
      | 'results'
      | 'errors'
      | 'moved'
      | 'tooMany'
      | 'done',
      string
    >
  >;
  readonly compare: {
    readonly title: string;
    readonly lead: string;
    readonly asOf: string;
    readonly knownOn: string;
    readonly how: string;
    readonly problem: string;
    readonly problemOrder: string;
    readonly go: string;
    readonly fileTitle: string;
    readonly fileLead: string;
    readonly fileLabel: string;
    readonly refused: string;
    readonly refusedLine: string;
    readonly refusedSeveral: string;
    readonly refusedLarge: string;
    readonly failed: string;
    readonly outcome: string;
    readonly alone: string;
    readonly nobody: string;
    readonly which: string;
    /** The header of the file of changes, whose cells are codes. */
    readonly saved: Readonly<
      Record<'line' | 'code' | 'what' | 'on' | 'before' | 'after' | 'came' | 'went' | 'rules', string>
    >;
    readonly sides: string;
    readonly between: string;
    readonly acts: Readonly<Record<ActBetween['how'], string>>;
    readonly why: string;
    /** A reason of the tag that was not there before, and one that is there no more. */
    readonly came: string;
    readonly went: string;
    readonly caption: string;
    readonly columns: Readonly<Record<'line' | 'code' | 'what' | 'before' | 'after', string>>;
    readonly recognised: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    readonly kinds: Readonly<Record<Change['what'], string>>;
    readonly more: string;
    readonly save: string;
  };
  readonly drawings: {
    readonly title: string;
    readonly lead: string;
    readonly of: Readonly<Record<'tag' | 'cohort' | 'rule' | 'missing' | 'arrival', string>>;
    readonly note: Readonly<Record<'tag' | 'cohort' | 'rule' | 'missing' | 'arrival', string>>;
    readonly columns: Readonly<Record<'what' | 'people', string>>;
    /** Over the counts on paper. */
    readonly printed: string;
    readonly roughMonth: string;
    readonly unsure: string;
    readonly untold: string;
    readonly print: string;
    readonly nobody: string;
  };
};

import type { TableFault } from '../triage/table';
import type { HelpWords } from '../triage/template';

/** The words about tables of people as they come in and as they are handed out empty; holes are in braces. */
export type TableMessages = {
  /** Why a whole file is not read. `{at}` is a header, a row or sheets; `{limit}` a number with its unit. */
  readonly faults: Record<TableFault, string>;
  /** A megabyte as it stands behind a number. */
  readonly megabytes: string;
  /** `{list}` are headers that are passed over. */
  readonly unread: string;
  /** How the order of days is asked, once for a file; `{count}` days can be read both ways. */
  readonly order: {
    readonly ask: string;
    readonly dayFirst: string;
    readonly monthFirst: string;
    /** `{value}` in the row `{line}` of the column `{column}`. */
    readonly sample: string;
    readonly tellsDayFirst: string;
    readonly tellsMonthFirst: string;
  };
  readonly help: HelpWords;
};

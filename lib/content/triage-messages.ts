import type { Tag } from '../triage/priority';
import type { CellFault } from '../triage/row';

/** The words for many people at once, which only staff read; holes are in braces. */
export type TriageMessages = {
  /** Whom somebody has to see first; a word and what it stands for, never a rank. */
  tags: Record<Tag, { name: string; means: string }>;
  /** Why a cell cannot be read. `allowed` stands after it where there is a list. */
  faults: Record<CellFault, string>;
  allowed: string;
};

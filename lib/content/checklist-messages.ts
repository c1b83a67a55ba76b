/** The types of the words that only the blank form on paper has; its questions and rules are those of the interview. */
import type { QuestionId } from '../interview/answers';
import type { RuleId } from '../rules/rule-ids';

export type ChecklistMessages = {
  /** Stands in tabs and in the history, so it is neutral. */
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  /** On the screen alone. */
  readonly toPrint: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly keeperTitle: string;
  readonly keeper: readonly string[];
  /** What filling it in is not. */
  readonly notAForm: string;
  /** Over the questions on private matters. */
  readonly private: string;
  /** Beside a question of which any number of boxes can be marked. */
  readonly several: string;
  /** For whom a question is, where not everybody is asked it. Holes: the ids of the questions that decide it, and the
   * printed ends that do (protectedEnd, renewalEnd). */
  readonly only: Readonly<Partial<Record<QuestionId, string>>>;
  /** After which answers nothing more is asked. Hole: answers. */
  readonly stops: string;
  /** Sentences of hints that are true of a screen and not of paper. */
  readonly screenOnly: readonly string[];
  /** Lines where the form writes what the interview asks one by one. */
  readonly trip: Readonly<Record<'lead' | 'left' | 'returned' | 'inspected' | 'heldTps', string>>;
  /** Over tables with a cell for each paper or designation. */
  readonly dateOrUnsure: string;
  readonly lateEnd: string;
  readonly proof: Readonly<Record<'kind' | 'from' | 'to', string>>;
  readonly datesTitle: string;
  readonly datesLead: string;
  readonly papersTitle: string;
  /** Holes: printed, through. */
  readonly permit: string;
  readonly contested: string;
  readonly rulesTitle: string;
  readonly rulesLead: string;
  /** A rule in a few words that need no title, where the sheet has none and the title alone says too little. */
  readonly rules: Readonly<Partial<Record<RuleId, string>>>;
  readonly sourcesLead: string;
  readonly reviewTitle: string;
  readonly reviewNote: string;
  readonly review: Readonly<Record<'who' | 'body' | 'day' | 'notes', string>>;
};

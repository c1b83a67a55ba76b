/** The types of the words about the papers themselves: where a date stands, and which papers these are. */
import type { PaperDisputeId } from '../law/paper-disputes';
import type { PaperKind } from '../rules/facts';
import type { Doubt } from '../rules/paper-claims';
import type { Cohort, PaperStanding } from '../rules/papers';

/** A place on a paper that a drawing marks. */
export type DrawingId =
  | 'permit-ends'
  | 'permit-issued'
  | 'approval-ends'
  | 'approval-issued'
  | 'i-94-ends'
  | 'receipt';

/** All permits that a notice moved are told alike. */
export type CohortWords = Exclude<Cohort, `permit-${string}`> | 'permit';

export type PapersMessages = {
  readonly kinds: Readonly<Record<PaperKind, string>>;
  /** How the days of a paper are asked for, after its name. */
  readonly days: Readonly<Record<'ends' | 'issued' | 'received', string>>;
  /** How they are told. */
  readonly told: Readonly<Record<'issued' | 'received', string>>;
  /** Where the date stands, in words; the labels stay in English, as they are printed. */
  readonly drawings: Readonly<Record<DrawingId, string>>;
  /** The heading of the papers that read alike. Holes: papers, end. */
  readonly dated: string;
  readonly title: string;
  readonly lead: string;
  /** Holes: ordered, receivedBy. */
  readonly cohorts: Readonly<Record<CohortWords, string>>;
  /** Holes: day; `unknown` where a last day is known, `unclear` where none is. */
  readonly recognised: Readonly<Record<PaperStanding['recognised'] | 'unclear', string>>;
  /** A later day that may hold. Holes: day, receivedBy. */
  readonly perhaps: Readonly<Record<Doubt, string>>;
  /** Holes: entry. */
  readonly decides: string;
  readonly disputes: Readonly<Record<PaperDisputeId, string>>;
  readonly missing: Readonly<Record<PaperStanding['missing'][number], string>>;
  readonly lawyer: string;
};

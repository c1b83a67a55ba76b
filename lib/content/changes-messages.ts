import type { HypothesisId } from '../rules/hypotheses';

/** The words of "what could change this result". */
export type ChangesMessages = {
  readonly title: string;
  readonly factsTitle: string;
  readonly factsLead: string;
  /** A line and every way in which it can come out (holes: line, can); the same under some designations only. */
  readonly line: string;
  readonly lineOf: string;
  /** A whole group as one line (hole: group). */
  readonly group: string;
  /** In place of an outcome where a rule does not come in. */
  readonly silent: string;
  readonly alone: string;
  readonly canEnd: string;
  readonly privateTitle: string;
  readonly timeTitle: string;
  readonly timeLead: string;
  /** Each thing that could come, what the last check found of it (hole: checked), and what it would change. */
  readonly hypotheses: Readonly<
    Record<HypothesisId, { readonly title: string; readonly found: string; readonly would: string }>
  >;
  readonly standing: string;
  readonly windows: string;
  readonly nothing: string;
  /** After a standing that would change, where no line of the comparison would. */
  readonly sameLines: string;
  readonly ownDays: string;
  /** How long the check holds (hole: reviewBy), and what else could come. */
  readonly holdsUntil: string;
  readonly congress: string;
  readonly and: string;
};

import type * as z from 'zod/mini';
import type { DesignationId } from '../law/designation';
import type { FactId, PaperKind } from '../rules/facts';
import type { Answers, AnswerTo, QuestionId } from './answers';

/** How a question is put: which form it has on a screen. */
export type QuestionKind =
  | 'one'
  | 'several'
  | 'day'
  | 'paper-ends'
  | 'paper-days'
  | 'receipt-day'
  | 'yes-no-each'
  | 'trips'
  | 'proofs'
  | 'filings'
  | 'late-conditions'
  | 'late-ends'
  | 'birth';

export type SectionId =
  | 'start'
  | 'papers'
  | 'nationality'
  | 'elsewhere'
  | 'time-here'
  | 'filing'
  | 'further'
  | 'immigration'
  | 'police'
  | 'safety'
  | 'proof'
  | 'help';

/**
 * One question: what it accepts, the facts it fills, and when it is asked. `asked` may read only the
 * answers named in `reads`, all of them to earlier questions; there are no doors that lead backwards.
 */
export type Question<Q extends QuestionId = QuestionId> = {
  readonly id: Q;
  readonly section: SectionId;
  readonly kind: QuestionKind;
  /** The choices in the order shown, without "none of these" and "not sure". */
  readonly choices: readonly string[];
  readonly schema: z.ZodMiniType<AnswerTo<Q>>;
  readonly fills: readonly FactId[];
  readonly reads: readonly QuestionId[];
  readonly asked: (answers: Answers) => boolean;
  /** True for an answer after which nothing more is asked. */
  readonly stops?: (answer: AnswerTo<Q>) => boolean;
  /** True for a private matter: "I would rather talk to a lawyer about this" is an answer, `lawyer`. */
  readonly offersLawyer?: true;
  /** True where "I am not sure" is no answer, because nothing is unsure about it. */
  readonly alwaysKnown?: true;
  /** The designations that it asks about, for questions put once for each. */
  readonly each?: (answers: Answers) => readonly DesignationId[];
  /** The papers that it asks about, for questions put once for each. */
  readonly papers?: (answers: Answers) => readonly PaperKind[];
  /** Answers that together open every door; tests walk with these. */
  readonly samples: readonly [AnswerTo<Q>, ...AnswerTo<Q>[]];
};

/** Gives the question back with its id's own type kept. */
export const question = <Q extends QuestionId>(given: Question<Q>): Question<Q> => given;

export const always = (): boolean => true;

/** The answers that a question takes beside its own choices: rather with a lawyer, and not sure. */
export const apartFrom = ({ offersLawyer, alwaysKnown }: Question): readonly ('lawyer' | 'unsure')[] => [
  ...(offersLawyer ? (['lawyer'] as const) : []),
  ...(alwaysKnown ? [] : (['unsure'] as const)),
];

import type { Urgency } from '../rules/determine';
import type { FlagId } from '../triage/red-flags';

/** A question that only staff ask: its name, the question itself, and what the office does where the mark is yes or for a lawyer. */
export type FlagWords = { readonly short: string; readonly ask: string; readonly action: string };
export type RedFlagMessages = Readonly<Record<FlagId, FlagWords>>;

/** Why a person has a tag; holes are in braces. */
export type BecauseMessages = {
  /** Something that cannot wait, in a few words. */
  readonly urgent: Readonly<Record<Urgency, string>>;
  readonly flag: string;
  readonly rule: string;
  readonly missing: string;
  readonly stop: Readonly<Record<'not-in-us' | 'citizen' | 'resident', string>>;
};

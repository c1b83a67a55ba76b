import type { Span } from '../day';
import type { DesignationId } from '../law/designation';
import type { LateCondition } from '../rules/facts';

type YesNo = 'yes' | 'no' | 'unsure';
type Rough = Span | 'unsure';
type Several<T extends string> = readonly T[] | 'unsure';
type PerDesignation<T> = Readonly<Partial<Record<DesignationId, T>>>;

/** One time outside the United States, as told. */
export type Trip = {
  readonly left: Rough;
  readonly returned: Rough;
  readonly reason: 'emergency' | 'family' | 'work' | 'ordered' | 'other' | 'unsure';
  readonly permit: 'tps-travel' | 'advance-parole' | 'none' | 'unsure';
  readonly inspected: YesNo;
  readonly heldTps: YesNo;
};

export type LateKind = LateCondition['kind'];

/**
 * The answers of a sitting, by question; the ids are those of the interview on record. An empty list means
 * "none of these". Nothing else about the person is ever kept, and these only in memory.
 */
export type Answers = {
  readonly who_for?: 'self' | 'child' | 'adult' | 'client';
  readonly urgent?: Several<'detained' | 'check-in' | 'hearing' | 'order' | 'deadline'>;
  readonly in_us?: YesNo;
  readonly usc_lpr?: 'citizen' | 'resident' | 'neither' | 'unsure';
  readonly tps_history?: Several<'pending' | 'granted' | 'ended' | 'denied' | 'withdrawn'>;
  readonly tps_which?: Several<DesignationId | 'other'>;
  readonly tps_docs?: Several<'permit-a12' | 'permit-c19' | 'approval' | 'i-94' | 'receipt'>;
  readonly doc_dates?: Rough;
  readonly doc_when?: { readonly issued: Rough; readonly received: Rough };
  readonly nat_ve?: 'born' | 'naturalised' | 'by-parent' | 'stateless' | 'other-only' | 'unsure';
  readonly nat_parent?: 'both-by-birth' | 'one-with-papers' | 'one-without-papers' | 'unsure';
  readonly stateless_ve?: YesNo;
  readonly other_nat?: 'yes' | 'possible' | 'no' | 'unsure';
  readonly entry_passport?: 'venezuelan' | 'other' | 'none' | 'unsure';
  readonly first_entry?: Rough;
  readonly lived_since?: PerDesignation<YesNo>;
  readonly present_on?: PerDesignation<YesNo>;
  readonly trips?: YesNo;
  readonly trip_list?: readonly Trip[] | 'unsure';
  readonly filed_when?: PerDesignation<{ readonly day: Rough; readonly by: 'receipt' | 'sent' | 'unsure' }>;
  readonly rereg?: 'all' | 'missed' | 'none-due' | 'unsure';
  readonly late_condition?: PerDesignation<Several<LateKind>>;
  readonly late_condition_end?: PerDesignation<Readonly<Partial<Record<LateKind, Rough | 'still'>>>>;
  readonly family_tps?: 'spouse' | 'parent' | 'no' | 'unsure';
  readonly child_birth?: Rough | 'born-us';
};

export type QuestionId = keyof Answers;
export type AnswerTo<Q extends QuestionId> = NonNullable<Answers[Q]>;

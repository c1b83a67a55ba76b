import type { Span } from '../day';
import type { DesignationId } from '../law/designation';
import type { ProofKind } from '../rules/evidence';
import type { LateCondition, PaperKind } from '../rules/facts';
import type { caseDetails } from '../rules/further-facts';

type YesNo = 'yes' | 'no' | 'unsure';
type Rough = Span | 'unsure';
type Several<T extends string> = readonly T[] | 'unsure';
type PerDesignation<T> = Readonly<Partial<Record<DesignationId, T>>>;
type PerPaper<T> = Readonly<Partial<Record<PaperKind, T>>>;

/** One time outside the United States, as told. */
export type Trip = {
  readonly left: Rough;
  readonly returned: Rough;
  readonly reason: 'emergency' | 'family' | 'work' | 'ordered' | 'other' | 'unsure';
  readonly permit: 'tps-travel' | 'advance-parole' | 'none' | 'unsure';
  readonly inspected: YesNo;
  readonly heldTps: YesNo;
};

/** Papers of one kind with their months: one month, or every month from one to another. */
export type ProofLine = { readonly kind: ProofKind; readonly from: Span; readonly to?: Span };

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
  readonly doc_dates?: PerPaper<Rough>;
  readonly doc_when?: PerPaper<{ readonly issued: Rough; readonly received: Rough }>;
  readonly renewal_receipt?: Rough | 'none';
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
} & FurtherAnswers;

type PrivateYesNo = YesNo | 'lawyer';
type PrivateSeveral<T extends string> = Several<T> | 'lawyer';

/** The answers to the questions after the short check; `lawyer` is "I would rather talk to a lawyer about this". */
type FurtherAnswers = {
  readonly keep_going?: 'yes' | 'no';
  readonly other_nat_lived?: 'lived' | 'entered' | 'no' | 'unsure';
  readonly third_country?: 'none' | 'transit' | 'under-year' | 'year-or-more' | 'unsure';
  readonly third_status?: Several<'temporary' | 'asylum-pending' | 'permanent' | 'refugee' | 'citizen'>;
  readonly third_when?: 'before' | 'after' | 'unsure';
  readonly offer_permanent?: YesNo;
  readonly entry_manner?: 'visa' | 'parole' | 'uninspected' | 'other' | 'lawyer' | 'unsure';
  readonly other_status?: Several<
    'nonimmigrant' | 'parole' | 'asylum' | 'adjustment' | 'withholding' | 'other'
  >;
  readonly court?: 'now' | 'past' | 'no' | 'unsure';
  readonly order?: PrivateYesNo;
  readonly missed_hearing?: 'stayed' | 'left-and-returned' | 'no' | 'lawyer' | 'unsure';
  readonly immig_flags?: PrivateSeveral<
    | 'removed-returned-permitted'
    | 'removed-returned-unpermitted'
    | 'left-after-180'
    | 'false-papers'
    | 'citizen-claim'
    | 'helped-cross'
  >;
  readonly arrests?: PrivateSeveral<'us' | 'abroad'>;
  readonly pending_charges?: PrivateYesNo;
  readonly us_convictions?: 'none' | 'one-misdemeanor' | 'misdemeanors' | 'felony' | 'lawyer' | 'unsure';
  readonly conv_flags?: Several<(typeof caseDetails)[number]>;
  readonly outside_us_crime?: 'no' | 'yes' | 'political' | 'lawyer' | 'unsure';
  readonly drugs?: 'no' | 'marijuana-once' | 'yes' | 'lawyer' | 'unsure';
  readonly safety_flags?: PrivateSeveral<'armed' | 'support' | 'harmed' | 'torture' | 'party'>;
  readonly id_docs?: Several<'passport' | 'passport-expired' | 'birth-and-photo' | 'cedula'>;
  readonly entry_docs?: YesNo;
  readonly residence_docs?: Several<ProofKind>;
  readonly residence_spans?: readonly ProofLine[] | 'unsure';
  readonly foreign_docs?: YesNo;
  readonly helped_by?: Several<'attorney' | 'accredited' | 'notario' | 'friend'>;
  readonly fees?: YesNo;
  readonly fear?: PrivateYesNo;
  readonly asylum_filed?: YesNo;
  readonly family_other?: Several<'citizen-family' | 'resident-family' | 'victim' | 'minor'>;
};

export type QuestionId = keyof Answers;
export type AnswerTo<Q extends QuestionId> = NonNullable<Answers[Q]>;

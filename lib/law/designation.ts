/**
 * The shape of the law room. Everything here is data about what was published or ordered, with the day it
 * became known. What follows from it on a given day is worked out in `rules/standing.ts`.
 */
import type { Day } from '../day';
import type { AuthorityId } from './authorities/index';
import type { Confidence, DatedFact } from './citation';
import type { EntryId } from './entries';

export type DesignationId = 've-2021' | 've-2023';
export type ProgramId = 'ded-2021' | 'chnv-parole' | 'student-relief' | 'bill-2019' | 'bill-2025';

/** Who spoke. */
export type Voice = 'dhs' | 'president' | 'congress' | 'district-court' | 'appeals-court' | 'supreme-court';

export type EntryKind =
  | 'announcement'
  | 'designation'
  | 'redesignation'
  | 'extension'
  | 'registration-change'
  | 'correction'
  | 'vacatur'
  | 'termination'
  | 'end'
  | 'order'
  | 'memorandum'
  | 'bill'
  | 'statement';

/** Whose account of the law an effect belongs to. */
export type Account = 'dhs' | 'court';

/**
 * What an entry changes. The newest known effect that covers a day decides that day, within its account
 * (see `standing.ts`); nothing is ever overwritten. `to` is the last day, included; null is "until changed".
 */
export type Effect =
  | {
      readonly on: DesignationId;
      readonly account: Account;
      /** `lifted` is a court account that no longer holds: the department's account speaks again. */
      readonly force: 'in-force' | 'by-court-order' | 'ended' | 'lifted';
      readonly from: Day;
      readonly to: Day | null;
    }
  | {
      readonly on: DesignationId;
      readonly window: WindowId;
      readonly state: 'open' | 'by-court-order' | 'withdrawn';
      readonly from: Day;
      readonly to: Day | null;
    }
  | {
      /** What it changed for some holders only: it bears on those days, and moves neither force nor window. */
      readonly on: DesignationId;
      readonly holders: 're-registered-2025';
      readonly state: 'by-court-order' | 'withdrawn';
      readonly from: Day;
      readonly to: Day | null;
    };

/** One notice, order, memorandum or other act, appended once and never edited away. */
export type Entry = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly by: Voice;
  /** The day it was published, issued or announced; before it nobody could know it. */
  readonly knownFrom: Day;
  /** The day it was signed or decided, where that differs. */
  readonly decidedOn?: Day;
  readonly sources: readonly [AuthorityId, ...AuthorityId[]];
  /** How sure we are that it was issued as described. */
  readonly confidence: Confidence;
  /** How sure we are of what it did, where that differs (ruling 9). */
  readonly effectConfidence?: Confidence;
  /** The same for one designation, where the record is less sure of one than of the other. */
  readonly effectConfidenceOn?: Readonly<Partial<Record<DesignationId, Confidence>>>;
  /** The designations it bears on. */
  readonly bears: readonly DesignationId[];
  /** Earlier entries that it set aside, stayed or withdrew, in whole or in part. */
  readonly undoes?: readonly EntryId[];
  /** Set on an order that opens or keeps open a dispute, and on one that closes it. */
  readonly dispute?: 'open' | 'closed';
  readonly effects: readonly Effect[];
};

export type WindowId =
  | 've-2021-first'
  | 've-2021-again-2022'
  | 've-2021-again-2024'
  | 've-2021-again-2025'
  | 've-2023-first'
  | 've-2023-again-2025';

/** A period in which the notice let people register for the first time, or again. */
export type RegistrationWindow = {
  readonly id: WindowId;
  readonly kind: 'first' | 'again';
  readonly from: Day;
  /** The last day in the end; what was known on an earlier day is in the effects. */
  readonly to: Day;
  /** Opened by a notice that was vacated: usable only while court orders stood. */
  readonly contested: boolean;
  readonly entry: EntryId;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
};

/** A period for which a notice put the designation in force. Copied from the notice, never computed. */
export type Term = {
  readonly kind: 'first' | 'extension' | 'until-termination';
  readonly from: Day;
  readonly to: Day;
  readonly entry: EntryId;
  /** False where the department did not recognise it throughout; see `appliedByDhs`. */
  readonly recognised: boolean;
  /** The intervals in which the department applied a contested term, both days included. */
  readonly appliedByDhs?: readonly (readonly [Day, Day])[];
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
};

/** A time in which the department applied a contested notice, both days included. */
export type AppliedTime = {
  readonly from: Day;
  readonly to: Day;
  /** The act by which it began. */
  readonly by: EntryId;
  /** The act that ended it, known on the day after the last. */
  readonly endedBy: EntryId;
  /** Reported for these holders only; a paper that moved without a new card does not tell who they are. */
  readonly only?: 're-registered-2025';
};

/** Work permits whose printed end was moved by notice, without a new card. */
export type PermitExtension = {
  readonly printedEnds: readonly Day[];
  readonly through: Day;
  /** The times in which the department applied a contested row; left out where it applied it throughout. */
  readonly applied?: readonly AppliedTime[];
  /**
   * Only with a receipt of the permit's renewal of this day or an earlier one. Such a row runs "up to" its last day:
   * how long it ran for one person is not known.
   */
  readonly receiptBy?: Day;
  /** The day of the report that told of it, where that came after the entry. */
  readonly knownFrom?: Day;
  readonly entry: EntryId;
  /** True where the department later stopped honouring it except for people protected by order. */
  readonly contested: boolean;
  readonly sources: readonly AuthorityId[];
  readonly confidence: Confidence;
};

export type Designation = {
  readonly id: DesignationId;
  readonly announced: DatedFact;
  readonly effective: DatedFact;
  /** Continuous residence is counted since this day, included. */
  readonly residenceSince: DatedFact;
  /** Continuous physical presence is counted since this day, included. */
  readonly presenceSince: DatedFact;
  readonly terms: readonly Term[];
  readonly windows: readonly RegistrationWindow[];
  readonly permitExtensions: readonly PermitExtension[];
  /** The notices of this designation, in order of publication. */
  readonly notices: readonly Entry[];
};

/** One court case and its orders, in order of issue. */
export type CourtCase = {
  readonly id: CaseId;
  readonly name: string;
  readonly dockets: readonly string[];
  readonly orders: readonly Entry[];
};

export type CaseId =
  | 'national-tps-alliance'
  | 'mullin-v-doe'
  | 'doe-v-noem'
  | 'venezuelan-association'
  | 'case-holds';

/** A program beside TPS. It never decides a TPS comparison. */
export type Program = {
  readonly id: ProgramId;
  readonly kind: 'deferred-departure' | 'parole' | 'student-relief' | 'bill';
  /** When it covered people; an empty list for a bill that never became law. */
  readonly periods: readonly {
    readonly from: Day;
    readonly to: Day;
    /** The later act that set the end, where the end was not known from the start. */
    readonly endedBy?: EntryId;
    readonly sources: readonly AuthorityId[];
    readonly confidence: Confidence;
  }[];
  /** Days on which a court order kept it going past its stated end; both days included. */
  readonly keptByOrder?: { readonly from: Day; readonly to: Day; readonly order: EntryId };
  readonly entries: readonly Entry[];
};

/** The whole record, passed to the rules as an argument so that a test can pass another. */
export type Register = {
  readonly designations: readonly Designation[];
  readonly cases: readonly CourtCase[];
  readonly programs: readonly Program[];
  readonly reviewed: Reviewed;
};

/** When the record was last checked against its sources, and by when it must be checked again. */
export type Reviewed = { readonly checked: Day; readonly reviewBy: Day };

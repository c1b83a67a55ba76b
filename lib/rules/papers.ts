/**
 * Which cohort a paper belongs to, through which day the department recognised such papers, and which notice or order
 * decides it, on a day, as known on a day. A paper's end was set by a notice and could be moved, withdrawn or protected
 * by later ones: each is a claim over some days. Nothing is said of a person's status.
 */
import { type Day, onOrBefore, spanWithin } from '../day';
import type { Citation, Confidence } from '../law/citation';
import type { DesignationId } from '../law/designation';
import type { EntryId } from '../law/entries';
import { type PaperDisputeId, paperDisputes } from '../law/paper-disputes';
import { protectedPapers } from '../law/protected-papers';
import { citing } from './criterion';
import type { Facts, PaperDays, PaperKind, Papers } from './facts';
import { heldUnder } from './held-under';
import { type Claim, type Doubt, type PaperLaw, type PrintedDay, paperLaw } from './paper-claims';
import { rememberPerDays } from './remember';
import { papersTold, protectionOf, toldApproval } from './told-papers';

/** `permit-…`: a permit whose printed end, that day, a notice moved. */
export type Cohort =
  | `permit-${string}`
  | 'january-notice'
  | 'protected'
  | 'after-february'
  | 'renewal-receipt'
  | 'term-end'
  | 'not-on-record'
  | 'unknown';

export type PaperStanding = {
  readonly paper: PaperKind;
  readonly cohort: Cohort;
  readonly designations: readonly DesignationId[];
  /** The last day that the paper prints, where it is known to be one on record. */
  readonly printedEnd: Day | null;
  /** The last day through which such papers were surely recognised, as known; null where none is known. */
  readonly through: Day | null;
  /** The act that set that day. */
  readonly decidedBy: EntryId | null;
  readonly citations: readonly Citation[];
  /** A later day that may hold for this paper, and what that turns on. */
  readonly perhaps: (Pick<Claim, 'through' | 'entry' | 'citations'> & { readonly doubt: Doubt }) | null;
  /** Whether the department recognised it on the day looked at. */
  readonly recognised: 'yes' | 'no' | 'unknown';
  readonly disputes: readonly { readonly id: PaperDisputeId; readonly citations: readonly Citation[] }[];
  readonly missing: readonly (keyof PaperDays | 'renewalReceivedOn')[];
};

/** What a paper is among, before any day is looked at. */
type Sorted = Pick<PaperStanding, 'cohort' | 'designations' | 'printedEnd' | 'missing'> & {
  readonly claims: readonly Claim[];
  readonly contested: boolean;
  /** What the cohort itself rests on, beside the act that set the last day. */
  readonly by?: readonly Citation[];
};

const { printedEnd, receivedBy, orderedOn, order, sources, confidence } = protectedPapers;
const none = { designations: [], printedEnd: null, claims: [], contested: false, missing: [] } as const;
const surest: readonly Confidence[] = ['confirmed', 'secondary', 'unverified'];

/** The designations that a printed day speaks for: those held; of several, the one whose term ends that day. */
function speakingFor(days: readonly PrintedDay[], held: Facts['tpsDesignations']): readonly PrintedDay[] {
  const mine = days.filter(({ designation }) => heldUnder(held, designation) !== false);
  const home = mine.filter(({ face }) => face !== null);
  return home.length > 0 ? home : mine;
}

/** A paper of the day that the notice of January 2025 set. */
function sortJanuary(law: PaperLaw, days: PaperDays, of: readonly PrintedDay[]): Sorted {
  const designations = of.map(({ designation }) => designation);
  const base = { designations, printedEnd, contested: true, missing: [] };
  const protection = protectionOf(days);
  if (!law.ordered) return { ...base, cohort: 'january-notice', claims: law.january };
  const least = Math.max(...designations.map((id) => surest.indexOf(confidence[id])));
  const by = citing({ sources, confidence: surest[least] as Confidence });
  if (protection === 'later') return { ...base, cohort: 'after-february', claims: law.january, by };
  const sure = protection === 'protected';
  const kept: Claim = {
    ...{ from: orderedOn, through: printedEnd, entry: order, doubt: sure ? null : 'received-in-time' },
    citations: by,
  };
  const claims = [...law.january, kept];
  if (sure) return { ...base, cohort: 'protected', claims };
  return { ...base, cohort: 'unknown', claims, missing: ['receivedOn'] };
}

/** What the receipt of a renewal adds: nothing where there is none in time, and a doubt where it is not known. */
function receiptOf(of: readonly PrintedDay[], renewal: Papers['renewalReceivedOn']) {
  const rows = of.flatMap(({ receipts }) => receipts);
  const told = typeof renewal === 'object' ? renewal : null;
  const open = rows.filter(({ by }) =>
    told === null ? renewal !== 'none' : onOrBefore(told, by) !== 'not-met',
  );
  const has = open.length > 0 && told !== null && open.every(({ by }) => onOrBefore(told, by) === 'met');
  return { claims: open.map(({ claim }) => claim), has, asks: open.length > 0 && !has };
}

function sort(law: PaperLaw, paper: PaperKind, days: PaperDays, { papers, held }: Told): Sorted {
  const { endDate } = days;
  if (typeof endDate !== 'object') return { ...none, cohort: 'unknown', missing: ['endDate'] };
  const possible = [...law.days.keys()].filter((day) => spanWithin(endDate, day, day) !== 'not-met');
  const [day] = possible;
  if (day === undefined) return { ...none, cohort: 'not-on-record' };
  if (spanWithin(endDate, day, day) !== 'met') return { ...none, cohort: 'unknown', missing: ['endDate'] };
  const of = speakingFor(law.days.get(day) ?? [], held);
  if (of.length === 0) return { ...none, cohort: 'not-on-record', printedEnd: day };
  if (day === printedEnd) return sortJanuary(law, days, of);
  const face = of.flatMap((one) => one.face ?? []);
  const base = { designations: of.map(({ designation }) => designation), printedEnd: day };
  const moved = of.flatMap((one) => one.moved);
  if (paper !== 'permit' || moved.length === 0) {
    return { ...base, cohort: 'term-end', claims: face, contested: false, missing: [] };
  }
  const receipt = receiptOf(of, papers.renewalReceivedOn);
  return {
    ...base,
    cohort: receipt.has ? 'renewal-receipt' : `permit-${day}`,
    claims: [...face, ...moved, ...receipt.claims],
    contested: of.some(({ contested }) => contested),
    missing: receipt.asks ? ['renewalReceivedOn'] : [],
  };
}

type Told = { readonly papers: Papers; readonly held: Facts['tpsDesignations'] };
type On = { readonly asOf: Day; readonly knownOn: Day; readonly reviewBy: Day };

/** The claim that reaches furthest; of two that end alike, the later one. */
const furthest = (claims: readonly Claim[]): Claim | null =>
  claims.reduce<Claim | null>(
    (best, one) => (best === null || one.through >= best.through ? one : best),
    null,
  );

function recognisedOn(law: PaperLaw, paper: PaperKind, sorted: Sorted, { asOf, reviewBy }: On) {
  const { claims, designations, cohort } = sorted;
  const begun = claims.filter(({ from }) => from <= asOf);
  if (asOf > reviewBy || begun.length === 0) return 'unknown';
  const covering = begun.filter(({ through }) => asOf <= through);
  if (covering.some(({ doubt }) => doubt === null)) return 'yes';
  if (covering.length > 0) return 'unknown';
  // No notice moved letters: while the designation stood, the letter alone does not tell.
  const letter = paper !== 'permit' && cohort === 'term-end';
  return letter && designations.some((id) => law.stood(id, asOf)) ? 'unknown' : 'no';
}

function disputesOf(
  paper: PaperKind,
  days: PaperDays,
  { cohort, contested, printedEnd: printed }: Sorted,
  { papers }: Told,
  last: Claim | null,
): readonly PaperDisputeId[] {
  const permit = paper === 'permit';
  const kept = cohort === 'protected' || cohort === 'renewal-receipt' || cohort.startsWith('permit-');
  const january = printed === printedEnd && cohort !== 'not-on-record';
  const { issuedOn } = days;
  const issuedLater = typeof issuedOn === 'object' && onOrBefore(issuedOn, receivedBy) === 'not-met';
  const touches: Record<PaperDisputeId, boolean> = {
    'received-or-issued': january && cohort !== 'protected' && !issuedLater,
    'permit-or-approval': permit && kept && !toldApproval(papers),
    'one-year-cap': permit && last !== null && last.through >= paperDisputes['one-year-cap'].from,
    'receipt-540': last?.doubt === 'renewal-receipt',
    'january-notice': contested,
  };
  return (Object.keys(touches) as PaperDisputeId[]).filter((id) => touches[id]);
}

function standingOf(law: PaperLaw, paper: PaperKind, days: PaperDays, told: Told, on: On): PaperStanding {
  const sorted = sort(law, paper, days, told);
  const { cohort, designations, printedEnd: printed, missing, claims } = sorted;
  const begun = claims.filter(({ from }) => from <= on.asOf);
  const sure = furthest(begun.filter(({ doubt }) => doubt === null));
  const open = furthest(begun.filter(({ doubt }) => doubt !== null));
  const perhaps = open !== null && (sure === null || open.through > sure.through) ? open : null;
  return {
    paper,
    cohort,
    designations,
    printedEnd: printed,
    through: sure?.through ?? null,
    decidedBy: sure?.entry ?? null,
    citations: [...(sure?.citations ?? []), ...(sorted.by ?? [])],
    perhaps: perhaps && {
      through: perhaps.through,
      entry: perhaps.entry,
      citations: perhaps.citations,
      doubt: perhaps.doubt as Doubt,
    },
    recognised: recognisedOn(law, paper, sorted, on),
    disputes: disputesOf(paper, days, sorted, told, perhaps ?? sure).flatMap((id) => {
      const { from, citations } = paperDisputes[id];
      return from <= on.knownOn ? [{ id, citations }] : [];
    }),
    missing,
  };
}

/** How papers told stood on a day, as known on a day: the law is read once, and then any number of people. */
export const papersOn = rememberPerDays((register, asOf, knownOn) => {
  const law = paperLaw(register, knownOn);
  const on = { asOf, knownOn, reviewBy: register.reviewed.reviewBy };
  return (papers: Papers, held: Facts['tpsDesignations']): readonly PaperStanding[] =>
    papersTold(papers).map(([paper, days]) => standingOf(law, paper, days, { papers, held }, on));
});

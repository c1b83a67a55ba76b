/**
 * Facts: the only way into the rules. The interview, the staff form, a CSV row and a sealed copy all end
 * here, and from here on nobody knows which door was used.
 *
 * Every field may be left out (nobody asked) or say `unsure` (asked, and the person does not know). Both
 * are unknown to the rules; neither is ever read as no. A day may be rough: `2023-07`, `2023`, or a pair.
 */
import * as z from 'zod/mini';
import type { DesignationId } from '../law/designation';
import { roughOrUnsure } from './fact-days';
import { choice, several, unsure, yesNo } from './fact-kinds';
import { furtherFacts } from './further-facts';

const perDesignation = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ 've-2021': z.optional(value), 've-2023': z.optional(value) });

export const absence = z
  .strictObject({
    left: z.optional(roughOrUnsure),
    returned: z.optional(roughOrUnsure),
    reason: z.optional(choice('emergency', 'family', 'work', 'ordered', 'other')),
    permit: z.optional(choice('tps-travel', 'advance-parole', 'none')),
    inspected: z.optional(yesNo),
    heldTps: z.optional(yesNo),
  })
  .check(
    z.refine(
      ({ left, returned }) =>
        typeof left !== 'object' || typeof returned !== 'object' || left.earliest <= returned.latest,
      { error: 'returned before leaving', path: ['returned'] },
    ),
  );

const filing = z.strictObject({
  /** The day of the receipt notice: the day that counts. */
  receivedOn: z.optional(roughOrUnsure),
  /** The day it was sent; alone it is rough, because the post takes time. */
  sentOn: z.optional(roughOrUnsure),
});

/** One paper's days. They are three facts, and none of them is inferred from another. */
const paperDays = z.strictObject({
  /** The last day printed on the paper. */
  endDate: z.optional(roughOrUnsure),
  /** The day of issue printed on the paper. */
  issuedOn: z.optional(roughOrUnsure),
  /** The day the paper reached the person. */
  receivedOn: z.optional(roughOrUnsure),
});

export const lateCondition = z.strictObject({
  kind: z.enum(['nonimmigrant', 'parole', 'pending', 'relief', 'family'], {
    error: 'expected one of "nonimmigrant", "parole", "pending", "relief", "family"',
  }),
  ended: z.optional(
    z.union([z.literal('still'), roughOrUnsure], { error: 'expected a day, "still" or "unsure"' }),
  ),
});

/** The schema of Facts: refuses unknown keys and names the place of what it cannot read. */
export const factsSchema = z.strictObject({
  about: z.optional(z.enum(['self', 'child', 'adult', 'client'])),
  urgent: z.optional(several('detained', 'check-in', 'hearing', 'order', 'deadline')),
  inUs: z.optional(yesNo),
  immigrationStatus: z.optional(choice('citizen', 'resident', 'neither')),
  /** Born in the United States: a citizen in almost every case. */
  bornInUs: z.optional(yesNo),
  /** An empty list: never asked for TPS. */
  tpsHistory: z.optional(several('pending', 'granted', 'ended', 'denied', 'withdrawn')),
  tpsDesignations: z.optional(several('ve-2021', 've-2023', 'other')),
  papers: z.optional(
    z.strictObject({
      kinds: z.optional(several('permit-a12', 'permit-c19', 'approval', 'i-94', 'receipt')),
      /** The work permit, A12 or C19. */
      permit: z.optional(paperDays),
      approval: z.optional(paperDays),
      'i-94': z.optional(paperDays),
      /** The day on the receipt notice of the permit's renewal; `none`: no renewal was asked for. */
      renewalReceivedOn: z.optional(
        z.union([z.literal('none'), roughOrUnsure], { error: 'expected a day, "none" or "unsure"' }),
      ),
    }),
  ),
  nationality: z.optional(choice('born', 'naturalised', 'by-parent', 'stateless', 'other-only')),
  parents: z.optional(choice('both-by-birth', 'one-with-papers', 'one-without-papers')),
  lastLivedInVenezuela: z.optional(yesNo),
  otherNationality: z.optional(choice('yes', 'possible', 'no')),
  entryPassport: z.optional(choice('venezuelan', 'other', 'none')),
  /** The day the person came to the United States to live. */
  livedSince: z.optional(roughOrUnsure),
  /** Lived in the United States on the designation's residence day. */
  livedOn: z.optional(perDesignation(yesNo)),
  /** Was inside the United States on the designation's presence day. */
  presentOn: z.optional(perDesignation(yesNo)),
  /** Every time outside the United States since coming to live here; an empty list: none. */
  absences: z.optional(
    z.union([z.array(absence), unsure], { error: 'expected "unsure" or a list of absences' }),
  ),
  filings: z.optional(perDesignation(filing)),
  reRegistered: z.optional(choice('all', 'missed', 'none-due')),
  /** What the person had at some time while the first registration was open; an empty list: none of these. */
  lateConditions: z.optional(
    perDesignation(
      z.union([z.array(lateCondition), unsure], { error: 'expected "unsure" or a list of conditions' }),
    ),
  ),
  familyTps: z.optional(choice('spouse', 'parent', 'no')),
  /** Month and year of birth, asked only where a parent's TPS could open late filing. */
  born: z.optional(roughOrUnsure),
  ...furtherFacts,
});

export type Facts = z.output<typeof factsSchema>;
/** Facts as written in JSON, before rough days are read. */
export type FactsInput = z.input<typeof factsSchema>;
export type FactId = keyof Facts;
export type Absence = z.output<typeof absence>;
export type LateCondition = z.output<typeof lateCondition>;
export type Papers = NonNullable<Facts['papers']>;
export type PaperDays = z.output<typeof paperDays>;
/** A paper that prints an end. */
export type PaperKind = 'permit' | 'approval' | 'i-94';

/** The papers that print an end, in the order in which they are asked about and shown. */
export const paperKinds: readonly PaperKind[] = ['permit', 'approval', 'i-94'];

const perTrack: readonly FactId[] = ['livedOn', 'presentOn', 'filings', 'lateConditions'];

/** Whether anybody told a fact, be it as unsure; of a fact told per designation, for that one. */
export function wasAsked(facts: Facts, fact: FactId, designation: DesignationId): boolean {
  if (!perTrack.includes(fact)) return facts[fact] !== undefined;
  return (facts[fact] as Partial<Record<DesignationId, unknown>> | undefined)?.[designation] !== undefined;
}

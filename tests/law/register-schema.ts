/** The shape of the law room as a strict schema. It lives with the tests, so no bundle carries it. */
import { z } from 'zod';
import { type Day, isDay } from '../../lib/day';
import { allAuthorities } from '../../lib/law/authorities/all';
import type { DesignationId } from '../../lib/law/designation';

const day = z.custom<Day>(isDay, 'not a real day');
const confidence = z.enum(['confirmed', 'secondary', 'unverified']);
const known = new Set(Object.keys(allAuthorities));
const source = z.string().refine((id) => known.has(id), 'no such source');
const sources = z
  .array(source)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, 'a source twice');
const designationId = z.enum(['ve-2021', 've-2023']);
const windowId = z.enum([
  've-2021-first',
  've-2021-again-2022',
  've-2021-again-2024',
  've-2021-again-2025',
  've-2023-first',
  've-2023-again-2025',
]);

/** Ends included; an open end is allowed where the type allows null. */
const ordered = <T extends { from: Day; to: Day | null }>(of: T) => of.to === null || of.from <= of.to;
const inOrder = { error: 'ends before it begins' };

const effect = z.union([
  z
    .strictObject({
      on: designationId,
      account: z.enum(['dhs', 'court']),
      force: z.enum(['in-force', 'by-court-order', 'ended', 'lifted']),
      from: day,
      to: day.nullable(),
    })
    .refine(ordered, inOrder),
  z
    .strictObject({
      on: designationId,
      window: windowId,
      state: z.enum(['open', 'by-court-order', 'withdrawn']),
      from: day,
      to: day.nullable(),
    })
    .refine(ordered, inOrder),
  z
    .strictObject({
      on: designationId,
      holders: z.enum(['re-registered-2025']),
      state: z.enum(['by-court-order', 'withdrawn']),
      from: day,
      to: day.nullable(),
    })
    .refine(ordered, inOrder),
]);

const entry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum([
      'announcement',
      'designation',
      'redesignation',
      'extension',
      'registration-change',
      'correction',
      'vacatur',
      'termination',
      'end',
      'order',
      'memorandum',
      'bill',
      'statement',
    ]),
    by: z.enum(['dhs', 'president', 'congress', 'district-court', 'appeals-court', 'supreme-court']),
    knownFrom: day,
    decidedOn: day.optional(),
    sources,
    confidence,
    effectConfidence: confidence.optional(),
    effectConfidenceOn: z.partialRecord(designationId, confidence).optional(),
    bears: z.array(designationId),
    undoes: z.array(z.string()).min(1).optional(),
    dispute: z.enum(['open', 'closed']).optional(),
    effects: z.array(effect),
  })
  .refine((of) => !of.decidedOn || of.decidedOn <= of.knownFrom, 'known before it was decided')
  .refine((of) => of.effectConfidence !== of.confidence, 'the same confidence twice')
  .refine(
    (of) =>
      (Object.keys(of.effectConfidenceOn ?? {}) as DesignationId[]).every((on) => of.bears.includes(on)),
    'sure of what it does not bear on',
  )
  .refine((of) => of.effects.every(({ on }) => of.bears.includes(on)), 'acts on what it does not bear on');

const entries = z
  .array(entry)
  .refine((list) => list.every((of, at) => of.knownFrom >= (list[at - 1]?.knownFrom ?? '')), 'out of order');

const datedFact = z.strictObject({ day, confidence, sources });
const ground = { entry: z.string(), sources, confidence };

const term = z
  .strictObject({
    kind: z.enum(['first', 'extension', 'until-termination']),
    from: day,
    to: day,
    recognised: z.boolean(),
    appliedByDhs: z
      .array(z.tuple([day, day]).refine(([from, to]) => from <= to, inOrder))
      .min(1)
      .optional(),
    ...ground,
  })
  .refine(ordered, inOrder)
  .refine((of) => of.recognised === (of.appliedByDhs === undefined), 'recognised, or only in intervals');

const window = z
  .strictObject({
    id: windowId,
    kind: z.enum(['first', 'again']),
    from: day,
    to: day,
    contested: z.boolean(),
    ...ground,
  })
  .refine(ordered, inOrder);

const appliedTime = z
  .strictObject({
    ...{ from: day, to: day, by: z.string(), endedBy: z.string() },
    only: z.literal('re-registered-2025').optional(),
  })
  .refine(ordered, inOrder);

const permitExtension = z
  .strictObject({
    printedEnds: z.array(day).min(1),
    through: day,
    contested: z.boolean(),
    applied: z.array(appliedTime).optional(),
    receiptBy: day.optional(),
    knownFrom: day.optional(),
    ...ground,
  })
  .refine((of) => of.printedEnds.every((end) => end < of.through), 'extended to before its printed end');

const designation = z.strictObject({
  id: designationId,
  announced: datedFact,
  effective: datedFact,
  residenceSince: datedFact,
  presenceSince: datedFact,
  terms: z.array(term).min(1),
  windows: z.array(window).min(1),
  permitExtensions: z.array(permitExtension),
  notices: entries,
});

const courtCase = z.strictObject({
  id: z.enum(['national-tps-alliance', 'mullin-v-doe', 'doe-v-noem', 'venezuelan-association', 'case-holds']),
  name: z.string().min(1),
  dockets: z.array(z.string().min(1)).min(1),
  orders: entries.min(1),
});

const program = z.strictObject({
  id: z.enum(['ded-2021', 'chnv-parole', 'student-relief', 'bill-2019', 'bill-2025']),
  kind: z.enum(['deferred-departure', 'parole', 'student-relief', 'bill']),
  periods: z.array(
    z
      .strictObject({ from: day, to: day, endedBy: z.string().optional(), sources, confidence })
      .refine(ordered, inOrder),
  ),
  keptByOrder: z.strictObject({ from: day, to: day, order: z.string() }).refine(ordered, inOrder).optional(),
  entries: entries.min(1),
});

export const registerSchema = z.strictObject({
  designations: z.array(designation).min(1),
  cases: z.array(courtCase),
  programs: z.array(program),
  reviewed: z
    .strictObject({ checked: day, reviewBy: day })
    .refine((of) => of.checked < of.reviewBy, 'to be checked again before it was checked'),
});

export const authoritiesSchema = z.record(
  z.string(),
  z.strictObject({
    label: z.string().min(1),
    title: z.string().min(1),
    publisher: z.string().min(1),
    url: z.url({ protocol: /^https?$/ }).nullable(),
    published: z
      .string()
      .refine((text) => isDay(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text), 'not a day, month or year')
      .nullable(),
    tier: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    seen: z.enum(['full', 'excerpt', 'metadata', 'not-seen']),
  }),
);

const figure = z.strictObject({ amount: z.int().nonnegative(), confidence });

const feePeriod = z
  .strictObject({
    from: day,
    to: day.nullable(),
    registration: figure,
    reRegistration: figure,
    workPermit: figure,
    workPermitOnline: figure.nullable(),
    addedFirstPermit: figure.nullable(),
    addedRenewal: figure.nullable(),
    biometrics: figure,
    waiver: z.enum(['form-i-912', 'sources-conflict']),
    sources,
    confidence,
  })
  .refine(ordered, inOrder)
  .refine((of) => (of.addedFirstPermit === null) === (of.addedRenewal === null), 'one added fee alone');

export const feesSchema = z.array(feePeriod).min(1);
export const permitRulesSchema = z.array(z.strictObject({ id: z.string(), from: day, sources, confidence }));
export const protectedPapersSchema = z.strictObject({
  printedEnd: day,
  receivedBy: day,
  order: z.string(),
  orderedOn: day,
  sources,
  confidence: z.record(designationId, confidence),
});
export const openQuestionsSchema = z.array(z.strictObject({ id: z.string().min(1), sources }));
export const filingNotesSchema = z.array(z.strictObject({ id: z.string().min(1), sources, confidence }));

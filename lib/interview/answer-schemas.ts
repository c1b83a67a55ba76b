/** The shapes that answers take, as schemas: what a question accepts and what a form must end in. */
import * as z from 'zod/mini';
import { type Day, isDay, type Span } from '../day';
import { proofKinds } from '../rules/further-facts';
import type { LateKind, ProofLine, Trip } from './answers';

const day = z.custom<Day>(isDay);

const span: z.ZodMiniType<Span> = z
  .strictObject({ earliest: day, latest: day })
  .check(z.refine(({ earliest, latest }) => earliest <= latest));

export const unsure = z.literal('unsure');
export const rough = z.union([span, unsure]);
export const yesNo = z.enum(['yes', 'no', 'unsure']);

/** One of some choices, or unsure. */
export const one = <const T extends readonly string[]>(choices: T) => z.enum([...choices, 'unsure'] as const);

/** Any of some choices; an empty list is "none of these". */
export const several = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.union([z.readonly(z.array(z.enum(choices))), unsure]);

/** Any of some choices, or rather with a lawyer. */
export const severalOrLawyer = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.union([z.readonly(z.array(z.enum(choices))), unsure, z.literal('lawyer')]);

/** A value for some of the designations. */
export const perDesignation = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ 've-2021': z.exactOptional(value), 've-2023': z.exactOptional(value) });

export const tripReasons = ['emergency', 'family', 'work', 'ordered', 'other'] as const;
export const tripPermits = ['tps-travel', 'advance-parole', 'none'] as const;

export const trip: z.ZodMiniType<Trip> = z.strictObject({
  left: rough,
  returned: rough,
  reason: one(tripReasons),
  permit: one(tripPermits),
  inspected: yesNo,
  heldTps: yesNo,
});

export const proofLine: z.ZodMiniType<ProofLine> = z.strictObject({
  kind: z.enum(proofKinds),
  from: span,
  to: z.exactOptional(span),
});

export const lateKinds = [
  'nonimmigrant',
  'parole',
  'pending',
  'relief',
  'family',
] as const satisfies readonly LateKind[];

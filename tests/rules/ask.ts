/** How the tests ask the engine: facts as written in, short lines out (`CR-01 met lived-here-in-time`). */
import * as z from 'zod/mini';
import { day } from '../../lib/day';
import type { DesignationId, Register } from '../../lib/law/designation';
import { register as record } from '../../lib/law/register';
import { type Determination, determine } from '../../lib/rules/determine';
import { type Facts, type FactsInput, factsSchema } from '../../lib/rules/facts';
import type { CriterionId, Finding } from '../../lib/rules/finding';

/** The day on which the record was last checked: both designations have ended and all rules have spoken. */
export const lastCheck = '2026-11-21';

/** Facts from what a person would write; throws on what the schema refuses. */
export const read = (input: FactsInput): Facts => z.parse(factsSchema, input);

/** The verdict and its marks in one word: met, not-met, unknown, lawyer, lawyer-high, met+lawyer, waivable+lawyer, info. */
export function mark({ verdict, attention, waivable }: Finding): string {
  if (verdict === null) return 'info';
  if (waivable) return `waivable+${attention}`;
  if (verdict === 'unknown') return attention ?? 'unknown';
  return attention === null ? verdict : `${verdict}+${attention}`;
}

/** The whole determination of what was written, on a day as known that day unless told otherwise. */
export const ask = (
  input: FactsInput,
  asOf = lastCheck,
  knownOn = asOf,
  register: Register = record,
): Determination => determine(read(input), register, day(asOf), day(knownOn));

/** Every finding of one designation, in the order in which a result shows them. */
export function findingsOf(made: Determination, on: DesignationId): readonly Finding[] {
  const found = made.designations.find(({ designation }) => designation === on)?.comparison;
  return found ? [...found.facts.findings, ...found.filing.findings] : [];
}

/** One criterion's findings as `RULE mark reason [missing]` lines. */
export const compared = (
  criterion: CriterionId,
  on: DesignationId,
  input: FactsInput,
  asOf = lastCheck,
  knownOn = asOf,
): string[] =>
  findingsOf(ask(input, asOf, knownOn), on)
    .filter((finding) => finding.criterion === criterion)
    .map((one) =>
      [one.rule, mark(one), one.reason, ...(one.missing.length > 0 ? [`[${one.missing}]`] : [])].join(' '),
    );

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../lib/day';
import { factsFrom } from '../../lib/interview/facts-from';
import type { DesignationId } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import type { FactId, Facts } from '../../lib/rules/facts';
import { walks } from './walks';

/** True when the interview put the question that fills a fact, for the designation where it is put for each. */
function wasAsked(facts: Facts, fact: FactId, designation: DesignationId): boolean {
  const told = facts[fact];
  const perDesignation = ['livedOn', 'presentOn', 'filings', 'lateConditions'].includes(fact);
  return perDesignation
    ? (told as Record<string, unknown> | undefined)?.[designation] !== undefined
    : told !== undefined;
}

const days = [
  '2021-03-09',
  '2021-10-01',
  '2022-12-01',
  '2023-10-05',
  '2024-02-01',
  '2025-04-20',
  '2026-11-21',
].map(day);

test('after any complete walk nothing is unknown because we never asked', () => {
  fc.assert(
    fc.property(walks, fc.constantFrom(...days), ({ answers }, asOf) => {
      if (answers.in_us === 'no') return;
      const facts = factsFrom(answers);
      for (const { designation, comparison } of determine(facts, register, asOf).designations) {
        for (const group of comparison ? [comparison.facts, comparison.filing] : []) {
          for (const { rule, reason, missing } of group.findings) {
            for (const fact of missing) {
              expect(
                wasAsked(facts, fact, designation),
                `${designation} ${rule} ${reason}: ${fact} on ${asOf}`,
              ).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 1500, seed: 20261121 },
  );
});

test('a question on the path fills a fact, and the fact is there for the rules', () => {
  fc.assert(
    fc.property(walks, ({ answers, path }) => {
      const facts = factsFrom(answers);
      expect(Object.keys(facts).length).toBeGreaterThan(0);
      if (path.includes('first_entry')) expect(facts.livedSince).toBeDefined();
      if (answers.trips === 'no') expect(facts.absences).toEqual([]);
      if (answers.trips === 'unsure')
        expect(facts.absences === 'unsure' || facts.absences?.length).toBeTruthy();
    }),
    { numRuns: 1000, seed: 20261121 },
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { questionOf } from '../../lib/interview/questions/index';
import { register } from '../../lib/law/register';
import { type Determination, determine } from '../../lib/rules/determine';
import { type Facts, wasAsked } from '../../lib/rules/facts';
import { outcomeOf } from '../../lib/rules/finding';
import { furtherFacts } from '../../lib/rules/further-facts';
import type { RuleId } from '../../lib/rules/rule-ids';
import { fullWalks, shortWalks, walks } from './walks';

const days = [
  '2021-03-09',
  '2021-10-01',
  '2022-12-01',
  '2023-10-05',
  '2024-02-01',
  '2025-04-20',
  '2026-11-21',
].map(day);
const runs = (numRuns: number) => ({ numRuns, seed: 20261121 });

/** What some finding calls unknown though nobody asked, as `designation rule reason: fact`. */
function neverAsked(facts: Facts, { designations }: Determination): string[] {
  return designations.flatMap(({ designation, comparison }) =>
    (comparison ? [comparison.facts, comparison.filing] : []).flatMap(({ findings }) =>
      findings.flatMap((finding) =>
        finding.missing
          .filter((fact) => !wasAsked(facts, fact, designation))
          .map((fact) => `${designation} ${finding.rule} ${finding.reason}: ${fact}`),
      ),
    ),
  );
}
/** A walk that was not stopped early: then every question that counts was put. */
const wentOn = ({ in_us, usc_lpr }: Answers) =>
  in_us !== 'no' && usc_lpr !== 'citizen' && usc_lpr !== 'resident';

describe('after a complete walk through the full questions', () => {
  test('nothing is unknown because we never asked, and no rule is left aside', () => {
    fc.assert(
      fc.property(fullWalks, fc.constantFrom(...days), ({ answers }, asOf) => {
        if (!wentOn(answers)) return;
        const facts = factsFrom(answers);
        const made = determine(facts, register, asOf);
        expect(neverAsked(facts, made), asOf).toEqual([]);
        expect(made.notAssessed, asOf).toEqual([]);
      }),
      runs(1000),
    );
  });
});

/** Rules that only the full questions can answer, whoever answers. */
const onlyFull: readonly RuleId[] = [
  'FRS-05',
  'CRM-14',
  'BAR-01',
  'BAR-04',
  'BAR-05',
  'INA-04',
  'INA-05',
  'INA-07',
  'INA-08',
  'INA-09',
  'INA-10b',
  'INA-13',
  'INA-14',
  'STA-01',
  'BEN-04',
  'EVD-01',
  'EVD-03',
];

describe('after a complete walk through the short check', () => {
  test('what was not asked is named apart and never called missing', () => {
    fc.assert(
      fc.property(shortWalks, fc.constantFrom(...days), ({ answers }, asOf) => {
        if (!wentOn(answers)) return;
        const facts = factsFrom(answers);
        const made = determine(facts, register, asOf);
        expect(neverAsked(facts, made), asOf).toEqual([]);
        expect(made.missing.filter((fact) => fact in furtherFacts && facts[fact] === undefined)).toEqual([]);
        expect(onlyFull.filter((rule) => !made.notAssessed.includes(rule))).toEqual([]);
        // A rule that is left aside has told nothing that it would have to be asked for.
        const told = made.designations.flatMap(({ comparison }) => comparison?.facts.findings ?? []);
        for (const rule of onlyFull)
          expect(
            told.some((one) => one.rule === rule && outcomeOf(one) !== 'information'),
            rule,
          ).toBe(false);
      }),
      runs(600),
    );
  });
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
    runs(300),
  );
});

test('every question but the one that divides fills the facts it names', () => {
  fc.assert(
    fc.property(fullWalks, ({ answers, path }) => {
      const facts = factsFrom(answers);
      for (const id of path) {
        const { fills } = questionOf(id);
        if (fills.length === 0) expect(id).toBe('keep_going');
        else
          expect(
            fills.some((fact) => facts[fact] !== undefined),
            id,
          ).toBe(true);
      }
    }),
    runs(200),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../lib/content/fill';
import { type Locale, locales } from '../../lib/content/locales';
import { paramsIn } from '../../lib/content/tell';
import { day } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { factsFrom } from '../../lib/interview/facts-from';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { type Facts, factsSchema } from '../../lib/rules/facts';
import { type Finding, outcomeOf } from '../../lib/rules/finding';
import { cases } from '../../lib/rules/reason-cases';
import { reasonCodes } from '../../lib/rules/reasons';
import { holes, messages } from './words';

function findingsFor(facts: Facts, asOf: string = register.reviewed.checked): Finding[] {
  return determine(facts, register, day(asOf)).designations.flatMap(({ comparison }) =>
    comparison === null ? [] : [...comparison.facts.findings, ...comparison.filing.findings],
  );
}

const everyFinding = (): Finding[] =>
  Object.values(cases).flatMap(([input, asOf]) => findingsFor(factsSchema.parse(input), asOf));

/** The words of a finding as the page prints them; throws when a hole has no value. */
function print({ reason, params }: Finding, locale: Locale): string {
  return fill(messages[locale].result.reasons[reason], paramsIn(params, locale));
}

describe('every reason can be told', () => {
  it('and every one has a case', () => {
    expect(Object.keys(cases).sort()).toEqual([...reasonCodes].sort());
  });

  it.each(Object.entries(cases))('%s', (code, [input, asOf]) => {
    const found = findingsFor(factsSchema.parse(input), asOf);
    expect(found.map(({ reason }) => reason)).toContain(code);
    for (const finding of found) {
      for (const locale of locales) {
        expect(Object.keys(paramsIn(finding.params, locale))).toEqual(
          expect.arrayContaining(holes(messages[locale].result.reasons[finding.reason])),
        );
        expect(print(finding, locale)).not.toMatch(/[{}]|undefined|\[object/);
      }
    }
  });

  it('whatever is answered, on whatever day', () => {
    const answered = fc.record(
      Object.fromEntries(questions.map(({ id, samples }) => [id, fc.constantFrom(...samples)])),
    );
    const days = ['2021-03-09', '2022-09-20', '2024-01-20', '2025-04-20', '2025-09-20', '2026-11-21'];
    fc.assert(
      fc.property(answered, fc.constantFrom(...days), (answers, asOf) => {
        const facts = factsFrom(replay(answers as Answers).answers);
        for (const finding of findingsFor(facts, asOf)) for (const locale of locales) print(finding, locale);
      }),
      { numRuns: 150 },
    );
  });

  it('and no line that does not match is a bare no', () => {
    const last = {
      es: 'Un abogado puede ver algo que esta guía no ve.',
      en: 'A lawyer can see things that this guide does not see.',
    };
    const noMatch = everyFinding().filter((finding) => outcomeOf(finding) === 'does-not-match');
    expect(new Set(noMatch.map(({ reason }) => reason)).size).toBeGreaterThan(8);
    for (const finding of noMatch) {
      for (const locale of locales) expect(print(finding, locale)).toContain(last[locale]);
    }
  });

  it('and the days of a trip are one number where both days are known', () => {
    const said = (left: string, returned: string, locale: Locale) =>
      findingsFor(factsSchema.parse({ absences: [{ left, returned }] }))
        .filter(({ reason }) => reason === 'absence')
        .map((finding) => print(finding, locale))[0];
    expect(said('2024-05-02', '2024-05-24', 'es')).toContain(' Días fuera: 22. ');
    expect(said('2024-05-02', '2024-05-24', 'en')).toContain(' Days away: 22. ');
    expect(said('2024-02', '2024-03', 'es')).toContain(' Días fuera: mínimo 1, máximo 59. ');
    expect(said('2024-02', '2024-03', 'en')).toContain(' Days away: at least 1, at most 59. ');
  });

  it('and a line for a lawyer names one', () => {
    const found = everyFinding().filter((finding) => outcomeOf(finding) === 'lawyer');
    expect(new Set(found.map(({ reason }) => reason)).size).toBeGreaterThan(80);
    const unnamed = found.filter(
      (finding) => !/abogado/.test(print(finding, 'es')) || !/lawyer/.test(print(finding, 'en')),
    );
    expect([...new Set(unnamed.map(({ reason }) => reason))]).toEqual([]);
  });

  it('and a pardon is told where the law has one, and only there, and never promised', () => {
    const told = {
      es: /exención \(perdón\).* Solo el gobierno decide si la da\./,
      en: /waiver \(pardon\).* Only the government decides whether to give it\./,
    };
    const found = everyFinding();
    expect(new Set(found.filter(({ waivable }) => waivable).map(({ reason }) => reason)).size).toBe(10);
    for (const finding of found) {
      for (const locale of locales) {
        expect(told[locale].test(print(finding, locale)), finding.reason).toBe(finding.waivable);
      }
    }
  });
});

/** Laws of the engine over the answers of the full questions. The names are those of the invariants (I1 to I22). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../lib/day';
import type { Answers } from '../../../lib/interview/answers';
import { factsFrom } from '../../../lib/interview/facts-from';
import { questions } from '../../../lib/interview/questions/index';
import { replay } from '../../../lib/interview/replay';
import type { DesignationId } from '../../../lib/law/designation';
import { register } from '../../../lib/law/register';
import { personCriteria } from '../../../lib/rules/criteria/index';
import { determine } from '../../../lib/rules/determine';
import { type Facts, type FactsInput, factsSchema } from '../../../lib/rules/facts';
import { type Finding, outcomeOf } from '../../../lib/rules/finding';
import { furtherFacts } from '../../../lib/rules/further-facts';
import { walks } from '../../interview/walks';
import { anyDays, anyFacts, draws } from '../any-facts';
import { ask, findingsOf, lastCheck, read } from '../ask';

const ids = ['ve-2021', 've-2023'] as const satisfies readonly DesignationId[];
const furtherIds = Object.keys(furtherFacts) as (keyof typeof furtherFacts)[];
const runs = { ...draws, numRuns: 500 };
const all = (input: FactsInput) => ids.flatMap((id) => findingsOf(ask(input), id));
const takes = (fact: string, value: unknown) => factsSchema.safeParse({ [fact]: value }).success;

/** Every further fact with one answer, where it takes that answer. */
const everywhere = (answer: 'unsure' | 'lawyer'): FactsInput =>
  Object.fromEntries(furtherIds.filter((fact) => takes(fact, answer)).map((fact) => [fact, answer]));

test.each(['unsure', 'lawyer'] as const)(
  'I4: %s to everything matches nothing and is held against nobody',
  (answer) => {
    const further = personCriteria.filter((one) => one.further).map(({ id }) => id);
    const made = all(everywhere(answer)).filter(({ criterion }) => further.includes(criterion));
    expect(made.length).toBeGreaterThan(20);
    expect(made.filter(({ verdict }) => verdict === 'met' || verdict === 'not-met')).toEqual([]);
  },
);

test('I4: one answer taken back never turns a rule into a match', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...furtherIds),
      fc.constantFrom('unsure', 'lawyer'),
      (input, fact, to) => {
        fc.pre(takes(fact, to) && input[fact] !== undefined);
        const met = (of: FactsInput) =>
          new Set(
            all(of)
              .filter((one) => outcomeOf(one) === 'matches')
              .map(({ rule }) => rule),
          );
        const before = met(input);
        const after = met({ ...input, [fact]: to } as FactsInput);
        expect(
          [...after].filter((rule) => !before.has(rule)),
          fact,
        ).toEqual([]);
      },
    ),
    runs,
  );
});

test('I8: what is a match while an answer is not sure stays one, whatever that answer turns out to be', () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, fc.constantFrom(...furtherIds), (input, other, fact) => {
      fc.pre(other[fact] !== undefined && takes(fact, 'unsure'));
      const before = all({ ...input, [fact]: 'unsure' } as FactsInput);
      const after = all({ ...input, [fact]: other[fact] } as FactsInput);
      for (const { rule, verdict, reason } of before) {
        if (verdict !== 'met') continue;
        const same = after.filter((one) => one.rule === rule);
        expect(
          same.map((one) => one.verdict),
          `${rule} ${reason}: ${fact}`,
        ).toContain('met');
      }
    }),
    runs,
  );
});

type Detail = Exclude<NonNullable<FactsInput['convictionDetails']>, 'unsure'>[number];
const kinds: readonly Detail[] = ['drunk-driving', 'no-license', 'small-theft-or-trespass'];
const modifiers: readonly Detail[] = [
  'juvenile',
  'erased',
  'program',
  'small',
  'no-jail',
  'state-misdemeanor',
  'dismissed-no-plea',
  'one-incident',
];

/** Findings as texts, without those of some rules. */
const texts = (findings: readonly Finding[], without: RegExp) =>
  findings.filter(({ rule }) => !without.test(rule)).map((one) => JSON.stringify(one));

test('I11: what can keep a case from being counted lifts only the count, and never to a match', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...modifiers), fc.subarray([...kinds]), (input, detail, told) => {
      const before = all({ ...input, convictionDetails: told });
      const after = all({ ...input, convictionDetails: [...told, detail] });
      const own = /^CRM-(0[1-9]|10|18)$/;
      expect(texts(after, own)).toEqual(texts(before, own));
      const count = (found: readonly Finding[]) =>
        found.find(({ rule }) => rule === 'CRM-01' || rule === 'CRM-02');
      const [one, other] = [count(before), count(after)];
      if (one?.verdict !== 'met') expect(other?.verdict).not.toBe('met');
      if (one?.verdict === 'not-met') expect(other?.verdict).toBe('unknown');
    }),
    runs,
  );
});

test('I11: limits on a stay, parents settled elsewhere and a stay after coming here speak only of themselves', () => {
  const exceptions: readonly (readonly [FactsInput, RegExp])[] = [
    [{ stayLimited: true }, /^FRS-08$/],
    [{ parentResettled: true }, /^FRS-09$/],
    [{ permanentStatusSince: 'after' }, /^FRS-0[47]$/],
    [{ askedForAsylum: true }, /^BEN-04$/],
    [{ plansTravel: true }, /^BEN-03$/],
  ];
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...exceptions), (input, [exception, own]) => {
      const without = Object.fromEntries(
        Object.entries(input).filter(([fact]) => !(fact in exception)),
      ) as FactsInput;
      expect(texts(all({ ...without, ...exception }), own)).toEqual(texts(all(without), own));
    }),
    runs,
  );
});

test('I15: the interview and the engine agree: answers off the path change nothing', () => {
  fc.assert(
    fc.property(
      walks,
      fc.array(fc.nat(9), { minLength: questions.length, maxLength: questions.length }),
      ({ answers, path }, picks) => {
        const told = Object.fromEntries(path.map((id) => [id, answers[id]])) as Answers;
        const stray = Object.fromEntries(
          questions.flatMap(({ id, samples }, at) =>
            path.includes(id) ? [] : [[id, samples[(picks[at] as number) % samples.length]]],
          ),
        );
        const whole = replay({ ...stray, ...told });
        const of = (facts: Facts) => determine(facts, register, day(lastCheck));
        expect(of(factsFrom(whole.answers))).toEqual(of(factsFrom(told)));
      },
    ),
    { ...draws, numRuns: 150 },
  );
});

test('I15, I19: facts told in the interview are the facts written down and read again', () => {
  fc.assert(
    fc.property(walks, anyDays, ({ answers }, { asOf, knownOn }) => {
      const told = factsFrom(answers);
      const again = read(JSON.parse(JSON.stringify(told)));
      expect(again).toEqual(told);
      expect(determine(again, register, asOf, knownOn)).toEqual(determine(told, register, asOf, knownOn));
    }),
    { ...draws, numRuns: 150 },
  );
});

/** Laws of papers by their months, over random lines of papers and days. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, monthSpan } from '../../lib/day';
import { register } from '../../lib/law/register';
import { type Coverage, coverageOf, type Proof, tierOf } from '../../lib/rules/evidence';
import type { FactsInput } from '../../lib/rules/facts';
import { outcomeOf } from '../../lib/rules/finding';
import { proofKinds } from '../../lib/rules/further-facts';
import { anyFacts, draws, proofs } from './any-facts';
import { ask, findingsOf, read } from './ask';

const lists = fc
  .array(proofs, { maxLength: 5 })
  .map((lines) => read({ residenceProof: lines as never }).residenceProof as readonly Proof[]);
const laws = fc.constantFrom(...register.designations);
/** A day on or after the presence day of a designation. */
const under = laws.chain((law) =>
  fc.nat(2200).map((count) => ({ law, asOf: addDays(law.presenceSince.day, count) })),
);
const runs = { ...draws, numRuns: 400 };
const gapOf = ({ gap }: Coverage) => gap?.count ?? 0;
const points = ['nearResidence', 'nearPresence', 'recent'] as const;

test('the line has every month from the residence day through the day looked at, in order', () => {
  fc.assert(
    fc.property(under, lists, ({ law, asOf }, lines) => {
      const { line, shown, count, gap } = coverageOf(law, asOf, lines);
      expect(shown).toHaveLength(line.count);
      expect(count).toBe(shown.filter(Boolean).length);
      expect(line.from.slice(0, 7)).toBe(law.residenceSince.day.slice(0, 7));
      expect(line.to.slice(0, 7)).toBe(asOf.slice(0, 7));
      expect(gap === null).toBe(count === line.count);
      if (gap) expect(line.from <= gap.from && gap.from <= gap.to && gap.to <= line.to).toBe(true);
      // Months are counted through leap years and ends of years: the days between them tell the same.
      expect(Math.round(daysBetween(line.from, line.to) / 30.4369) + 1).toBe(line.count);
    }),
    runs,
  );
});

test('one more paper never takes a month away, never makes a gap longer, never undoes what is near', () => {
  fc.assert(
    fc.property(under, lists, lists, ({ law, asOf }, lines, more) => {
      const [before, after] = [lines, [...lines, ...more]].map((all) => coverageOf(law, asOf, all)) as [
        Coverage,
        Coverage,
      ];
      for (const [index, has] of before.shown.entries()) if (has) expect(after.shown[index]).toBe(true);
      expect(gapOf(after)).toBeLessThanOrEqual(gapOf(before));
      for (const point of points) if (before[point]) expect(after[point]).toBe(true);
    }),
    runs,
  );
});

test('the order of the lines and a line told twice change nothing', () => {
  fc.assert(
    fc.property(under, lists, ({ law, asOf }, lines) => {
      const { vague: _, ...once } = coverageOf(law, asOf, lines);
      const { vague: __, ...again } = coverageOf(law, asOf, [...lines, ...lines].reverse());
      expect(again).toEqual(once);
    }),
    runs,
  );
});

test('several months in a line say what the same months say one by one', () => {
  const month = (at: number) => monthSpan(Math.floor(at / 12), (at % 12) + 1);
  fc.assert(
    fc.property(
      under,
      fc.integer({ min: 2019 * 12, max: 2027 * 12 }),
      fc.nat(40),
      ({ law, asOf }, at, more) => {
        const each = Array.from(
          { length: more + 1 },
          (_, by): Proof => ({ kind: 'home', from: month(at + by) }),
        );
        expect(coverageOf(law, asOf, [{ kind: 'home', from: month(at), to: month(at + more) }])).toEqual(
          coverageOf(law, asOf, each),
        );
      },
    ),
    runs,
  );
});

test('a rougher day never shows a month that an exact one inside it does not', () => {
  fc.assert(
    fc.property(under, lists, fc.nat(400), fc.nat(400), ({ law, asOf }, lines, back, on) => {
      const rougher = lines.map(({ from, ...rest }) => ({
        ...rest,
        from: { earliest: addDays(from.earliest, -back), latest: addDays(from.latest, on) },
      }));
      const [exact, rough] = [lines, rougher].map((all) => coverageOf(law, asOf, all)) as [
        Coverage,
        Coverage,
      ];
      for (const [index, has] of rough.shown.entries()) if (has) expect(exact.shown[index]).toBe(true);
    }),
    runs,
  );
});

test('papers are never held against anybody, and only papers told by their months are compared', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 2021, max: 2027 }), (input, year) => {
      const asOf = `${year}-11-21`;
      for (const { id } of register.designations) {
        const own = findingsOf(ask(input, asOf), id).filter(({ rule }) => rule === 'EVD-03');
        expect(own.map(({ verdict }) => verdict)).not.toContain('not-met');
        expect(own.map(({ attention }) => attention).filter(Boolean)).toEqual([]);
        expect(own.length).toBeLessThanOrEqual(1);
        const told = Array.isArray(input.residenceProof) && input.residenceProof.length > 0;
        for (const { criterion } of own) expect(criterion).toBe(told ? 'coverage' : 'evidence');
      }
    }),
    runs,
  );
});

test('papers told by their months never make a result worse than papers of no told month', () => {
  const worst = (residenceProof: FactsInput['residenceProof']) =>
    ask({
      inUs: true,
      identityPapers: ['passport'],
      residencePapers: ['work'],
      residenceProof,
    }).designations.map(({ comparison }) =>
      comparison?.facts.findings.filter(({ rule }) => rule === 'EVD-03').map(outcomeOf),
    );
  const untold = worst('unsure');
  expect(untold).toEqual([['information'], ['information']]);
  for (const told of [[], [{ kind: 'work', from: '2023' }], [{ kind: 'work', from: '2024-05' }]] as const) {
    expect(worst([...told])).toEqual(untold);
  }
});

test('a line that ends before it begins is refused', () => {
  const line = (to: string): FactsInput => ({ residenceProof: [{ kind: 'home', from: '2024-02', to }] });
  expect(() => read(line('2024-01'))).toThrow('ends before it begins');
  expect(() => read(line('2024'))).not.toThrow();
});

test('each kind has its place on the list, and none is called confirmed', () => {
  expect(Object.keys(tierOf)).toEqual([...proofKinds]);
  expect(Object.values(tierOf).map(({ confidence }) => confidence)).not.toContain('confirmed');
});

/** Laws of single criteria: what may never help, what may never hurt, and what a rough day means. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween, type Span } from '../../../lib/day';
import type { Designation } from '../../../lib/law/designation';
import { register } from '../../../lib/law/register';
import { presence } from '../../../lib/rules/criteria/presence';
import { residence } from '../../../lib/rules/criteria/residence';
import type { LawOnDay } from '../../../lib/rules/criterion';
import type { FactsInput } from '../../../lib/rules/facts';
import { outcomeOf, worstFirst, worstOf } from '../../../lib/rules/finding';
import { programOn } from '../../../lib/rules/standing';
import { anyFacts, draws, fewerDraws } from '../any-facts';
import { ask, findingsOf, lastCheck, read } from '../ask';
import { type Step, trip, worsening } from '../worsening';

const designations = fc.constantFrom(...register.designations);
const on = (designation: Designation): LawOnDay => {
  const asOf = lastCheck as Day;
  const standing = programOn(register, asOf, asOf).find((one) => one.designation === designation.id);
  return { designation, standing: standing as LawOnDay['standing'], asOf };
};
/** Higher is better; what does not apply is as good as a match. */
const rank = (worst: ReturnType<typeof worstOf>) => Math.min(worstFirst.indexOf(worst), 3);

/** Days within 60 of the residence day, first and last in order. */
const nearSpans = (limit: Day): fc.Arbitrary<Span> =>
  fc.tuple(fc.integer({ min: -60, max: 60 }), fc.nat(60)).map(([from, length]) => {
    const earliest = addDays(limit, from);
    return { earliest, latest: addDays(earliest, length) };
  });
const spansOf = designations.chain((designation) =>
  nearSpans(designation.residenceSince.day).map((span) => ({ designation, span })),
);
const residenceOf = (designation: Designation, livedSince: Span) =>
  residence.on(on(designation))({ livedSince })[0]?.verdict;

test('I6: an earlier arrival never hurts residence or presence', () => {
  const shifted = fc.tuple(anyFacts, spansOf, fc.integer({ min: 1, max: 400 }));
  const check = ([input, { designation, span }, sooner]: [
    FactsInput,
    { designation: Designation; span: Span },
    number,
  ]) => {
    const facts = read(input);
    const early = { earliest: addDays(span.earliest, -sooner), latest: addDays(span.latest, -sooner) };
    for (const criterion of [residence, presence]) {
      const of = (livedSince: Span) => rank(worstOf(criterion.on(on(designation))({ ...facts, livedSince })));
      // A person who lived here before the presence day and was not here on it must have been away:
      // two answers that differ rank as a missing fact, which is no worse than a "does not match".
      expect(of(early), criterion.id).toBeGreaterThanOrEqual(of(span));
    }
  };
  fc.assert(fc.property(shifted, check), draws);
});

test('I8, I10: a rough day says what all of its days agree on, and is unknown only when they differ', () => {
  const check = ({ designation, span }: { designation: Designation; span: Span }) => {
    const days = Array.from({ length: daysBetween(span.earliest, span.latest) + 1 }, (_, i) =>
      addDays(span.earliest, i),
    );
    const each = new Set(days.map((of) => residenceOf(designation, { earliest: of, latest: of })));
    expect(residenceOf(designation, span)).toBe(each.size === 1 ? [...each][0] : 'unknown');
  };
  fc.assert(fc.property(spansOf, check), draws);
});

test('I8: knowing the day better never contradicts what was sure before', () => {
  const narrowed = spansOf.chain(({ designation, span }) =>
    fc
      .tuple(fc.nat(daysBetween(span.earliest, span.latest)), fc.nat(60))
      .map(([skip, cut]) => ({ designation, span, skip, cut })),
  );
  fc.assert(
    fc.property(narrowed, ({ designation, span, skip, cut }) => {
      const earliest = addDays(span.earliest, skip);
      const latest = [addDays(span.latest, -cut), earliest].sort().at(-1) as Day;
      const before = residenceOf(designation, span);
      const after = residenceOf(designation, { earliest, latest });
      if (before !== 'unknown') expect(after).toBe(before);
    }),
    draws,
  );
});

test('I21: moving the life and the law by the same number of days keeps every verdict', () => {
  const moved = fc.tuple(spansOf, fc.integer({ min: -3000, max: 3000 }));
  fc.assert(
    fc.property(moved, ([{ designation, span }, by]) => {
      const since = { ...designation.residenceSince, day: addDays(designation.residenceSince.day, by) };
      const later = { earliest: addDays(span.earliest, by), latest: addDays(span.latest, by) };
      expect(residenceOf({ ...designation, residenceSince: since }, later)).toBe(
        residenceOf(designation, span),
      );
    }),
    draws,
  );
});

test('I5: from no to unsure to yes, no bar ever improves its rule, and unsure is never as good as no', () => {
  const drawn = fc.tuple(anyFacts, designations, fc.constantFrom(...Object.keys(worsening)));
  fc.assert(
    fc.property(drawn, ([input, { id }, bar]) => {
      const { rule, steps } = worsening[bar] as Step;
      const ranks = steps.map((step) =>
        rank(worstOf(findingsOf(ask({ ...input, ...step }), id).filter((one) => one.rule === rule))),
      );
      expect(ranks, bar).toEqual([...ranks].sort((a, b) => b - a));
      const bites = (ranks.at(-1) as number) < 3;
      for (const between of ranks.slice(1)) if (bites) expect(between, bar).toBeLessThan(3);
    }),
    { ...draws, numRuns: 1200 },
  );
});

test('I7: one more trip never helps absences', () => {
  fc.assert(
    fc.property(anyFacts, designations, (input, { id }) => {
      const { absences } = input;
      fc.pre(Array.isArray(absences));
      const of = (trips: FactsInput['absences'] & object) =>
        findingsOf(ask({ ...input, absences: trips }), id)
          .filter((one) => one.criterion === 'absences')
          .map(outcomeOf);
      const worst = (outcomes: readonly string[]) => worstFirst.findIndex((one) => outcomes.includes(one));
      const more = of([...(absences as object[]), trip]);
      expect(Math.min(worst(more), 3)).toBeLessThanOrEqual(Math.min(worst(of(absences as object[])), 3));
    }),
    fewerDraws,
  );
});

/** What would change: what is never said, what is always said, and that nothing listed is invented. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween, exactly } from '../../../lib/day';
import type { DesignationId } from '../../../lib/law/designation';
import { register } from '../../../lib/law/register';
import { determine } from '../../../lib/rules/determine';
import { valuesOf } from '../../../lib/rules/fact-values';
import { type FactId, type Facts, factsSchema } from '../../../lib/rules/facts';
import { outcomeOf } from '../../../lib/rules/finding';
import { whatTimeWouldChange } from '../../../lib/rules/hypotheses';
import { type FactChange, hasFactChanges, whatWouldChange } from '../../../lib/rules/what-would-change';
import { anyDays, anyFacts, draws } from '../any-facts';
import { isKnown } from '../any-fill';
import { findingsOf, lastCheck, read } from '../ask';

const some = { ...draws, numRuns: 12, endOnFailure: true };
const asOf = lastCheck as Day;
const changes = (facts: Facts) => whatWouldChange(facts, register, asOf);
const canOf = (made: readonly FactChange[], fact: FactId, on: DesignationId, rule: string) =>
  made
    .find((one) => one.fact === fact)
    ?.designations.find(({ designation }) => designation === on)
    ?.rules.find((one) => one.rule === rule)?.can;

/** The same value with every object's keys and every list of boxes in another order. */
function turned(of: unknown): unknown {
  if (Array.isArray(of))
    return of.every((one) => typeof one === 'string') ? [...of].reverse() : of.map(turned);
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(
    Object.entries(of)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
}

test('a known fact is never there, each missing one at most once, and order changes nothing', () => {
  fc.assert(
    fc.property(anyFacts, anyDays, (input, days) => {
      const facts = read(input);
      const made = whatWouldChange(facts, register, days.asOf, days.knownOn);
      const { missing } = determine(facts, register, days.asOf, days.knownOn);
      expect(hasFactChanges(facts, register, days.asOf, days.knownOn)).toBe(made.length > 0);
      const named = made.map(({ fact }) => fact);
      expect(named).toEqual(missing.filter((fact) => named.includes(fact)));
      for (const fact of named)
        expect(
          register.designations.every((on) => isKnown(fact, facts, on)),
          fact,
        ).toBe(false);
      // A fact that is missing and not named is known: it disagrees with another one.
      for (const fact of missing.filter((one) => !named.includes(one))) {
        expect(
          register.designations.every((on) => isKnown(fact, facts, on)),
          fact,
        ).toBe(true);
      }
      const again = whatWouldChange(turned(facts) as Facts, register, days.asOf, days.knownOn);
      if (JSON.stringify(again) !== JSON.stringify(made)) expect(again).toEqual(made);
    }),
    some,
  );
});

test('without a missing fact nothing is listed, and a citizen or a resident has nothing computed', () => {
  const told = read({
    ...{ inUs: true, immigrationStatus: 'neither', nationality: 'born', otherNationality: 'no' },
    ...{ livedSince: '2024-01-01', presentOn: { 've-2021': false, 've-2023': false }, absences: [] },
    ...{ tpsHistory: [], lateConditions: { 've-2021': [], 've-2023': [] } },
  });
  expect(determine(told, register, asOf).missing).toEqual([]);
  expect(changes(told)).toEqual([]);
  for (const immigrationStatus of ['citizen', 'resident'] as const) {
    expect(changes({ immigrationStatus })).toEqual([]);
    expect(whatTimeWouldChange({ immigrationStatus }, register, asOf)).toEqual([]);
  }
});

test('a rough arrival: exactly what its days give one by one, no more and no less', () => {
  const drawn = fc.tuple(
    fc.constantFrom(...register.designations),
    fc.integer({ min: -40, max: 5 }),
    fc.integer({ min: 1, max: 45 }),
  );
  fc.assert(
    fc.property(drawn, ([{ id, residenceSince }, from, length]) => {
      const earliest = addDays(residenceSince.day, from);
      const latest = addDays(earliest, length);
      const each = Array.from({ length: daysBetween(earliest, latest) + 1 }, (_, at) => {
        const made = determine({ livedSince: exactly(addDays(earliest, at)) }, register, asOf);
        return findingsOf(made, id).find(({ rule }) => rule === 'CR-01');
      });
      const outcomes = [...new Set(each.map((one) => one && outcomeOf(one)))].sort();
      const listed = canOf(changes({ livedSince: { earliest, latest } }), 'livedSince', id, 'CR-01');
      if (outcomes.length > 1) expect([...(listed ?? [])].sort()).toEqual(outcomes);
      else expect(listed).toBeUndefined();
    }),
    { ...some, numRuns: 60 },
  );
});

test('every fact has values to fill it with: from its schema, or days and parts of its own', () => {
  const ownParts = [
    'livedSince',
    'livedOn',
    'presentOn',
    'absences',
    'filings',
    'lateConditions',
    'born',
    'papers',
    // Lacking only where it was told: then the card of papers asks about it, and nothing is filled.
    'residenceProof',
  ];
  const without = (Object.keys(factsSchema.shape) as FactId[]).filter((fact) => valuesOf(fact).length === 0);
  expect(without.sort()).toEqual([...ownParts].sort());
  // Every value is one that the schema takes, and none is an answer that tells nothing.
  for (const fact of Object.keys(factsSchema.shape) as FactId[]) {
    for (const value of valuesOf(fact)) expect(() => read({ [fact]: value })).not.toThrow();
    expect(valuesOf(fact)).not.toContain('unsure');
    expect(valuesOf(fact)).not.toContain('lawyer');
  }
});

test('nobody told anything: an unknown fact of two answers lists what both lead to', () => {
  const made = changes({});
  expect(canOf(made, 'inUs', 've-2023', 'THR-01')).toEqual(['does-not-match', 'matches']);
  expect(made.find(({ fact }) => fact === 'inUs')?.canEnd).toBe(false);
  expect(made.find(({ fact }) => fact === 'immigrationStatus')?.canEnd).toBe(true);
  // With the trips unknown too, presence stays open, or is a matter of the trip over that day.
  expect(canOf(made, 'presentOn', 've-2023', 'CPP-01')).toEqual(['missing', 'silent']);
  const trips = changes({ absences: [] });
  expect(canOf(trips, 'presentOn', 've-2023', 'CPP-01')).toEqual(['does-not-match', 'matches']);
});

test('later days: whatever day of the coming year is looked at, it comes out as listed', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 366 }), (input, count) => {
      const facts = read(input);
      const then = addDays(asOf, count);
      const checked = { ...register, reviewed: { checked: then, reviewBy: then } };
      const later = whatTimeWouldChange(facts, register, asOf).find(
        ({ hypothesis }) => hypothesis === 'later',
      );
      const [now, made] = [determine(facts, register, asOf), determine(facts, checked, then)];
      for (const [index, { designation, comparison }] of made.designations.entries()) {
        const was = now.designations[index];
        const listed = later?.designations.find((one) => one.designation === designation);
        for (const group of ['facts', 'filing'] as const) {
          const can = listed?.groups.find((one) => one.group === group)?.can ?? [
            was?.comparison?.[group].worst,
          ];
          expect(can).toContain(comparison?.[group].worst);
        }
      }
    }),
    { ...some, numRuns: 60 },
  );
});

test('a notice or an order moves how a designation stands, and no line about a person', () => {
  fc.assert(
    fc.property(anyFacts, (input) => {
      const [notice, order, later] = whatTimeWouldChange(read(input), register, asOf);
      const labels = (of: typeof notice) =>
        of?.standings.map(({ label, windows }) => [label.now, ...label.can, windows]);
      const both = (one: unknown) => [one, one];
      expect(labels(notice)).toEqual(both(['ended', 'open-for-first-registration', true]));
      expect(labels(order)).toEqual(both(['ended', 'restored-by-court-order', false]));
      expect(labels(later)).toEqual([]);
      expect([notice?.designations, order?.designations]).toEqual([[], []]);
    }),
    { ...some, numRuns: 60 },
  );
  expect(day(lastCheck)).toBe(register.reviewed.checked);
});

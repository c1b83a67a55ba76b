/** The reasoning that a person saves: each rule with exactly what it read, and nothing private unless it is wanted. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { people } from '../../../e2e/people';
import { day } from '../../../lib/day';
import { register } from '../../../lib/law/register';
import { criteria, personCriteria } from '../../../lib/rules/criteria/index';
import type { Compare } from '../../../lib/rules/criterion';
import { determine } from '../../../lib/rules/determine';
import { type FactId, type Facts, factsSchema } from '../../../lib/rules/facts';
import type { Finding } from '../../../lib/rules/finding';
import { isPrivate, isPrivateFact, isPrivateRule } from '../../../lib/rules/private';
import type { Inputs } from '../../../lib/rules/reads';
import { type Trace, traceOf, withoutPrivate } from '../../../lib/rules/trace';
import { factsOfWalker, type Golden, goldenPeople } from '../golden-people';

const beside = { lawHash: '00000000', notAdvice: { es: '-', en: '-' } };
const trace = ({ facts, asOf }: Pick<Golden, 'facts' | 'asOf'>) =>
  traceOf(facts, determine(facts, register, asOf), register, beside);

const groupsOf = ({ designations }: Trace) =>
  designations.flatMap(({ comparison, standing }, index) =>
    comparison === null
      ? []
      : [comparison.facts, comparison.filing].map(({ findings }) => ({ findings, standing, index })),
  );
const findingsIn = (made: Trace) => groupsOf(made).flatMap(({ findings }) => findings);

/** Facts of which nothing is told but what a finding is said to have read. */
function factsFromInputs(inputs: Inputs): Facts {
  const made: Record<string, unknown> = {};
  for (const [place, told] of Object.entries(inputs)) {
    if (told === null) continue;
    const path = place.split(/\.|(?=\[)/);
    let at = made;
    for (const [index, part] of path.entries()) {
      const key = part.replace(/[[\]]/g, '');
      const next = path[index + 1];
      // Trips of which nothing was read are trips all the same.
      if (next === undefined && key === 'length')
        for (let nth = 0; nth < (told as number); nth++) at[nth] ??= {};
      else if (next === undefined) at[key] = told;
      else at[key] ??= next.startsWith('[') || next === 'length' ? [] : {};
      at = at[key] as Record<string, unknown>;
    }
  }
  return made as Facts;
}

const everyFact = Object.keys(factsSchema.shape);

/** The names of the facts that a comparison asks for, noted by other means than a trace has. */
function namesRead(facts: Facts, compare: (facts: Facts) => unknown): Set<string> {
  const names = new Set<string>();
  const spied = {};
  const all = [...new Set([...Object.keys(facts), ...everyFact])];
  for (const name of all) {
    const get = () => {
      names.add(name);
      return facts[name as FactId];
    };
    Object.defineProperty(spied, name, { get, enumerable: true });
  }
  compare(spied);
  return names;
}

const compareOf = (criterion: string, law: Parameters<(typeof criteria)[number]['on']>[0]): Compare =>
  personCriteria.find(({ id }) => id === criterion)?.compare ??
  criteria.find(({ id }) => id === criterion)?.on(law) ??
  (() => []);

describe('what a rule read', () => {
  test('is enough to find the same, and is what it asks for', () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const { who, facts, asOf } of goldenPeople) {
      for (const { findings, standing, index } of groupsOf(trace({ facts, asOf }))) {
        const designation = register.designations[index] as (typeof register.designations)[number];
        // Findings of one criterion share what it read.
        const found = new Map<Inputs, readonly Finding[]>();
        const seen = new Map<string, { compare: Compare; names: ReadonlySet<string> }>();
        for (const { rule, criterion, reason, params, inputs } of findings) {
          let known = seen.get(criterion);
          if (known === undefined) {
            const compare = compareOf(criterion, { designation, standing, asOf });
            known = { compare, names: namesRead(facts, compare) };
            seen.set(criterion, known);
          }
          const { compare, names } = known;
          const again = found.get(inputs) ?? compare(factsFromInputs(inputs));
          found.set(inputs, again);
          const same = again.some(
            (one) => one.rule === rule && one.reason === reason && isDeepStrictEqual(one.params, params),
          );
          if (!same) wrong.push(`${who}: ${rule} is not found again`);
          for (const place of Object.keys(inputs)) {
            const name = place.split(/[.[]/)[0] as string;
            if (!names.has(name)) wrong.push(`${who}: ${rule} does not read ${place}`);
          }
          looked++;
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(3000);
  });

  test('names what nobody told, and of many trips only the one that a finding is about', () => {
    const asOf = day('2026-11-21');
    const nothing = findingsIn(trace({ facts: {}, asOf })).find(({ rule }) => rule === 'CR-01');
    expect(nothing?.inputs).toEqual({
      about: null,
      bornInUs: null,
      livedOn: null,
      livedSince: null,
      nationality: null,
    });
    const told = findingsIn(trace({ facts: factsOfWalker(people.manyTrips), asOf }));
    const third = told.filter(({ rule, params }) => rule === 'ABS-02' && params.trip === 3);
    expect(third.length).toBeGreaterThan(0);
    for (const { inputs } of third) {
      const places = Object.keys(inputs).filter((place) => place.startsWith('absences'));
      expect(places).toContain('absences[2].left');
      expect(
        places.filter((place) => !place.startsWith('absences[2].') && place !== 'absences.length'),
      ).toEqual([]);
    }
  });
});

test('a trace says what the determination says, with every act that it names', () => {
  for (const { facts, asOf } of goldenPeople) {
    const made = determine(facts, register, asOf);
    const { designations, acts } = trace({ facts, asOf });
    for (const [index, { comparison, standing }] of made.designations.entries()) {
      const traced = designations[index];
      expect(traced?.standing).toBe(standing);
      for (const group of ['facts', 'filing'] as const) {
        expect(traced?.comparison?.[group].worst).toBe(comparison?.[group].worst);
        expect(traced?.comparison?.[group].findings.map(({ rule }) => rule)).toEqual(
          comparison?.[group].findings.map(({ rule }) => rule),
        );
      }
      const ids = acts.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...standing.bearing]));
      if (standing.decidedBy) expect(ids).toContain(standing.decidedBy);
    }
  }
});

describe('without private matters', () => {
  test('a rule is private by its number where its findings are', () => {
    for (const golden of goldenPeople) {
      for (const finding of findingsIn(trace(golden))) {
        expect(isPrivateRule(finding.rule), finding.rule).toBe(isPrivate(finding as unknown as Finding));
      }
    }
  });

  test('nothing in it depends on what was said of them', () => {
    const told = factsOfWalker(people.tellsAll);
    const isLeftOut = (fact: string) => fact === 'urgent' || isPrivateFact(fact as FactId);
    const urgent: Facts['urgent'] = ['detained', 'order', 'hearing'];
    const priv = { ...Object.fromEntries(Object.entries(told).filter(([fact]) => isLeftOut(fact))), urgent };
    expect(Object.keys(priv).length).toBeGreaterThan(15);
    for (const { who, facts, asOf } of goldenPeople) {
      const open = withoutPrivate(trace({ facts, asOf }));
      expect(withoutPrivate(trace({ facts: { ...facts, ...priv }, asOf })), who).toEqual(open);
      const none = Object.fromEntries(Object.entries(facts).filter(([fact]) => !isLeftOut(fact)));
      expect(withoutPrivate(trace({ facts: none, asOf })), who).toEqual(open);
    }
  });

  test('says that they are left out, and claims no outcome for all', () => {
    const whole = trace({ facts: factsOfWalker(people.tellsAll), asOf: day('2026-11-21') });
    const open = withoutPrivate(whole);
    expect([whole.privateMatters, open.privateMatters]).toEqual(['included', 'left-out']);
    expect(open.designations.map(({ comparison }) => comparison?.facts.worst)).toEqual([null, null]);
    expect(findingsIn(whole).some(({ rule }) => isPrivateRule(rule))).toBe(true);
    expect(findingsIn(open).some(({ rule }) => isPrivateRule(rule))).toBe(false);
  });
});

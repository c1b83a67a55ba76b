/** Laws of the whole engine, over random facts and days. The names are those of the invariants (I1 to I21). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../lib/day';
import { authorities, isCitable } from '../../../lib/law/authorities/index';
import type { DesignationId, Register } from '../../../lib/law/designation';
import { register } from '../../../lib/law/register';
import { criteria, personCriteria } from '../../../lib/rules/criteria/index';
import { type Determination, determine } from '../../../lib/rules/determine';
import type { Facts, FactsInput } from '../../../lib/rules/facts';
import { type CriterionId, type Finding, outcomeOf, worstFirst } from '../../../lib/rules/finding';
import { furtherFacts } from '../../../lib/rules/further-facts';
import { programsOn } from '../../../lib/rules/programs';
import { programOn, type Standing } from '../../../lib/rules/standing';
import { anyDays, anyFacts, draws, fewerDraws } from '../any-facts';
import { findingsOf, lastCheck, read } from '../ask';
import { inputs } from '../inputs';

const ids = ['ve-2021', 've-2023'] as const satisfies readonly DesignationId[];
const law = (
  name: string,
  property: fc.IPropertyWithHooks<never> | fc.IProperty<never>,
  of: fc.Parameters = draws,
) => test(name, () => fc.assert(property as fc.IProperty<never>, of as never));
const made = (input: FactsInput, days: { asOf: string; knownOn: string }): Determination =>
  determine(read(input), register, day(days.asOf), day(days.knownOn));
const checked = { asOf: lastCheck, knownOn: lastCheck };

/** Equal results are equal texts, which is quick to see; a difference is then shown as one. */
function same(one: unknown, other: unknown, name?: string) {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one, name).toEqual(other);
}

const isOpen = ({ verdict, attention, missing }: Finding) =>
  verdict === 'unknown' || attention !== null || missing.length > 0;
const isCited = ({ citations }: Finding) =>
  citations.length > 0 && citations.every(({ authority }) => isCitable(authority) && authorities[authority]);

function freeze<T>(of: T): T {
  if (typeof of === 'object' && of !== null) {
    for (const value of Object.values(of)) freeze(value);
    Object.freeze(of);
  }
  return of;
}

law(
  'I1, I4, I18: any facts on any day give one label and one worst outcome per group, each finding is cited, and a group matches only when nothing in it is open',
  fc.property(anyFacts, anyDays, (input, days) => {
    const result = made(input, days);
    expect(result.designations.map(({ designation }) => designation)).toEqual(ids);
    for (const { standing, comparison } of result.designations) {
      expect(standing.label).toBeTypeOf('string');
      expect(comparison !== null).toBe(standing.force !== 'none');
      for (const { findings, worst } of comparison ? [comparison.facts, comparison.filing] : []) {
        const outcomes = findings.map(outcomeOf);
        expect(worstFirst.find((outcome) => outcomes.includes(outcome)) ?? 'information').toBe(worst);
        if (findings.some(isOpen)) expect(worst).not.toBe('matches');
        expect(findings.filter((finding) => !isCited(finding))).toEqual([]);
      }
    }
  }) as never,
);

law(
  'I2: the same facts give the same result, and nothing given is changed',
  fc.property(anyFacts, anyDays, (input, { asOf, knownOn }) => {
    const facts = freeze(read(input));
    const first = determine(facts, register, asOf, knownOn);
    same(determine(facts, register, asOf, knownOn), first);
    same(determine(read(JSON.parse(JSON.stringify(input))), register, asOf, knownOn), first);
  }) as never,
);

/** The same value with the keys of every object, and the members of the named sets, in another order. */
function turned(of: unknown, key = ''): unknown {
  const sets = ['tpsHistory', 'tpsDesignations', 'kinds', ...Object.keys(furtherFacts)];
  if (Array.isArray(of)) return sets.includes(key) ? [...of].reverse() : of.map((one) => turned(one));
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(
    Object.entries(of)
      .reverse()
      .map(([name, value]) => [name, turned(value, name)]),
  );
}

law(
  'I3: the order of keys and of boxes ticked changes nothing',
  fc.property(anyFacts, anyDays, (input, days) => {
    same(made(turned(input) as FactsInput, days), made(input, days));
  }) as never,
);

test('I4: nobody told anything, or everybody is unsure: nothing matches, and nothing fails', () => {
  const trips = { absences: 'unsure', livedSince: 'unsure', born: 'unsure' } as const;
  const both = (value: 'unsure') => ({ 've-2021': value, 've-2023': value });
  const unsure: FactsInput = {
    ...{ inUs: 'unsure', immigrationStatus: 'unsure', bornInUs: 'unsure', urgent: 'unsure' },
    ...{ tpsHistory: 'unsure', tpsDesignations: 'unsure', reRegistered: 'unsure', familyTps: 'unsure' },
    ...{ nationality: 'unsure', parents: 'unsure', lastLivedInVenezuela: 'unsure' },
    ...{ otherNationality: 'unsure', entryPassport: 'unsure', ...trips },
    papers: {
      kinds: 'unsure',
      permit: { endDate: 'unsure', receivedOn: 'unsure' },
      renewalReceivedOn: 'unsure',
    },
    ...{ livedOn: both('unsure'), presentOn: both('unsure'), lateConditions: both('unsure') },
    filings: { 've-2021': { receivedOn: 'unsure' }, 've-2023': { sentOn: 'unsure' } },
  };
  for (const input of [{}, unsure]) {
    for (const id of ids) {
      const findings = findingsOf(made(input, checked), id);
      expect(findings.length).toBeGreaterThan(5);
      expect(findings.filter(({ verdict }) => verdict !== 'unknown')).toEqual([]);
    }
  }
});

law(
  'I12: a fact that a criterion does not read cannot change its findings',
  fc.property(anyFacts, anyFacts, anyDays, (one, other, { asOf, knownOn }) => {
    const [mine, theirs] = [read(one), read(other)];
    const standings = programOn(register, asOf, knownOn);
    const mixedFor = (id: CriterionId): Facts => {
      const mixed: Record<string, unknown> = { ...theirs };
      for (const key of inputs[id]) delete mixed[key];
      for (const key of inputs[id]) if (key in mine) mixed[key] = mine[key];
      return mixed;
    };
    for (const { id, compare } of personCriteria) same(compare(mixedFor(id)), compare(mine), id);
    for (const { id, on } of criteria) {
      const facts = mixedFor(id);
      for (const [index, designation] of register.designations.entries()) {
        const compare = on({ designation, standing: standings[index] as Standing, asOf });
        same(compare(facts), compare(mine), id);
      }
    }
  }) as never,
  fewerDraws,
);

law(
  'I14: what became known later changes nothing about how a day was known then',
  fc.property(anyDays, ({ asOf, knownOn }) => {
    const by = <T extends { readonly knownFrom: string }>(entries: readonly T[]) =>
      entries.filter(({ knownFrom }) => knownFrom <= knownOn);
    const then: Register = {
      ...register,
      designations: register.designations.map((d) => ({ ...d, notices: by(d.notices) })),
      cases: register.cases.map((c) => ({ ...c, orders: by(c.orders) })),
      programs: register.programs.map((p) => ({ ...p, entries: by(p.entries) })),
    };
    same(programOn(then, asOf, knownOn), programOn(register, asOf, knownOn));
    same(programsOn(then, asOf, knownOn), programsOn(register, asOf, knownOn));
  }) as never,
);

const alone = ids.map(
  (id): Register => ({
    ...register,
    designations: register.designations.filter((designation) => designation.id === id),
  }),
);

law(
  'I20: the designations do not hear of each other',
  fc.property(anyFacts, anyFacts, anyDays, (one, other, { asOf, knownOn }) => {
    const [mine, theirs] = [read(one), read(other)];
    const whole = determine(mine, register, asOf, knownOn).designations;
    for (const [index, id] of ids.entries()) {
      const mixed: Record<string, unknown> = { ...mine };
      for (const key of ['livedOn', 'presentOn', 'filings', 'lateConditions'] as const) {
        const { [id]: _, ...rest } = theirs[key] ?? {};
        mixed[key] = { ...rest, ...(mine[key]?.[id] !== undefined && { [id]: mine[key]?.[id] }) };
      }
      same(determine(mixed as Facts, register, asOf, knownOn).designations[index], whole[index]);
      same(determine(mine, alone[index] as Register, asOf, knownOn).designations, [whole[index]]);
    }
  }) as never,
  fewerDraws,
);

law(
  'a day of knowledge earlier than the day is refused',
  fc.property(anyDays, ({ asOf, knownOn }) => {
    fc.pre(asOf < knownOn);
    expect(() => determine({}, register, knownOn, asOf)).toThrow(RangeError);
    expect(() => programOn(register, knownOn, asOf)).toThrow(RangeError);
  }) as never,
);

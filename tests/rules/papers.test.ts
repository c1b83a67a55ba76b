/** Laws of the papers, for any papers on any day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { type Facts, type FactsInput, factsSchema, type PaperDays, paperKinds } from '../../lib/rules/facts';
import type { PaperStanding } from '../../lib/rules/papers';
import { anyDays, anyFacts, fewerDraws } from './any-facts';

type Days = {
  readonly asOf: Parameters<typeof determine>[2];
  readonly knownOn: Parameters<typeof determine>[2];
};

const told = (input: FactsInput): Facts => {
  const { papers = {}, tpsDesignations } = factsSchema.parse(input);
  return { papers, ...(tpsDesignations !== undefined && { tpsDesignations }) };
};
const stood = (facts: Facts, { asOf, knownOn }: Days, of = register): readonly PaperStanding[] =>
  determine(facts, of, asOf, knownOn).papers;
/** The same papers with the days of each changed. */
const changed = (facts: Facts, change: (days: PaperDays) => PaperDays): Facts => ({
  ...facts,
  papers: {
    ...facts.papers,
    ...Object.fromEntries(
      paperKinds.flatMap((kind) => {
        const days = facts.papers?.[kind];
        return days ? [[kind, change(days)]] : [];
      }),
    ),
  },
});
const law = (name: string, holds: (facts: Facts, days: Days) => void) =>
  test(name, () => {
    const property = fc.property(anyFacts, anyDays, (input, days) => holds(told(input), days));
    fc.assert(property as never, fewerDraws);
  });
const knownFrom = new Map(entriesOf(register).map((entry) => [entry.id, entry.knownFrom]));

law('nothing is recognised on what is not known', (facts, days) => {
  for (const { paper, cohort, recognised, printedEnd, through, decidedBy, citations } of stood(facts, days)) {
    const end = facts.papers?.[paper]?.endDate;
    if (recognised === 'yes') {
      expect(typeof end === 'object' && end.earliest === end.latest && end.latest === printedEnd).toBe(true);
      expect(through !== null && through >= days.asOf).toBe(true);
    }
    if (recognised === 'no') expect(through !== null && through < days.asOf).toBe(true);
    expect(decidedBy !== null).toBe(through !== null);
    // Of papers that came too late the order is told as soon as it was known, and nothing that nobody decided is cited.
    if (cohort !== 'after-february') expect(citations.length > 0).toBe(through !== null);
    else if (through !== null) expect(citations).not.toEqual([]);
  }
});

law('a day that nobody is sure of never makes a paper better', (facts, days) => {
  const unsure = changed(facts, (of) => ({ ...of, receivedOn: 'unsure' }));
  const before = stood(facts, days);
  for (const [index, { recognised }] of stood(unsure, days).entries()) {
    if (recognised === 'yes') expect(before[index]?.recognised).toBe('yes');
  }
  for (const { recognised } of stood(
    changed(facts, () => ({ endDate: 'unsure' })),
    days,
  )) {
    expect(recognised).toBe('unknown');
  }
});

law('the day of issue alone moves nothing but what the press says of it', (facts, days) => {
  const untold = (issued: boolean) =>
    changed(facts, ({ endDate, issuedOn }) => ({
      ...(endDate !== undefined && { endDate }),
      ...(issued && issuedOn !== undefined && { issuedOn }),
    }));
  const without = ({ disputes, ...rest }: PaperStanding) => rest;
  expect(stood(untold(true), days).map(without)).toEqual(stood(untold(false), days).map(without));
});

law('what became known later leaves no trace', (facts, days) => {
  const by = <T extends { readonly knownFrom: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.knownFrom <= days.knownOn);
  const then = {
    ...register,
    designations: register.designations.map((of) => ({ ...of, notices: by(of.notices) })),
    cases: register.cases.map((of) => ({ ...of, orders: by(of.orders) })),
  };
  const found = stood(facts, days);
  expect(stood(facts, days, then)).toEqual(found);
  for (const { decidedBy, perhaps } of found) {
    for (const act of [decidedBy, perhaps?.entry ?? null]) {
      if (act !== null) expect((knownFrom.get(act) ?? '') <= days.knownOn, act).toBe(true);
    }
  }
});

law('a later day that may hold comes after the one that surely did', (facts, days) => {
  for (const { through, perhaps } of stood(facts, days)) {
    if (perhaps !== null && through !== null) expect(perhaps.through > through).toBe(true);
  }
});

test('nobody asked, or nothing to compare: no papers', () => {
  const asOf = register.reviewed.checked;
  expect(determine({}, register, asOf).papers).toEqual([]);
  const papers = { permit: {} };
  expect(determine({ papers, immigrationStatus: 'citizen' }, register, asOf).papers).toEqual([]);
  expect(determine({ papers: { kinds: ['receipt'] } }, register, asOf).papers).toEqual([]);
  expect(determine({ papers }, register, asOf).papers).toHaveLength(1);
});

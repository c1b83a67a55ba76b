/** What is remembered of people who told nothing further is what reading every criterion again would say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePerson } from '../../lib/rules/compare-person';
import { personCriteria } from '../../lib/rules/criteria/index';
import type { Facts } from '../../lib/rules/facts';
import { type Finding, outcomeOf } from '../../lib/rules/finding';
import { furtherFacts } from '../../lib/rules/further-facts';
import type { RuleId } from '../../lib/rules/rule-ids';
import { anyFacts, draws } from './any-facts';
import { read } from './ask';

/** Every criterion read for this person, with nothing remembered. */
function readAgain(facts: Facts): { found: Finding[]; unasked: RuleId[] } {
  const found: Finding[] = [];
  const unasked: RuleId[] = [];
  for (const { compare, further } of personCriteria) {
    for (const one of compare(facts)) {
      const silent = outcomeOf(one) === 'missing' && one.missing.every((fact) => facts[fact] === undefined);
      if (further && silent) unasked.push(one.rule);
      else found.push(one);
    }
  }
  return { found, unasked };
}

/** Mostly the short questions alone; sometimes one further answer beside them. */
const mostlyShort = fc
  .tuple(anyFacts, fc.option(fc.constantFrom(...Object.keys(furtherFacts)), { freq: 2, nil: undefined }))
  .map(([input, kept]) =>
    read(
      Object.fromEntries(Object.entries(input).filter(([fact]) => fact === kept || !(fact in furtherFacts))),
    ),
  );

test('a criterion that nothing woke says what it says to everybody', () => {
  fc.assert(
    fc.property(mostlyShort, (facts) => {
      const unasked: RuleId[] = [];
      const found = comparePerson(facts, unasked);
      expect({ found, unasked }).toEqual(readAgain(facts));
    }),
    draws,
  );
});

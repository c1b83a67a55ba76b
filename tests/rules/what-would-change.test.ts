/** What would change: laws over random people. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../lib/day';
import type { Designation } from '../../lib/law/designation';
import { register } from '../../lib/law/register';
import { type Determination, determine } from '../../lib/rules/determine';
import type { FactsInput } from '../../lib/rules/facts';
import { worstFirst, worstOf } from '../../lib/rules/finding';
import { lastDay } from '../../lib/rules/turning-days';
import { type FactChange, whatWouldChange } from '../../lib/rules/what-would-change';
import { anyDays, anyFacts, draws } from './any-facts';
import { anyFill, isKnown } from './any-fill';
import { findingsOf, read } from './ask';

const some = { ...draws, numRuns: 25, endOnFailure: true };

/** The outcome of every rule and of both groups under one designation; a rule that says nothing is left out. */
function outcomes(made: Determination, on: Designation): Record<string, string> {
  const found = findingsOf(made, on.id);
  const rules = [...new Set(found.map(({ rule }) => rule))].map((rule) => [
    rule,
    worstOf(found.filter((one) => one.rule === rule)),
  ]);
  const comparison = made.designations.find(({ designation }) => designation === on.id)?.comparison;
  return {
    ...Object.fromEntries(rules),
    ...(comparison && { facts: comparison.facts.worst, filing: comparison.filing.worst }),
  };
}

/** What may come out for a rule or group by the change listed; else only what it says now. */
function allowed(
  change: FactChange,
  on: Designation,
  name: string,
  now: Record<string, string>,
): readonly string[] {
  const of = change.designations.find(({ designation }) => designation === on.id);
  const listed =
    of?.rules.find(({ rule }) => rule === name) ?? of?.groups.find(({ group }) => group === name);
  return listed?.can ?? [now[name] ?? 'silent'];
}

test('any value of a fact leads only to what is listed, and a rule that is not listed stays as it is', () => {
  const check = (
    input: FactsInput,
    { asOf, knownOn }: { asOf: Day; knownOn: Day },
    draw: fc.GeneratorValue,
  ) => {
    const facts = read(input);
    const base = determine(facts, register, asOf, knownOn);
    const last = lastDay(register, knownOn);
    for (const change of whatWouldChange(facts, register, asOf, knownOn)) {
      for (const [index, on] of register.designations.entries()) {
        if (isKnown(change.fact, facts, on)) continue;
        const window = base.designations[index]?.standing.firstRegistration ?? on.windows[0];
        const context = { facts, on, last, from: window?.from as Day };
        const now = outcomes(base, on);
        for (let time = 0; time < 6; time++) {
          const made = determine(draw(anyFill, change.fact, context), register, asOf, knownOn);
          if (made.stop !== null && made.stop.why !== 'not-in-us') {
            expect(change.canEnd, change.fact).toBe(true);
            continue;
          }
          // Outside the United States nobody is told that what was not asked is missing.
          const then = outcomes(made, on);
          const newlyAbroad = made.stop?.why !== base.stop?.why;
          for (const [name, was] of Object.entries(newlyAbroad ? now : {})) {
            const isGroup = name === 'facts' || name === 'filing';
            const worst = worstFirst.find((one) => one === was || one === then[name]);
            if (isGroup || then[name] === undefined) then[name] = worst as string;
          }
          for (const name of new Set([...Object.keys(now), ...Object.keys(then)])) {
            const [said, listed] = [then[name] ?? 'silent', allowed(change, on, name, now)];
            if (!listed.includes(said)) expect(listed, `${change.fact}: ${on.id} ${name}`).toContain(said);
          }
        }
      }
    }
  };
  fc.assert(fc.property(anyFacts, anyDays, fc.gen(), check), some);
});

/** The readings against every combination of the facts of each criterion: nothing is said that they leave out. */
import { describe, expect, test } from 'vitest';
import { register } from '../../../lib/law/register';
import type { FactId } from '../../../lib/rules/facts';
import { type CriterionId, outcomeOf } from '../../../lib/rules/finding';
import { readings } from '../../../lib/rules/readings';
import { reasonCodes } from '../../../lib/rules/reasons';
import type { RuleId } from '../../../lib/rules/rule-ids';
import { findings } from '../every-finding';
import { products } from '../every-option';
import { inputs } from '../inputs';

const { reasons, facts } = readings(register);
const ids = Object.keys(products) as CriterionId[];

describe('the readings', () => {
  test('know a rule and a source for every reason', () => {
    expect(reasonCodes.filter((code) => reasons[code].rules.length === 0)).toEqual([]);
    expect(reasonCodes.filter((code) => reasons[code].citations.length === 0)).toEqual([]);
  });

  const spoken = new Map<CriterionId, Set<RuleId>>();
  test.each(ids)(
    '%s: every rule and outcome with which a reason is told, and every fact called missing',
    (id) => {
      const left = new Set<string>();
      const own = spoken.set(id, new Set()).get(id);
      for (const finding of findings(id)) {
        const { rule, reason, missing } = finding[0];
        own?.add(rule);
        if (!reasons[reason].rules.includes(rule)) left.add(`${reason} of ${rule}`);
        if (!reasons[reason].outcomes.includes(outcomeOf(finding[0])))
          left.add(`${reason} ${outcomeOf(finding[0])}`);
        for (const fact of missing) if (!facts[rule].includes(fact)) left.add(`${rule} without ${fact}`);
      }
      expect([...left]).toEqual([]);
    },
  );

  // Asked and shown, and so far no rule reads it.
  const unread: readonly FactId[] = ['entryPaper'];
  test.each(ids)('%s: every fact that it reads, and no other', (id) => {
    const read = new Set([...(spoken.get(id) ?? [])].flatMap((rule) => facts[rule]));
    // A rule of two criteria reads what either does.
    for (const other of ids)
      if (other !== id && [...(spoken.get(other) ?? [])].some((rule) => spoken.get(id)?.has(rule)))
        for (const fact of inputs[other]) if (!inputs[id].includes(fact)) read.delete(fact);
    const told = inputs[id].filter((fact) => !unread.includes(fact) || read.has(fact));
    expect([...read].sort()).toEqual([...told].sort());
  });
});

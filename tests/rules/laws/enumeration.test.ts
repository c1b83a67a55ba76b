/** Every combination of the answers that each criterion reads: nothing throws, nothing unknown is a yes. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/rules/facts';
import type { CriterionId, Finding } from '../../../lib/rules/finding';
import { reasonCodes } from '../../../lib/rules/reasons';
import { informs, type RuleId, ruleIds, staffOnly } from '../../../lib/rules/rule-ids';
import {
  canBeAnswered,
  comparesOf,
  findings,
  isCited,
  isDoubled,
  isExplained,
  isRash,
  readOptions,
} from '../every-finding';
import { products } from '../every-option';
import { inputs } from '../inputs';

const seenReasons = new Set<string>();
const [found, compared, foundByAnswers] = [new Set<RuleId>(), new Set<RuleId>(), new Set<RuleId>()];

describe.each(Object.keys(products) as CriterionId[])('%s', (id) => {
  test('lists the facts that it reads', () => {
    expect(new Set(products[id].flatMap((one) => Object.keys(one)))).toEqual(new Set(inputs[id]));
  });

  test('never throws, never says yes to what is not known, and cites what can be cited, each text as surely', () => {
    const wrong: unknown[] = [];
    let count = 0;
    // Lists of citations are made once, so each is looked at once.
    const sources = new Map<Finding['citations'], Finding>();
    for (const [finding, facts] of findings(id)) {
      count++;
      sources.set(finding.citations, finding);
      seenReasons.add(finding.reason);
      found.add(finding.rule);
      if (finding.verdict !== null) compared.add(finding.rule);
      if (!foundByAnswers.has(finding.rule) && canBeAnswered(facts)) foundByAnswers.add(finding.rule);
      if (isRash(finding, facts) || !isExplained(finding) || finding.criterion !== id)
        wrong.push([finding, facts]);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(count).toBeGreaterThan(30);
    const cited = [...sources.values()];
    expect(cited.filter((finding) => !isCited(finding))).toEqual([]);
    expect(cited.filter(isDoubled)).toEqual([]);
  });
});

test('every reason is reached', () => {
  expect(reasonCodes.filter((code) => !seenReasons.has(code))).toEqual([]);
});

test('the rules that only inform have no verdict, and every other one has', () => {
  expect(ruleIds.filter((id) => !compared.has(id))).toEqual(ruleIds.filter((id) => informs.includes(id)));
});

test('the rules of staff are found by no answers, and every other one that is found is', () => {
  const byStaff = [...found].filter((id) => !foundByAnswers.has(id));
  expect(byStaff.sort()).toEqual([...staffOnly].sort());
});

const ids = Object.keys(inputs) as CriterionId[];
const pairs = ids.flatMap((one, at) =>
  ids.slice(at + 1).flatMap((other) => {
    const shared = inputs[one].filter((fact) => inputs[other].includes(fact));
    return shared.length === 0 ? [] : [[one, other, shared] as const];
  }),
);

/**
 * A criterion reads nothing but its own facts (I12), so two of them can only meet in those that they share: every
 * combination of these is tried, and beside each of them every value of every other fact.
 */
function* together(one: CriterionId, other: CriterionId, shared: readonly string[]): Generator<Facts> {
  const values = readOptions([one, other]);
  const others = [...values.keys()].filter((fact) => !shared.includes(fact));
  const most = Math.max(1, ...others.map((fact) => Math.min(40, values.get(fact)?.length ?? 0)));
  const joint = shared.map((fact) => values.get(fact as never) ?? []);
  const count = joint.reduce((product, list) => product * list.length, 1);
  for (let at = 0; at < count * most; at++) {
    const facts: Record<string, unknown> = {};
    let rest = Math.floor(at / most);
    for (const [index, list] of joint.entries()) {
      facts[shared[index] as string] = list[rest % list.length];
      rest = Math.floor(rest / list.length);
    }
    // Each other fact steps at its own pace, so that all are not known, or unknown, at once.
    for (const [index, fact] of others.entries()) {
      const list = values.get(fact) ?? [];
      facts[fact] = list[(at * (index + 1) + index) % list.length];
    }
    for (const key of Object.keys(facts)) if (facts[key] === undefined) delete facts[key];
    yield facts as Facts;
  }
}

describe('criteria that share a fact', () => {
  test('are found', () => {
    expect(pairs.length).toBeGreaterThan(15);
  });

  test.each(pairs)('%s and %s agree on it', (one, other, shared) => {
    const compares = [comparesOf(one).slice(-1), comparesOf(other).slice(-1)].flat();
    const wrong: unknown[] = [];
    for (const facts of together(one, other, shared)) {
      const [mine, theirs] = compares.map((compare) => compare(facts)) as [Finding[], Finding[]];
      const all = [...mine, ...theirs];
      const both = mine.some(({ rule }) => theirs.some((finding) => finding.rule === rule));
      const split = all.some(
        ({ rule, verdict }) =>
          verdict === 'met' && all.some((finding) => finding.rule === rule && finding.verdict === 'not-met'),
      );
      const open = all.some((finding) => isRash(finding, facts) || !isExplained(finding));
      if (both || split || open) wrong.push([facts, all.map(({ rule, verdict }) => `${rule} ${verdict}`)]);
      if (wrong.length > 2) break;
    }
    expect(wrong).toEqual([]);
  });
});

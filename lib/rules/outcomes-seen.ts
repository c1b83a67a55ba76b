/** What comes out for each rule when the same comparison is run many times, and what of it is not so now. */
import type { DesignationId } from '../law/designation';
import type { Determination } from './determine';
import { type Finding, type Outcome, outcomeOf, worstFirst } from './finding';
import type { RuleId } from './rule-ids';

/** `silent`: the rule does not come in, and says nothing. */
export type Possible = Outcome | 'silent';

/** Worst first, and what says nothing last. */
const possible: readonly Possible[] = [...worstFirst, 'silent'];
const silent = possible.indexOf('silent');

/** What one rule says now, and what it can come to say; the worst of its findings speaks for it. */
export type RuleChange = { readonly rule: RuleId; readonly now: Possible; readonly can: readonly Possible[] };

/** The same for a whole group: its worst outcome. */
export type GroupChange = {
  readonly group: 'facts' | 'filing';
  readonly now: Outcome;
  readonly can: readonly Outcome[];
};

/** What turns under one designation: only what can come out otherwise than it does now. */
export type DesignationChange = {
  readonly designation: DesignationId;
  readonly rules: readonly RuleChange[];
  readonly groups: readonly GroupChange[];
};

/** The worst outcome of each rule of one comparison, as its place among the possible ones. */
type Ranks = Map<RuleId, number>;
export type Compared = { readonly ranks: Ranks; readonly groups: readonly [number, number] };

const rankOf = (finding: Finding): number => worstFirst.indexOf(outcomeOf(finding));

/** Each designation's comparison, read for its outcomes; null where nothing is compared. */
export function compared({ designations }: Determination): readonly (Compared | null)[] {
  return designations.map(({ comparison }) => {
    if (comparison === null) return null;
    const ranks: Ranks = new Map();
    const { facts, filing } = comparison;
    for (const { findings } of [facts, filing]) {
      for (const finding of findings) {
        ranks.set(finding.rule, Math.min(rankOf(finding), ranks.get(finding.rule) ?? silent));
      }
    }
    return { ranks, groups: [worstFirst.indexOf(facts.worst), worstFirst.indexOf(filing.worst)] };
  });
}

/** What came out, and beside it what was so before and did not come out again. */
export const besides = (was: Compared, of: Compared): Compared => ({
  ranks: new Map([...was.ranks, ...of.ranks]),
  groups: [Math.min(was.groups[0], of.groups[0]), Math.min(was.groups[1], of.groups[1])],
});

/** What was seen under one designation: a bit for each possible outcome of each rule and group. */
export type Seen = {
  readonly rules: Map<RuleId, { bits: number; times: number }>;
  groups: [number, number];
  runs: number;
};

/** Nothing seen yet. */
export const nothingSeen = (): Seen => ({ rules: new Map(), groups: [0, 0], runs: 0 });

/** Adds what one run gave. */
export function note(seen: Seen, { ranks, groups }: Compared): void {
  seen.runs++;
  for (const [rule, rank] of ranks) {
    const of = seen.rules.get(rule) ?? { bits: 0, times: 0 };
    of.bits |= 1 << rank;
    of.times++;
    seen.rules.set(rule, of);
  }
  seen.groups = [seen.groups[0] | (1 << groups[0]), seen.groups[1] | (1 << groups[1])];
}

const inBits = (bits: number): Possible[] => possible.filter((_, at) => bits & (1 << at));

/** What was seen that is not so now; null where nothing of it turns. */
export function turned(designation: DesignationId, now: Compared, seen: Seen): DesignationChange | null {
  if (seen.runs === 0) return null;
  const rules: RuleChange[] = [];
  for (const rule of new Set([...now.ranks.keys(), ...seen.rules.keys()])) {
    const { bits, times } = seen.rules.get(rule) ?? { bits: 0, times: 0 };
    const all = times < seen.runs ? bits | (1 << silent) : bits;
    const rank = now.ranks.get(rule) ?? silent;
    if (all !== 1 << rank) rules.push({ rule, now: possible[rank] as Possible, can: inBits(all) });
  }
  const groups = (['facts', 'filing'] as const).flatMap((group, at): GroupChange[] => {
    const [bits, rank] = [seen.groups[at] as number, now.groups[at] as number];
    if (bits === 1 << rank) return [];
    return [{ group, now: worstFirst[rank] as Outcome, can: inBits(bits) as Outcome[] }];
  });
  return rules.length + groups.length > 0 ? { designation, rules, groups } : null;
}

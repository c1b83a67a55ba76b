/**
 * What would change a result: each fact that is not known is filled with all that it can be, and the same rules are
 * run again. It names the fact and the rules that it decides, and never a value, because a value beside its outcome
 * would read as the answer to give. A fact that is known is never here.
 */
import type { Day } from '../day';
import type { DesignationId, Register } from '../law/designation';
import { type Determination, determine } from './determine';
import type { FactId, Facts } from './facts';
import { type Fill, fillsOf, type Turns } from './fills';
import { type Finding, type Outcome, outcomeOf, worstFirst } from './finding';
import type { RuleId } from './rule-ids';
import { lastDay, turningDays } from './turning-days';

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

export type FactChange = {
  readonly fact: FactId;
  /** Empty where this fact alone moves no line; another fact is missing beside it. */
  readonly designations: readonly DesignationChange[];
  /** It can show that nothing is left to compare. */
  readonly canEnd: boolean;
};

/** The worst outcome of each rule of one comparison, as its place among the possible ones. */
type Ranks = Map<RuleId, number>;
type Compared = { readonly ranks: Ranks; readonly groups: readonly [number, number] };

const rankOf = (finding: Finding): number => worstFirst.indexOf(outcomeOf(finding));

function compared({ designations }: Determination): readonly (Compared | null)[] {
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

/** What was seen under one designation: a bit for each possible outcome of each rule and group. */
type Seen = {
  readonly rules: Map<RuleId, { bits: number; times: number }>;
  groups: [number, number];
  runs: number;
};

function note(seen: Seen, { ranks, groups }: Compared): void {
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
function turned(designation: DesignationId, now: Compared, seen: Seen): DesignationChange | null {
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

/** A value that contradicts what else was told: the rules go on asking for the fact although it is filled. */
const contradicts = (fact: FactId, { only }: Fill, made: Determination): boolean =>
  made.designations.some(
    ({ designation, comparison }) =>
      comparison !== null &&
      (only === null || only === designation) &&
      [comparison.facts, comparison.filing].some(({ findings }) =>
        findings.some(({ missing }) => (missing as readonly FactId[]).includes(fact)),
      ),
  );

/**
 * For every fact that some finding lacks and that is not known: the rules and groups that can come out otherwise, with
 * every outcome that some value of it leads to. Values that contradict what else was told are left out. None where
 * nothing is compared. Throws a RangeError when the day of knowledge is earlier than the day.
 */
export function whatWouldChange(
  facts: Facts,
  register: Register,
  asOf: Day,
  knownOn: Day = asOf,
): readonly FactChange[] {
  const base = determine(facts, register, asOf, knownOn);
  const now = compared(base);
  const turns: Turns = {
    ...turningDays(register, asOf, knownOn),
    designations: register.designations,
    windows: base.designations.map(({ standing }) => standing.firstRegistration),
    asOf,
    last: lastDay(register, knownOn),
  };
  return base.missing.flatMap((fact): FactChange[] => {
    const fills = fillsOf(fact, facts, turns);
    if (fills.length === 0) return [];
    const seen = now.map((): Seen => ({ rules: new Map(), groups: [0, 0], runs: 0 }));
    let canEnd = false;
    for (const fill of fills) {
      const made = determine(fill.facts, register, asOf, knownOn);
      if (made.stop !== null && made.stop.why !== base.stop?.why) canEnd = true;
      else if (!contradicts(fact, fill, made)) {
        for (const [index, of] of compared(made).entries()) {
          const mine = fill.only === null || fill.only === base.designations[index]?.designation;
          if (of !== null && mine) note(seen[index] as Seen, of);
        }
      }
    }
    const designations = base.designations.flatMap(({ designation }, index) => {
      const of = now[index];
      return of ? (turned(designation, of, seen[index] as Seen) ?? []) : [];
    });
    return [{ fact, designations, canEnd }];
  });
}

/**
 * Whom somebody has to see first, of many people, and why: a tag with its reasons, and never a score. How soon each
 * thing is looked at stands in `priority-table.ts`; here is only how a tag comes of it.
 */
import type { DesignationResult, Determination, Stop, Urgency } from '../rules/determine';
import type { FactId } from '../rules/facts';
import { type Finding, type Outcome, outcomeOf } from '../rules/finding';
import type { RuleId } from '../rules/rule-ids';
import { flagTags, ruleTags, urgentTags } from './priority-table';
import { type FlagId, type FlagMarks, redFlags } from './red-flags';

/** In the order in which people are seen. */
export const tags = ['today', 'lawyer', 'facts', 'info'] as const;
export type Tag = (typeof tags)[number];

/** Why a tag: something urgent, a red flag that staff marked, a rule and how it came out, a fact that is missing, or why nothing is compared. */
export type Because =
  | { readonly urgent: Urgency }
  | { readonly flag: FlagId }
  | { readonly rule: RuleId; readonly outcome: Outcome }
  | { readonly missing: FactId }
  | { readonly stop: Stop['why'] };

export type Priority = { readonly tag: Tag; readonly because: readonly Because[] };

const findingsOf = ({ comparison }: DesignationResult): readonly Finding[] =>
  comparison === null ? [] : [...comparison.facts.findings, ...comparison.filing.findings];

/** Whether a finding asks for a lawyer, whatever its verdict. */
const asksLawyer = (one: Finding): boolean => one.attention !== null || outcomeOf(one) === 'lawyer';

/** Told, and not only unknown: what nobody knows is for a lawyer, and not for the same day. */
const isToday = (one: Finding): boolean => ruleTags[one.rule] === 'today' && one.missing.length === 0;

/** Each rule once, with its worst outcome; those of higher concern before the others (ruling 1: for staff alone). */
function rulesOf(findings: readonly Finding[]): readonly Because[] {
  const high = findings.filter(({ attention }) => attention === 'lawyer-high');
  const order = new Map<RuleId, Outcome>();
  for (const one of [...high, ...findings]) {
    const [outcome, before] = [outcomeOf(one), order.get(one.rule)];
    if (before === undefined || outcome === 'does-not-match') order.set(one.rule, outcome);
  }
  return [...order].map(([rule, outcome]) => ({ rule, outcome }));
}

/** How soon a flag as it is marked is looked at; null where it is not marked, or marked no. */
function flagTag(id: FlagId, flags: FlagMarks): 'today' | 'lawyer' | 'look' | null {
  const mark = flags[id];
  if (mark === undefined || mark === 'no') return null;
  // Whoever marks "a lawyer" asks for one, however the table reads.
  return mark === 'lawyer' && flagTags[id] === 'look' ? 'lawyer' : flagTags[id];
}

const flagged = (flags: FlagMarks, tag: 'today' | 'lawyer' | 'look'): readonly Because[] =>
  redFlags.filter(({ id }) => flagTag(id, flags) === tag).map(({ id }) => ({ flag: id }));

/**
 * The facts that alone stand in the way under a designation: nothing about the person and the dates speaks against it;
 * where nothing of that is missing, what is missing of the filing.
 */
function lacking({ comparison }: DesignationResult): readonly FactId[] {
  if (comparison === null) return [];
  const { facts, filing } = comparison;
  const missingIn = (group: typeof facts) => group.findings.flatMap(({ missing }) => missing);
  if (facts.worst === 'missing') return missingIn(facts);
  return facts.worst === 'matches' && filing.worst === 'missing' ? missingIn(filing) : [];
}

/** The rules that do not match: where a designation's own facts match, only what speaks against that one. */
function against(designations: readonly DesignationResult[]): readonly Because[] {
  const matching = designations.filter(({ comparison }) => comparison?.facts.worst === 'matches');
  const of = matching.length > 0 ? matching : designations;
  return rulesOf(of.flatMap(findingsOf).filter((one) => outcomeOf(one) === 'does-not-match'));
}

/** The tag of somebody's determination and marks with all that leads to it, worst first; the first tag that anything leads to. */
export function priorityOf({ urgent, stop, designations }: Determination, flags: FlagMarks): Priority {
  const findings = designations.flatMap(findingsOf);
  const forLawyer = findings.filter(asksLawyer);
  const today: readonly Because[] = [
    ...urgent.filter(({ what }) => urgentTags[what] === 'today').map(({ what }) => ({ urgent: what })),
    ...rulesOf(forLawyer.filter(isToday)),
    ...flagged(flags, 'today'),
  ];
  if (today.length > 0) return { tag: 'today', because: today };
  const lawyer = [...rulesOf(forLawyer), ...flagged(flags, 'lawyer')];
  if (lawyer.length > 0) return { tag: 'lawyer', because: lawyer };
  // What only whoever has the papers looks at moves nobody, and is not lost.
  const look = flagged(flags, 'look');
  const missing = [...new Set(designations.flatMap(lacking))];
  if (missing.length > 0)
    return { tag: 'facts', because: [...missing.map((fact) => ({ missing: fact })), ...look] };
  const why = stop === null ? against(designations) : [{ stop: stop.why }];
  return { tag: 'info', because: [...why, ...look] };
}

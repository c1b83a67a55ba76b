/**
 * Whom somebody has to see first, of many people, and why: a tag with its reasons, and never a score. The table follows
 * the triage of the interview on record (its section 6); no lawyer has confirmed it yet, and one may edit it.
 */
import type { DesignationResult, Determination, Stop, Urgency } from '../rules/determine';
import type { FactId } from '../rules/facts';
import { type Finding, type Outcome, outcomeOf } from '../rules/finding';
import type { RuleId } from '../rules/rule-ids';
import { type FlagId, type FlagMarks, type FlagTag, redFlags } from './red-flags';

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

/** What is urgent, whoever it is about: a day is running. */
const urgent: readonly Urgency[] = ['detained', 'check-in', 'hearing', 'order', 'deadline'];

/**
 * Rules whose lawyer is needed on the same day: sent back and come again, with leave or without, and a criminal case
 * that is open. Accusations of gang ties and letters not yet read belong here too, but no fact tells of them.
 */
const sameDay: readonly RuleId[] = ['INA-04', 'INA-05', 'CRM-12'];

const findingsOf = ({ comparison }: DesignationResult): readonly Finding[] =>
  comparison === null ? [] : [...comparison.facts.findings, ...comparison.filing.findings];

/** The rules that came out in a way, each once. */
const rulesBy = (findings: readonly Finding[], outcome: Outcome): readonly Because[] =>
  [...new Set(findings.filter((one) => outcomeOf(one) === outcome).map(({ rule }) => rule))].map((rule) => ({
    rule,
    outcome,
  }));

/** Under a designation nothing about the person and the dates speaks against it, and something is missing. */
const lacksOnlyFacts = ({ comparison }: DesignationResult): boolean =>
  comparison !== null && comparison.facts.worst === 'missing';

/** The flags marked yes or for a lawyer that ask for a tag. */
const flagged = (flags: FlagMarks, tag: FlagTag): readonly Because[] =>
  redFlags
    .filter((one) => one.tag === tag && (flags[one.id] === 'yes' || flags[one.id] === 'lawyer'))
    .map(({ id }) => ({ flag: id }));

/** The tag of somebody's determination and marks with all that leads to it; the first tag that anything leads to. */
export function priorityOf({ urgent: told, stop, designations }: Determination, flags: FlagMarks): Priority {
  const findings = designations.flatMap(findingsOf);
  const byLaw = rulesBy(findings, 'lawyer');
  const lawyer = [...byLaw, ...flagged(flags, 'lawyer')];
  const today: readonly Because[] = [
    ...told.filter(({ what }) => urgent.includes(what)).map(({ what }) => ({ urgent: what })),
    ...byLaw.filter((one) => 'rule' in one && sameDay.includes(one.rule)),
    ...flagged(flags, 'today'),
  ];
  if (today.length > 0) return { tag: 'today', because: today };
  if (lawyer.length > 0) return { tag: 'lawyer', because: lawyer };
  const missing = designations
    .filter(lacksOnlyFacts)
    .flatMap(({ comparison }) => comparison?.facts.findings.flatMap((one) => one.missing) ?? []);
  if (missing.length > 0)
    return { tag: 'facts', because: [...new Set(missing)].map((fact) => ({ missing: fact })) };
  return {
    tag: 'info',
    because: stop === null ? rulesBy(findings, 'does-not-match') : [{ stop: stop.why }],
  };
}

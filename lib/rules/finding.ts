import type { Day, Span } from '../day';
import type { Citation } from '../law/citation';
import type { DesignationId } from '../law/designation';
import type { FactId } from './facts';
import type { ReasonCode } from './reasons';
import type { RuleId } from './rule-ids';

/** Criteria in the order in which a result shows them. */
export type CriterionId =
  | 'threshold'
  | 'nationality'
  | 'resettlement'
  | 'crime'
  | 'bars'
  | 'inadmissibility'
  | 'status'
  | 'residence'
  | 'presence'
  | 'absences'
  | 'coverage'
  | 'registration'
  | 're-registration'
  | 'history'
  | 'papers'
  | 'evidence'
  | 'help';

/** What fills the holes of a reason's words: days and rough days are formatted where they are shown. */
export type Params = Readonly<Record<string, Day | Span | number | DesignationId>>;

/** What a finding asks for beside its verdict (ruling 1). `lawyer-high` orders the staff view only. */
export type Attention = 'lawyer' | 'lawyer-high';

type Common = {
  readonly rule: RuleId;
  readonly criterion: CriterionId;
  readonly reason: ReasonCode;
  readonly params: Params;
  readonly citations: readonly Citation[];
  /** The law lets the government pardon this ground; it is never said to do so. */
  readonly waivable: boolean;
};

/**
 * One rule compared with the facts. An unknown must say which kind it is, a missing fact or law for a
 * lawyer, or it does not compile.
 */
export type Finding =
  | (Common & {
      readonly verdict: 'met';
      readonly attention: Attention | null;
      readonly missing: readonly [];
    })
  | (Common & {
      readonly verdict: 'not-met';
      readonly attention: Attention | null;
      readonly missing: readonly [];
    })
  | (Common & {
      readonly verdict: 'unknown';
      readonly attention: Attention;
      readonly missing: readonly FactId[];
    })
  | (Common & {
      readonly verdict: 'unknown';
      readonly attention: null;
      readonly missing: readonly [FactId, ...FactId[]];
    })
  /** An information line: it says something and compares nothing. */
  | (Common & { readonly verdict: null; readonly attention: null; readonly missing: readonly [] });

/** The four phrases that a person may see, and `information` for a line that compares nothing. */
export type Outcome = 'does-not-match' | 'lawyer' | 'missing' | 'matches' | 'information';

/** Worst first. Anything for a lawyer ranks at least as bad as a missing fact, so unsure never improves. */
export const worstFirst: readonly Outcome[] = [
  'does-not-match',
  'lawyer',
  'missing',
  'matches',
  'information',
];

/**
 * The place among the outcomes: not-met speaks first, then a lawyer's part, then a missing fact (ruling 1). What a
 * criminal court or a pardon decides is a lawyer's, whatever the verdict inside.
 */
function rankOf({ verdict, attention, waivable, criterion }: Finding): number {
  if (verdict === null) return 4;
  if (verdict === 'not-met') return waivable || criterion === 'crime' ? 1 : 0;
  if (attention !== null) return 1;
  return verdict === 'unknown' ? 2 : 3;
}

/** The phrase for a finding. */
export const outcomeOf = (finding: Finding): Outcome => worstFirst[rankOf(finding)] as Outcome;

/** The worst outcome among findings; `information` when nothing was compared. */
export function worstOf(findings: readonly Finding[]): Outcome {
  let worst = 4;
  for (const finding of findings) worst = Math.min(worst, rankOf(finding));
  return worstFirst[worst] as Outcome;
}

import type { Day } from '../day';
import { type AuthorityId, isCitable } from '../law/authorities/index';
import type { Citation, DatedFact } from '../law/citation';
import type { Designation } from '../law/designation';
import type { FactId, Facts } from './facts';
import type { Attention, CriterionId, Finding, Params } from './finding';
import type { ReasonCode } from './reasons';
import type { RuleId } from './rule-ids';
import type { Standing } from './standing';

/** What a criterion is given: the facts, one designation, how it stood, and the day to compare on. */
export type Context = {
  readonly facts: Facts;
  readonly designation: Designation;
  readonly standing: Standing;
  readonly asOf: Day;
};

/** A criterion about the person alone; it is part of the facts of every designation. */
export type PersonCriterion = {
  readonly id: CriterionId;
  readonly compare: (facts: Facts) => readonly Finding[];
};

/** A criterion compares the facts with one part of the law and explains each rule it looked at. */
export type Criterion = {
  readonly id: CriterionId;
  /** Facts about the person, or what was filed: summarised apart, so that never filing hides nothing. */
  readonly group: 'facts' | 'filing';
  readonly compare: (context: Context) => readonly Finding[];
};

const noParams: Params = {};
const nothingMissing = [] as const;
type Sources = readonly Citation[];

/** The finding-makers of one criterion: each gives a finding of one rule with its reason and sources. */
export function findingsOf(criterion: CriterionId) {
  // One literal shape for all, written out: a batch makes millions of these.
  return {
    met: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      params: Params = noParams,
      attention: Attention | null = null,
    ): Finding => ({
      rule,
      criterion,
      reason,
      params,
      citations,
      verdict: 'met',
      attention,
      missing: nothingMissing,
    }),
    notMet: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      params: Params = noParams,
      attention: Attention | null = null,
    ): Finding => ({
      rule,
      criterion,
      reason,
      params,
      citations,
      verdict: 'not-met',
      attention,
      missing: nothingMissing,
    }),
    missing: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      missing: readonly [FactId, ...FactId[]],
      params: Params = noParams,
    ): Finding => ({
      rule,
      criterion,
      reason,
      params,
      citations,
      verdict: 'unknown',
      attention: null,
      missing,
    }),
    lawyer: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      params: Params = noParams,
      missing: readonly FactId[] = nothingMissing,
      attention: Attention = 'lawyer',
    ): Finding => ({ rule, criterion, reason, params, citations, verdict: 'unknown', attention, missing }),
    information: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      params: Params = noParams,
    ): Finding => ({
      rule,
      criterion,
      reason,
      params,
      citations,
      verdict: null,
      attention: null,
      missing: nothingMissing,
    }),
  };
}

/** A citation of a text, with its paragraph and how sure we are. */
export function cite(authority: AuthorityId, at: string, confidence: Citation['confidence']): Citation {
  return at === '' ? { authority, confidence } : { authority, at, confidence };
}

const remembered = new WeakMap<object, readonly Citation[]>();

/** The citable source that carries the confidence of a dated fact or window of the law; remembered, since every case asks for it. */
export function citing(fact: Pick<DatedFact, 'sources' | 'confidence'>): readonly Citation[] {
  let found = remembered.get(fact);
  if (!found) {
    const source = fact.sources.find(isCitable);
    found = source === undefined ? [] : [{ authority: source, confidence: fact.confidence }];
    remembered.set(fact, found);
  }
  return found;
}

const joined = new WeakMap<readonly Citation[], WeakMap<object, readonly Citation[]>>();

/** A rule's own citations followed by those of a dated fact; remembered per pair. */
export function citingWith(
  rule: readonly Citation[],
  fact: Pick<DatedFact, 'sources' | 'confidence'>,
): readonly Citation[] {
  let byFact = joined.get(rule);
  if (!byFact) {
    byFact = new WeakMap();
    joined.set(rule, byFact);
  }
  let found = byFact.get(fact);
  if (!found) {
    found = [...rule, ...citing(fact)];
    byFact.set(fact, found);
  }
  return found;
}

import type { Day } from '../day';
import { type AuthorityId, isCitable } from '../law/authorities/index';
import type { Citation, DatedFact } from '../law/citation';
import type { Designation } from '../law/designation';
import type { FactId, Facts } from './facts';
import type { Attention, CriterionId, Finding, Params } from './finding';
import type { ReasonCode } from './reasons';
import type { RuleId } from './rule-ids';
import type { Standing } from './standing';

/** One designation on a day: all that a criterion may know before it sees a person. */
export type LawOnDay = {
  readonly designation: Designation;
  readonly standing: Standing;
  readonly asOf: Day;
};

/** Compares one person's facts and explains each rule that it looked at. */
export type Compare = (facts: Facts) => readonly Finding[];

/** A criterion about the person alone; it is part of the facts of every designation. */
export type PersonCriterion = {
  readonly id: CriterionId;
  /**
   * Only the full questions ask for its facts: what nobody asked is told apart, and is not called missing. Where none
   * of those was told, only these facts of the short questions can change what it says.
   */
  readonly further?: { readonly wokenBy: readonly FactId[] };
  readonly compare: Compare;
};

/**
 * A criterion is read once for a designation and a day, and then compares any number of people: limits,
 * sources and every finding that holds no fact of a person are made in that reading.
 */
export type Criterion = {
  readonly id: CriterionId;
  /** Facts about the person, or what was filed: summarised apart, so that never filing hides nothing. */
  readonly group: 'facts' | 'filing';
  readonly on: (law: LawOnDay) => Compare;
};

const noParams: Params = {};
const nothingMissing = [] as const;
type Sources = readonly Citation[];

/** What a criterion finds where its rules do not apply. */
export const none: readonly Finding[] = [];

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
      waivable: false,
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
      waivable: false,
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
      waivable: false,
    }),
    lawyer: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      params: Params = noParams,
      missing: readonly FactId[] = nothingMissing,
      attention: Attention = 'lawyer',
    ): Finding => ({
      rule,
      criterion,
      reason,
      params,
      citations,
      verdict: 'unknown',
      attention,
      missing,
      waivable: false,
    }),
    /** A ground that the facts told meet, and that the government may pardon. */
    waivable: (
      rule: RuleId,
      reason: ReasonCode,
      citations: Sources,
      attention: Attention = 'lawyer',
    ): Finding => ({
      rule,
      criterion,
      reason,
      params: noParams,
      citations,
      verdict: 'not-met',
      attention,
      missing: nothingMissing,
      waivable: true,
    }),
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
      waivable: false,
    }),
  };
}

/** A citation of a text, with its paragraph and how sure we are. */
export function cite(authority: AuthorityId, at: string, confidence: Citation['confidence']): Citation {
  return at === '' ? { authority, confidence } : { authority, at, confidence };
}

/** The citable source that carries the confidence of a dated fact or window of the law; none where none can be cited. */
export function citing({ sources, confidence }: Pick<DatedFact, 'sources' | 'confidence'>): Sources {
  const source = sources.find(isCitable);
  return source === undefined ? [] : [{ authority: source, confidence }];
}

/** A rule's own citations followed by that of a dated fact. */
export const citingWith = (rule: Sources, fact: Pick<DatedFact, 'sources' | 'confidence'>): Sources => [
  ...rule,
  ...citing(fact),
];

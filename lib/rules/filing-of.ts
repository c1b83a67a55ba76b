import { addDays, type Day, type Span } from '../day';
import type { DesignationId } from '../law/designation';
import type { FactId, Facts } from './facts';

/**
 * How long after posting a form we still allow for its receipt, in days. No law says it: it is our margin
 * for reading a sent day as a rough receipt day (ruling 11).
 */
export const postMargin = 30;

/** The first filing under one designation: none, on a (rough) receipt day, not known, or told in two ways. */
export type Filing =
  | { readonly kind: 'none' }
  | { readonly kind: 'filed'; readonly received: Span }
  | { readonly kind: 'unknown'; readonly missing: FactId }
  /** Two answers that cannot both be true. */
  | { readonly kind: 'differ'; readonly between: readonly [FactId, ...FactId[]] };

const isNamed = (told: Facts['tpsDesignations'], designation: DesignationId) =>
  Array.isArray(told) && told.includes(designation);

/** The first filing under a designation as it was by the as-of day; a later one had not happened yet. */
export function filingOf(facts: Facts, designation: DesignationId, asOf: Day): Filing {
  const { tpsHistory, tpsDesignations } = facts;
  const told = facts.filings?.[designation];
  const days = typeof told?.receivedOn === 'object' || typeof told?.sentOn === 'object';
  if (Array.isArray(tpsHistory) && tpsHistory.length === 0) {
    if (days) return { kind: 'differ', between: ['tpsHistory', 'filings'] };
    const named = isNamed(tpsDesignations, designation);
    return named ? { kind: 'differ', between: ['tpsHistory', 'tpsDesignations'] } : { kind: 'none' };
  }
  if (Array.isArray(tpsDesignations) && !isNamed(tpsDesignations, designation)) {
    return days ? { kind: 'differ', between: ['tpsDesignations', 'filings'] } : { kind: 'none' };
  }
  if (typeof told?.receivedOn === 'object' && typeof told.sentOn === 'object') {
    // Received before it was sent.
    if (told.receivedOn.latest < told.sentOn.earliest) return { kind: 'differ', between: ['filings'] };
  }
  if (typeof told?.receivedOn === 'object') return filedBy(told.receivedOn, asOf);
  if (typeof told?.sentOn === 'object') {
    const { earliest, latest } = told.sentOn;
    return filedBy({ earliest, latest: addDays(latest, postMargin) }, asOf);
  }
  return { kind: 'unknown', missing: tpsHistory === undefined ? 'tpsHistory' : 'filings' };
}

const filedBy = (received: Span, asOf: Day): Filing =>
  received.earliest > asOf ? { kind: 'none' } : { kind: 'filed', received };

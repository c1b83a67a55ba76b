import { addDays, type Day, type Span } from '../day';
import type { DesignationId } from '../law/designation';
import type { FactId, Facts } from './facts';
import { heldUnder } from './held-under';

/**
 * How long after posting a form we still allow for its receipt, in days. No law says it: it is our margin
 * for reading a sent day as a rough receipt day (ruling 11).
 */
const postMargin = 30;

/** The first filing under one designation: none, on a (rough) receipt day, not known, or told in two ways. */
type Filing =
  | { readonly kind: 'none' }
  | { readonly kind: 'filed'; readonly received: Span }
  | { readonly kind: 'unknown'; readonly missing: readonly [FactId] }
  /** Two answers that cannot both be true. */
  | { readonly kind: 'differ'; readonly between: readonly [FactId, ...FactId[]] };

// These say nothing of a day, so each is made once.
const notFiled: Filing = { kind: 'none' };
const historyUnknown: Filing = { kind: 'unknown', missing: ['tpsHistory'] };
const dayUnknown: Filing = { kind: 'unknown', missing: ['filings'] };
const neverButDay: Filing = { kind: 'differ', between: ['tpsHistory', 'filings'] };
const neverButNamed: Filing = { kind: 'differ', between: ['tpsHistory', 'tpsDesignations'] };
const elsewhereButDay: Filing = { kind: 'differ', between: ['tpsDesignations', 'filings'] };
const receivedBeforeSent: Filing = { kind: 'differ', between: ['filings'] };

/** The first filing under a designation as it was by the as-of day; a later one had not happened yet. */
export function filingOf(facts: Facts, designation: DesignationId, asOf: Day): Filing {
  const { tpsHistory, tpsDesignations } = facts;
  const told = facts.filings?.[designation];
  const received = typeof told?.receivedOn === 'object' ? told.receivedOn : null;
  const sent = typeof told?.sentOn === 'object' ? told.sentOn : null;
  const named = heldUnder(tpsDesignations, designation);
  if (Array.isArray(tpsHistory) && tpsHistory.length === 0) {
    if (received ?? sent) return neverButDay;
    return named === true ? neverButNamed : notFiled;
  }
  if (named === false) return (received ?? sent) ? elsewhereButDay : notFiled;
  if (received !== null) {
    return sent !== null && received.latest < sent.earliest ? receivedBeforeSent : filedBy(received, asOf);
  }
  if (sent !== null) {
    return filedBy({ earliest: sent.earliest, latest: addDays(sent.latest, postMargin) }, asOf);
  }
  return tpsHistory === undefined ? historyUnknown : dayUnknown;
}

const filedBy = (received: Span, asOf: Day): Filing =>
  received.earliest > asOf ? notFiled : { kind: 'filed', received };

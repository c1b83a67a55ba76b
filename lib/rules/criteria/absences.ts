import { daysBetween } from '../../day';
import { backBy, tripDays, tripsBy } from '../absences-of';
import { type Context, type Criterion, cite, findingsOf } from '../criterion';
import type { Absence } from '../facts';
import type { Finding, Params } from '../finding';

const { met, notMet, missing, lawyer, information } = findingsOf('absences');

// 244.1 itself was not read, only full quotations of it: brief, casual and innocent has three parts.
const definition = [cite('CFR-244.1', '', 'secondary')];
const savesResidence = [cite('USC-1254a', '(c)(4)(B)', 'confirmed'), cite('CFR-244.1', '', 'secondary')];
const notPresence = [
  cite('USC-1254a', '(c)(4)(A)', 'confirmed'),
  cite('USC-1254a', '(c)(4)(B)', 'confirmed'),
];
const permission = [
  cite('USC-1254a', '(c)(3)(B), (c)(4)(A), (f)(3)', 'confirmed'),
  cite('CFR-244.14', '(a)(2)', 'confirmed'),
  cite('CFR-244.15', '', 'unverified'),
];

/** The trip's number and, as far as known, its length in days; the law names no number of days. */
function paramsOf(trip: Absence, number: number): Params {
  const { left, returned } = tripDays(trip);
  if (left === null || returned === null) return { trip: number };
  const least = Math.max(0, daysBetween(left.latest, returned.earliest));
  return { trip: number, left, returned, least, most: daysBetween(left.earliest, returned.latest) };
}

/** ABS-03 and ABS-04: an emergency may save residence, and never presence. */
function emergency(trip: Absence, params: Params, { designation }: Context): Finding[] {
  const told = trip.reason;
  if (told !== 'emergency' && told !== 'unsure' && told !== undefined) return [];
  if (told !== 'emergency')
    return [lawyer('ABS-03', 'absence-reason-unknown', savesResidence, params, ['absences'])];
  // Running past the presence day, or perhaps past it, the emergency clause no longer covers all of it.
  const between = backBy(trip, designation.presenceSince.day) === 'met';
  return between
    ? [lawyer('ABS-03', 'absence-emergency-between', savesResidence, params)]
    : [lawyer('ABS-04', 'absence-emergency-after', notPresence, params, [], 'lawyer-high')];
}

/** ABS-05: leaving under an order is not an innocent absence. */
function ordered(trip: Absence, params: Params): Finding[] {
  if (trip.reason === 'ordered') return [notMet('ABS-05', 'absence-ordered', definition, params, 'lawyer')];
  if (trip.reason === undefined || trip.reason === 'unsure') {
    return [lawyer('ABS-05', 'absence-reason-unknown', definition, params, ['absences'])];
  }
  return [];
}

/** ABS-06: coming back, or trying to, without being inspected. */
function returned(trip: Absence, params: Params): Finding[] {
  if (trip.inspected === false) {
    return [lawyer('ABS-06', 'absence-returned-uninspected', definition, params, [], 'lawyer-high')];
  }
  if (trip.inspected === true) return [];
  return [lawyer('ABS-06', 'absence-return-unknown', definition, params, ['absences'])];
}

/** ABS-07: a trip while holding TPS. The statute protects a brief one even without permission. */
function whileHolding(trip: Absence, params: Params): Finding[] {
  if (trip.heldTps === false) return [];
  const unknown = trip.heldTps !== true || trip.permit === undefined || trip.permit === 'unsure';
  if (unknown) return [lawyer('ABS-07', 'absence-with-tps-unknown', permission, params, ['absences'])];
  // UNSETTLED: the rule speaks only of permission; advance parole is a permission, but which kind counts?
  if (trip.permit !== 'none') return [];
  return [lawyer('ABS-07', 'absence-with-tps-no-permit', permission, params, [], 'lawyer-high')];
}

/** ABS-01 to ABS-08: every trip after the residence day, whether long or of a single day. */
export const absences: Criterion = {
  id: 'absences',
  group: 'facts',
  compare(context) {
    const { facts, designation, asOf } = context;
    const since = designation.residenceSince.day;
    const limit: Params = { limit: since };
    const trips = tripsBy(facts, asOf);
    if (trips === null) return [missing('ABS-01', 'absences-unknown', definition, ['absences'], limit)];
    if (trips.length === 0) return [met('ABS-01', 'no-absence', definition, limit)];
    const findings: Finding[] = [];
    let counted = false;
    for (const { trip, number } of trips) {
      const params = { ...paramsOf(trip, number), ...limit };
      if (backBy(trip, since) === 'met') {
        findings.push(information('ABS-08', 'absence-before', definition, params));
        continue;
      }
      counted = true;
      findings.push(
        'most' in params
          ? lawyer('ABS-02', 'absence', definition, params)
          : lawyer('ABS-02', 'absence-length-unknown', definition, params, ['absences']),
        ...emergency(trip, params, context),
        ...ordered(trip, params),
        ...returned(trip, params),
        ...whileHolding(trip, params),
      );
    }
    if (!counted) findings.push(met('ABS-01', 'no-absence', definition, limit));
    return findings;
  },
};

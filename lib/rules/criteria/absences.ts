import { type Day, daysBetween } from '../../day';
import { backBy, hasBegun, tripDays } from '../absences-of';
import { type Criterion, cite, findingsOf } from '../criterion';
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

const tripFacts = ['absences'] as const;

/** The trip's number and, as far as known, its length in days; the law names no number of days. */
function paramsOf(trip: Absence, number: number, limit: Day): Params {
  const { left, returned } = tripDays(trip);
  if (left === null || returned === null) return { trip: number, limit };
  const least = Math.max(0, daysBetween(left.latest, returned.earliest));
  return { trip: number, left, returned, least, most: daysBetween(left.earliest, returned.latest), limit };
}

/** ABS-03 and ABS-04: an emergency may save residence, and never presence. */
function emergency(trip: Absence, params: Params, presenceDay: Day): Finding | null {
  const told = trip.reason;
  if (told === 'unsure' || told === undefined) {
    return lawyer('ABS-03', 'absence-reason-unknown', savesResidence, params, tripFacts);
  }
  if (told !== 'emergency') return null;
  // Running past the presence day, or perhaps past it, the emergency clause no longer covers all of it.
  return backBy(trip, presenceDay) === 'met'
    ? lawyer('ABS-03', 'absence-emergency-between', savesResidence, params)
    : lawyer('ABS-04', 'absence-emergency-after', notPresence, params, [], 'lawyer-high');
}

/** ABS-05: leaving under an order is not an innocent absence. */
function ordered({ reason }: Absence, params: Params): Finding | null {
  if (reason === 'ordered') return notMet('ABS-05', 'absence-ordered', definition, params, 'lawyer');
  if (reason !== undefined && reason !== 'unsure') return null;
  return lawyer('ABS-05', 'absence-reason-unknown', definition, params, tripFacts);
}

/** ABS-06: coming back, or trying to, without being inspected. */
function returned({ inspected }: Absence, params: Params): Finding | null {
  if (inspected === true) return null;
  return inspected === false
    ? lawyer('ABS-06', 'absence-returned-uninspected', definition, params, [], 'lawyer-high')
    : lawyer('ABS-06', 'absence-return-unknown', definition, params, tripFacts);
}

/** ABS-07: a trip while holding TPS. The statute protects a brief one even without permission. */
function whileHolding({ heldTps, permit }: Absence, params: Params): Finding | null {
  // UNSETTLED: the rule speaks only of permission; advance parole is a permission, but which kind counts?
  if (heldTps === false || permit === 'tps-travel' || permit === 'advance-parole') return null;
  if (heldTps !== true || permit !== 'none') {
    return lawyer('ABS-07', 'absence-with-tps-unknown', permission, params, tripFacts);
  }
  return lawyer('ABS-07', 'absence-with-tps-no-permit', permission, params, [], 'lawyer-high');
}

/** ABS-01 to ABS-08: every trip after the residence day, whether long or of a single day. */
export const absences: Criterion = {
  id: 'absences',
  group: 'facts',
  on({ designation: { residenceSince, presenceSince }, asOf }) {
    const limit = residenceSince.day;
    const none = met('ABS-01', 'no-absence', definition, { limit });
    const noTrip = [none];
    const notTold = [missing('ABS-01', 'absences-unknown', definition, tripFacts, { limit })];
    return ({ absences: trips }) => {
      if (!Array.isArray(trips)) return notTold;
      if (trips.length === 0) return noTrip;
      const findings: Finding[] = [];
      let counted = false;
      for (const [index, trip] of trips.entries()) {
        if (!hasBegun(trip, asOf)) continue;
        const params = paramsOf(trip, index + 1, limit);
        if (backBy(trip, limit) === 'met') {
          findings.push(information('ABS-08', 'absence-before', definition, params));
          continue;
        }
        counted = true;
        const about = [
          'most' in params
            ? lawyer('ABS-02', 'absence', definition, params)
            : lawyer('ABS-02', 'absence-length-unknown', definition, params, tripFacts),
          emergency(trip, params, presenceSince.day),
          ordered(trip, params),
          returned(trip, params),
          whileHolding(trip, params),
        ];
        for (const finding of about) if (finding !== null) findings.push(finding);
      }
      if (!counted) findings.push(none);
      return findings;
    };
  },
};

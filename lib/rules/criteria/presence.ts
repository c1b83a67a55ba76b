import { type Day, onOrBefore } from '../../day';
import { any, type Verdict } from '../../verdict';
import { awayAllDay, backBy, hasBegun } from '../absences-of';
import { type Criterion, cite, citingWith, findingsOf } from '../criterion';
import type { Absence, FactId } from '../facts';
import type { ReasonCode } from '../reasons';

const { met, notMet, missing, lawyer } = findingsOf('presence');

const sinceDay = [cite('USC-1254a', '(c)(1)(A)(i)', 'confirmed'), cite('CFR-244.2', '(b)', 'confirmed')];
const brief = [cite('USC-1254a', '(c)(4)(A)', 'confirmed')];

/** Whether some trip that had begun was over the whole of a day. */
function awayOn(trips: readonly Absence[] | null, day: Day, asOf: Day): Verdict {
  if (trips === null || trips.length === 0) return 'not-met';
  return any(trips.filter((trip) => hasBegun(trip, asOf)).map((trip) => awayAllDay(trip, day)));
}

/**
 * CPP-01 and CPP-02: inside the United States on the day that the designation took effect, and since.
 * A trip over that very day is not a "no": a brief, casual and innocent absence may cover it, and the
 * text does not settle the first day, so CPP-02 speaks and CPP-01 is silent.
 */
export const presence: Criterion = {
  id: 'presence',
  group: 'facts',
  on({ designation: { id, presenceSince }, asOf }) {
    const limit = presenceSince.day;
    const params = { limit };
    const sources = citingWith(sinceDay, presenceSince);
    const ofTrips = citingWith(brief, presenceSince);
    const lacking = (reason: ReasonCode, ...facts: [FactId, ...FactId[]]) => [
      missing('CPP-01', reason, sources, facts, params),
    ];
    const perhapsAway = (fact: FactId) => [
      lawyer('CPP-02', 'perhaps-away-on-presence-day', ofTrips, params, [fact]),
    ];
    const present = [met('CPP-01', 'present-since', sources, params)];
    const thenAway = [lawyer('CPP-01', 'present-then-away', ofTrips, params)];
    const tripsNotTold = lacking('present-absences-unknown', 'absences');
    const notPresent = [notMet('CPP-01', 'not-present', sources, params)];
    const notTold = lacking('presence-unknown', 'presentOn');
    // UNSETTLED: can a brief absence cover the presence day itself?
    const away = [lawyer('CPP-02', 'away-on-presence-day', ofTrips, params)];
    const perhapsByTrips = perhapsAway('absences');
    const perhapsByAnswer = perhapsAway('presentOn');
    const hereAndAway = lacking('present-and-on-a-trip', 'presentOn', 'absences');
    const tripsDiffer = lacking('presence-and-trips-differ', 'absences', 'presentOn');

    return ({ presentOn, absences, livedSince }) => {
      const told = presentOn?.[id];
      const trips = Array.isArray(absences) ? absences : null;
      const over = awayOn(trips, limit, asOf);
      if (over === 'met') return told === true ? hereAndAway : away;
      if (told === true) {
        if (trips === null) return tripsNotTold;
        const since = trips.some((trip) => hasBegun(trip, asOf) && backBy(trip, limit) !== 'met');
        return since ? thenAway : present;
      }
      if (over === 'unknown') return told === false ? perhapsByTrips : perhapsByAnswer;
      if (told !== false) return notTold;
      const livedBefore = typeof livedSince === 'object' ? onOrBefore(livedSince, limit) : 'unknown';
      // Living here before that day and yet not in the country on it means a trip; is it among those told?
      if (trips === null && livedBefore !== 'not-met') return perhapsByTrips;
      return livedBefore === 'met' ? tripsDiffer : notPresent;
    };
  },
};

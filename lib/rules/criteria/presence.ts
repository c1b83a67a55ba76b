import { onOrBefore } from '../../day';
import { awayAllDay, backBy, tripsBy } from '../absences-of';
import { type Criterion, cite, citingWith, findingsOf } from '../criterion';

const { met, notMet, missing, lawyer } = findingsOf('presence');

const sinceDay = [cite('USC-1254a', '(c)(1)(A)(i)', 'confirmed'), cite('CFR-244.2', '(b)', 'confirmed')];
const brief = [cite('USC-1254a', '(c)(4)(A)', 'confirmed')];

/**
 * CPP-01 and CPP-02: inside the United States on the day that the designation took effect, and since.
 * A trip over that very day is not a "no": a brief, casual and innocent absence may cover it, and the
 * text does not settle the first day, so CPP-02 speaks and CPP-01 is silent.
 */
export const presence: Criterion = {
  id: 'presence',
  group: 'facts',
  compare({ facts, designation, asOf }) {
    const limit = designation.presenceSince;
    const sources = citingWith(sinceDay, limit);
    const params = { limit: limit.day };
    const told = facts.presentOn?.[designation.id];
    const trips = tripsBy(facts, asOf);

    // UNSETTLED: can a brief absence cover the presence day itself?
    const away = trips?.map(({ trip }) => awayAllDay(trip, limit.day)) ?? [];
    if (away.includes('met')) {
      if (told === true) {
        return [missing('CPP-01', 'present-and-on-a-trip', sources, ['presentOn', 'absences'], params)];
      }
      return [lawyer('CPP-02', 'away-on-presence-day', citingWith(brief, limit), params)];
    }
    if (told === undefined || told === 'unsure') {
      if (away.includes('unknown')) {
        return [
          lawyer('CPP-02', 'perhaps-away-on-presence-day', citingWith(brief, limit), params, ['presentOn']),
        ];
      }
      return [missing('CPP-01', 'presence-unknown', sources, ['presentOn'], params)];
    }
    if (told === false) {
      if (away.includes('unknown')) {
        return [
          lawyer('CPP-02', 'perhaps-away-on-presence-day', citingWith(brief, limit), params, ['absences']),
        ];
      }
      const began = facts.livedSince;
      const livedBefore = typeof began === 'object' ? onOrBefore(began, limit.day) : 'unknown';
      // Living here before that day and yet not in the country on it means a trip; is it among those told?
      if (trips === null && livedBefore !== 'not-met') {
        return [
          lawyer('CPP-02', 'perhaps-away-on-presence-day', citingWith(brief, limit), params, ['absences']),
        ];
      }
      if (livedBefore !== 'met') return [notMet('CPP-01', 'not-present', sources, params)];
      return [missing('CPP-01', 'presence-and-trips-differ', sources, ['absences', 'presentOn'], params)];
    }
    if (trips === null) return [missing('CPP-01', 'present-absences-unknown', sources, ['absences'], params)];
    const since = trips.some(({ trip }) => backBy(trip, limit.day) !== 'met');
    if (since) return [lawyer('CPP-01', 'present-then-away', citingWith(brief, limit), params)];
    return [met('CPP-01', 'present-since', sources, params)];
  },
};

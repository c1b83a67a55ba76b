import { type Day, dayOf } from '../../../../lib/day';

/** The device's civil day: made here, at the edge, and nowhere in `lib`. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

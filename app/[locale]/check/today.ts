import { type Day, dayOf, later } from '../../../lib/day';
import { register } from '../../../lib/law/register';

/** The device's civil day: made here, at the edge, and nowhere in `lib`. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The day that nothing told as past can lie after; a clock that runs behind the record refuses nobody's dates. */
export const latestDay = (): Day => later(today(), register.reviewed.checked);

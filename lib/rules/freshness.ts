import type { Day } from '../day';
import type { Reviewed } from '../law/designation';

/**
 * Whether claims about the program may be shown on a day: `fresh` up to `reviewBy`, `stale` after it, and
 * `clock-before` when the device's day lies before the check, so that its clock cannot be believed.
 */
type Freshness = 'fresh' | 'stale' | 'clock-before';

/** The freshness of the record on the device's day; called at the edge, never inside `determine`. */
export function freshness(today: Day, { checked, reviewBy }: Reviewed): Freshness {
  if (today < checked) return 'clock-before';
  return today > reviewBy ? 'stale' : 'fresh';
}

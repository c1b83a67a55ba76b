import { addDays, type Day } from '../day';
import type { Register, Reviewed } from '../law/designation';

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

/** What is compared where somebody asks about today: for which day, with which record. */
export type Today = { readonly asOf: Day; readonly record: Register };

/**
 * Today as a device tells it. Past `reviewBy` the rules themselves know nothing of the program. With a clock before the
 * check it is the same: the day of the check is compared, with a check that holds for no day (ruling 3).
 */
export function todayOn(device: Day, record: Register): Today {
  const { checked } = record.reviewed;
  if (freshness(device, record.reviewed) !== 'clock-before') return { asOf: device, record };
  return { asOf: checked, record: { ...record, reviewed: { checked, reviewBy: addDays(checked, -1) } } };
}

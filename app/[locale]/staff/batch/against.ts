import { later } from '../../../../lib/day';
import { register } from '../../../../lib/law/register';
import { todayOn } from '../../../../lib/rules/freshness';
import type { Against } from '../../../../lib/triage/screen';
import type { Days } from './protocol';

/**
 * With what a list is compared on some days. The device's own day is today as everywhere else: a clock before the check
 * cannot be believed, and then the day of the check is compared and nothing told of the program.
 */
export function againstOf({ asOf, knownOn, today }: Days): Against {
  const { asOf: on, record } = asOf === today ? todayOn(today, register) : { asOf, record: register };
  return { register: record, asOf: on, knownOn: later(on, knownOn) };
}

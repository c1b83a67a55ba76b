import { type Day, onOrBefore, type Span } from '../day';
import { all, type Verdict } from '../verdict';
import type { Absence } from './facts';

/** A rough or missing day of a trip: what is not told may be any day. */
const asSpan = (told: Span | 'unsure' | undefined): Span | null => (typeof told === 'object' ? told : null);

/** The trip's first and last day as far as told. */
export function tripDays(absence: Absence): { left: Span | null; returned: Span | null } {
  return { left: asSpan(absence.left), returned: asSpan(absence.returned) };
}

/** Whether a trip told had begun by the as-of day; one that began later had not happened yet. */
export function hasBegun({ left }: Absence, asOf: Day): boolean {
  return typeof left !== 'object' || left.earliest <= asOf;
}

/** Whether the person was back by a day; a return that is not told may be any day. */
export function backBy(absence: Absence, limit: Day): Verdict {
  const { left, returned } = tripDays(absence);
  if (returned !== null) return onOrBefore(returned, limit);
  return left !== null && left.earliest >= limit ? 'not-met' : 'unknown';
}

/** Whether the person was abroad for the whole of a day: left before it and came back after it. */
export function awayAllDay(absence: Absence, on: Day): Verdict {
  const { left, returned } = tripDays(absence);
  const before: Verdict =
    left === null ? 'unknown' : left.latest < on ? 'met' : left.earliest >= on ? 'not-met' : 'unknown';
  const after: Verdict =
    returned === null
      ? 'unknown'
      : returned.earliest > on
        ? 'met'
        : returned.latest <= on
          ? 'not-met'
          : 'unknown';
  return all([before, after]);
}

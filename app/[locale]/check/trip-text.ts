import { formatSpan } from '../../../lib/content/days';
import { fill } from '../../../lib/content/fill';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import type { Trip } from '../../../lib/interview/answers';

/** A part of what is told of a trip; its two days are one. */
export type TripPart = 'days' | 'reason' | 'permit' | 'inspected' | 'heldTps';

const allParts: readonly TripPart[] = ['days', 'reason', 'permit', 'inspected', 'heldTps'];

/** One trip in a line: its number, and the parts of it that are asked for; all of it when none is named. */
export function tripText(trip: Trip, index: number, locale: Locale, parts = allParts): string {
  const { check } = messages[locale];
  const name = fill(check.trip.heading, { number: index + 1 });
  const yesNo = { yes: check.yes, no: check.no, unsure: check.unsure };
  const on = (value: Trip['left']) => (value === 'unsure' ? check.unsure : formatSpan(value, locale));
  const told: Record<TripPart, string> = {
    days: `${on(trip.left)} – ${on(trip.returned)}`,
    reason: `${check.tripShort.reason}: ${trip.reason === 'unsure' ? check.unsure : check.tripReason[trip.reason]}`,
    permit: `${check.tripShort.permit}: ${trip.permit === 'unsure' ? check.unsure : check.tripPermit[trip.permit]}`,
    inspected: `${check.tripShort.inspected}: ${yesNo[trip.inspected]}`,
    heldTps: `${check.tripShort.heldTps}: ${yesNo[trip.heldTps]}`,
  };
  return `${name}: ${parts.map((part) => told[part]).join('; ')}`;
}

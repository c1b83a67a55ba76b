/**
 * Days and spans: the only arithmetic on dates in the project.
 *
 * A Day is a civil day written YYYY-MM-DD. It has no hour and no zone, so it compares as a string and
 * means the same in Caracas and in Honolulu. A Span is a day known only roughly: it lies between
 * `earliest` and `latest`, both included.
 */
import type { Verdict } from './verdict';

export type Day = string & { readonly __day: unique symbol };

/** A day known only roughly; both ends are included, and equal ends are an exact day. */
export type Span = { readonly earliest: Day; readonly latest: Day };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True when the text is a real civil day written YYYY-MM-DD. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const found = pattern.exec(text);
  if (!found) return false;
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The text as a Day; throws on anything that is not a real civil day, so a typing slip cannot become law. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day (YYYY-MM-DD): ${text}`);
  return text;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The Day of a year, month (from 1) and day of the month; throws when there is no such day. */
export function dayOf(year: number, month: number, date: number): Day {
  return day(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);
}

/** Year, month (from 1) and day of the month. */
export function partsOf(of: Day): { year: number; month: number; date: number } {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), date: Number(of.slice(8, 10)) };
}

/** Days since 1 January of the year 1; only differences of it mean anything. */
function ordinal(of: Day): number {
  const { year, month, date } = partsOf(of);
  const past = year - 1;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (
    past * 365 +
    Math.floor(past / 4) -
    Math.floor(past / 100) +
    Math.floor(past / 400) +
    (daysBefore[month - 1] as number) +
    leapDay +
    date
  );
}

/** How many days lie from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** The day `count` days later (or earlier, when negative). */
export function addDays(to: Day, count: number): Day {
  const target = ordinal(to) + count;
  let year = Math.floor(target / 365.2425) + 1;
  while (ordinal(dayOf(year, 1, 1)) > target) year--;
  while (ordinal(dayOf(year + 1, 1, 1)) <= target) year++;
  let month = 12;
  while (ordinal(dayOf(year, month, 1)) > target) month--;
  return dayOf(year, month, target - ordinal(dayOf(year, month, 1)) + 1);
}

/** The day of the week, from 0 for Monday to 6 for Sunday. */
export const weekday = (of: Day): number => (ordinal(of) - 1) % 7;

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);

/** True when the day lies between two days, both included; a missing end is open. */
export function within(of: Day, from: Day, to: Day | null): boolean {
  return of >= from && (to === null || of <= to);
}

/** An exactly known day as a span. */
export const exactly = (of: Day): Span => ({ earliest: of, latest: of });

/** True when the span is one day. */
export const isExact = (span: Span): boolean => span.earliest === span.latest;

/** The whole month as a span; `month` counts from 1. */
export function monthSpan(year: number, month: number): Span {
  return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, daysInMonth(year, month)) };
}

/** The whole year as a span. */
export function yearSpan(year: number): Span {
  return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
}

/** Met when every day of the span is on or before the limit, not-met when none is, else unknown. */
export function onOrBefore(span: Span, limit: Day): Verdict {
  if (span.latest <= limit) return 'met';
  return span.earliest > limit ? 'not-met' : 'unknown';
}

/** Met when every day of the span lies from one day to another, not-met when none does, else unknown. */
export function spanWithin(span: Span, from: Day, to: Day): Verdict {
  if (span.earliest >= from && span.latest <= to) return 'met';
  return span.latest < from || span.earliest > to ? 'not-met' : 'unknown';
}

/**
 * The span in which a birthday falls; a 29 February birth is read as both 28 February and 1 March in a
 * common year, because the law does not say which.
 */
export function birthday(born: Span, age: number): Span {
  const shift = (of: Day, missing: [number, number]): Day => {
    const { year, month, date } = partsOf(of);
    const inLeap = month === 2 && date === 29 && !isLeap(year + age);
    return inLeap ? dayOf(year + age, missing[0], missing[1]) : dayOf(year + age, month, date);
  };
  return { earliest: shift(born.earliest, [2, 28]), latest: shift(born.latest, [3, 1]) };
}

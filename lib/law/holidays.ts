/**
 * The legal public holidays of the United States, 5 U.S.C. 6103(a)-(b): what "a last day on a weekend or holiday"
 * means. A library for these brings a clock with it, and they are law.
 */
import { addDays, type Day, dayOf, partsOf, weekday } from '../day';

type Holiday =
  | { readonly month: number; readonly date: number; readonly since?: number }
  /** The first, second and so on of a weekday (0 is Monday) in a month, or the last. */
  | { readonly month: number; readonly on: number; readonly nth: 1 | 2 | 3 | 4 | 'last' };

const MONDAY = 0;
const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

const holidays: readonly Holiday[] = [
  { month: 1, date: 1 },
  { month: 1, on: MONDAY, nth: 3 },
  { month: 2, on: MONDAY, nth: 3 },
  { month: 5, on: MONDAY, nth: 'last' },
  // Juneteenth: Public Law 117-17, signed on 17 June 2021.
  { month: 6, date: 19, since: 2021 },
  { month: 7, date: 4 },
  { month: 9, on: MONDAY, nth: 1 },
  { month: 10, on: MONDAY, nth: 2 },
  { month: 11, date: 11 },
  { month: 11, on: THURSDAY, nth: 4 },
  { month: 12, date: 25 },
];

/** On a Saturday it is kept on the Friday before (6103(b)), on a Sunday on the Monday after (Executive Order 11582). */
function kept(of: Day): Day {
  const on = weekday(of);
  return on === SATURDAY ? addDays(of, -1) : on === SUNDAY ? addDays(of, 1) : of;
}

function inYear(year: number, holiday: Holiday): Day | null {
  if ('date' in holiday) {
    return year < (holiday.since ?? year) ? null : kept(dayOf(year, holiday.month, holiday.date));
  }
  const { month, on, nth } = holiday;
  if (nth === 'last') {
    const end = addDays(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1), -1);
    return addDays(end, -((weekday(end) - on + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  return addDays(first, ((on - weekday(first) + 7) % 7) + 7 * (nth - 1));
}

/** Whether federal offices keep a legal holiday on the day; a holiday of January can be kept in December. */
function isHoliday(of: Day): boolean {
  const { year } = partsOf(of);
  return [year, year + 1].some((in_) => holidays.some((holiday) => inYear(in_, holiday) === of));
}

/** The day itself, or the next that is no Saturday, Sunday or legal holiday (8 CFR 1.2, "day"; its text of 1998 was read). */
export function nextOpenDay(of: Day): Day {
  // UNSETTLED: is a day closed by executive order alone, as 24 December often is, a legal holiday? Not read as one.
  return weekday(of) >= SATURDAY || isHoliday(of) ? nextOpenDay(addDays(of, 1)) : of;
}

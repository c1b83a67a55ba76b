import { dayOf, daysInMonth, exactly, monthSpan, type Span, yearSpan } from '../day';
import { readMonth } from '../month-words';

/** The three fields of a date as typed; the day, or the day and the month, may be left empty. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What cannot be read, and in which field; the words are in content. */
export type DateProblem =
  | { readonly field: 'year'; readonly problem: 'date-empty' | 'year-missing' | 'year-unreadable' }
  | { readonly field: 'month'; readonly problem: 'month-missing' | 'month-unreadable' }
  | { readonly field: 'day'; readonly problem: 'day-unreadable' | 'no-such-day' };

/** No one alive was born before; nothing on record lies after. */
const years = { first: 1900, last: 2100 };

/** The typed date as a span: a day, a whole month or a whole year; or the problem and its field. */
export function readDate({ day, month, year }: TypedDate): Span | DateProblem {
  // People write the first of a month as 1º.
  const [d, m, y] = [day.trim().replace(/[º°]$/, '').trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return { field: 'year', problem: 'date-empty' };
  if (y === '') return { field: 'year', problem: 'year-missing' };
  const yearNumber = Number(y);
  if (!/^\d{4}$/.test(y) || yearNumber < years.first || yearNumber > years.last) {
    return { field: 'year', problem: 'year-unreadable' };
  }
  if (m === '') return d === '' ? yearSpan(yearNumber) : { field: 'month', problem: 'month-missing' };
  const monthNumber = readMonth(m);
  if (monthNumber === null) return { field: 'month', problem: 'month-unreadable' };
  if (d === '') return monthSpan(yearNumber, monthNumber);
  if (!/^\d{1,2}$/.test(d) || Number(d) < 1 || Number(d) > 31)
    return { field: 'day', problem: 'day-unreadable' };
  if (Number(d) > daysInMonth(yearNumber, monthNumber)) return { field: 'day', problem: 'no-such-day' };
  return exactly(dayOf(yearNumber, monthNumber, Number(d)));
}

/** True when the outcome of reading is a span. */
export const isSpan = (read: Span | DateProblem): read is Span => 'earliest' in read;

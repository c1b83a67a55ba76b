/** A day as a cell tells it, to a day as Facts take it. */
import { addDays, type Day, day, dayOf, daysInMonth, isDay, monthSpan, partsOf, yearSpan } from '../day';
import { readMonth } from '../month-words';
import type { FactsInput } from '../rules/facts';
import type { DayOrder } from './row';

type RoughInput = Exclude<NonNullable<FactsInput['livedSince']>, 'unsure'>;

/** Why a day cannot be read. */
type Fault = 'not-a-day' | 'ambiguous-day' | 'two-digit-year';

/** A rough day, or why it cannot be read. */
export type ReadDay = { readonly day: RoughInput } | { readonly problem: Fault };

type Read = { readonly day: string } | { readonly problem: Fault };
const not: Read = { problem: 'not-a-day' };

const isYear = (year: number) => year >= 1900 && year <= 2100;
const two = (number: number) => String(number).padStart(2, '0');
const monthIn = (year: number, month: number): Read =>
  isYear(year) && month >= 1 && month <= 12 ? { day: `${year}-${two(month)}` } : not;
const dayIn = (year: number, month: number, date: number): Read => {
  const text = `${year}-${two(month)}-${two(date)}`;
  return isYear(year) && isDay(text) ? { day: text } : not;
};

/** A day that Facts tell is told to the day: midnight, as tables write it, says no more. */
const midnight = /[t ]00?:00(?::00(?:\.0{1,6})?)?z?$/;
const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const monthFirst = /^(\d{1,2})[-/.](\d{4})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const shortYear = /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,10})[-/. ]'?\d{2}$/;

/** The two numbers before the year of a day with slashes, dots or dashes, and the year; null for any other text. */
export function slashed(text: string): readonly [number, number, number] | null {
  const [, first, second, year] = yearLast.exec(text.trim().toLowerCase().replace(midnight, '')) ?? [];
  return year === undefined ? null : [Number(first), Number(second), Number(year)];
}

function fromSlashed([first, second, year]: readonly [number, number, number], order: DayOrder): Read {
  if (order === 'day-first') return dayIn(year, second, first);
  if (order === 'month-first') return dayIn(year, first, second);
  if (first <= 12 && second <= 12 && first !== second)
    return 'day' in dayIn(year, first, second) ? { problem: 'ambiguous-day' } : not;
  return first > 12 ? dayIn(year, second, first) : dayIn(year, first, second);
}

/** `julio de 2023`, `14 jul 2023`, `Jul 14, 2023`, `14-jul-2023`: the month in letters says which number is the day. */
function fromWords(text: string): Read {
  const words = text
    .split(/[\s,./'-]+/)
    .filter((word) => word !== '' && !['de', 'del', 'of', 'the'].includes(word))
    .map((word) =>
      /^\d{1,2}(?:st|nd|rd|th|ro|er|o|º|°)$/.test(word) ? word.slice(0, word.search(/\D/)) : word,
    );
  const months = words.map((word) => (/^\d/.test(word) ? null : readMonth(word)));
  const at = months.findIndex((month) => month !== null);
  const numbers = words.filter((_, index) => index !== at);
  if (at === -1 || numbers.some((word) => !/^\d{1,4}$/.test(word))) return not;
  const years = numbers.filter((word) => word.length === 4).map(Number);
  const dates = numbers.filter((word) => word.length <= 2).map(Number);
  if (years.length === 0 && dates.length === 2) return { problem: 'two-digit-year' };
  if (years.length !== 1 || years.length + dates.length !== numbers.length || dates.length > 1) return not;
  const [year, month, date] = [years[0] as number, months[at] as number, dates[0]];
  return date === undefined ? monthIn(year, month) : dayIn(year, month, date);
}

const firstSerial = '2000-01-01';

/**
 * What a spreadsheet that lost its formats shows for a day: the days since the end of 1899. Five figures may as well be
 * a place's code for mail, so they are a day only where it is near enough to today to be one that these columns hold.
 */
function fromSerial(text: string, today: Day | null): Read {
  if (today === null) return not;
  const found = addDays(day('1899-12-30'), Number(text));
  const last = `${partsOf(today).year + 20}${today.slice(4)}`;
  return found >= firstSerial && found <= last ? { day: found } : not;
}

function readOne(given: string, order: DayOrder, today: Day | null): Read {
  const text = given
    .trim()
    .toLowerCase()
    .replace(midnight, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const [, year, month, date] = yearFirst.exec(text) ?? [];
  if (date !== undefined) return dayIn(Number(year), Number(month), Number(date));
  if (month !== undefined) return monthIn(Number(year), Number(month));
  if (year !== undefined) return isYear(Number(year)) ? { day: year } : not;
  if (/^\d{5}$/.test(text)) return fromSerial(text, today);
  const [, only, ofYear] = monthFirst.exec(text) ?? [];
  if (ofYear !== undefined) return monthIn(Number(ofYear), Number(only));
  const numbers = slashed(text);
  if (numbers) return fromSlashed(numbers, order);
  return shortYear.test(text) ? { problem: 'two-digit-year' } : fromWords(text);
}

const precisions = {
  day: ['day', 'dia', 'd'],
  month: ['month', 'mes', 'm'],
  year: ['year', 'ano', 'y', 'a'],
};
export type Precision = keyof typeof precisions;

/** How exactly a word says that a day is known; undefined for any other word. */
export function readPrecision(text: string): Precision | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return (Object.keys(precisions) as Precision[]).find((one) => precisions[one].includes(word));
}

const spanOf = (text: string) => {
  const [year, month, date] = text.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return yearSpan(year);
  return date === undefined ? monthSpan(year, month) : { earliest: text as Day, latest: text as Day };
};

/** The same days in whole months or years; what is rough already is made no finer. */
function rougher(earliest: Day, latest: Day, to: Precision): RoughInput {
  const [from, until] = [partsOf(earliest), partsOf(latest)];
  if (to === 'month' && from.year === until.year && from.month === until.month) return earliest.slice(0, 7);
  if (to === 'year' && from.year === until.year) return earliest.slice(0, 4);
  if (to === 'month')
    return {
      earliest: dayOf(from.year, from.month, 1),
      latest: dayOf(until.year, until.month, daysInMonth(until.year, until.month)),
    };
  return { earliest: dayOf(from.year, 1, 1), latest: dayOf(until.year, 12, 31) };
}

/**
 * Reads a day, a month or a year, or two of them with two dots between, in figures or with the month in letters of
 * either language; a word in brackets at the end makes it rougher: `2023-07-14 (month)`. Two numbers that can each be
 * day and month are read by the order of the file only, and years have four digits. Without today no bare number of five
 * figures is a day.
 */
export function readDay(given: string, order: DayOrder, today: Day | null = null): ReadDay {
  const open = given.endsWith(')') ? given.lastIndexOf('(') : -1;
  const to = open === -1 ? 'day' : readPrecision(given.slice(open + 1, -1));
  if (to === undefined) return { problem: 'not-a-day' };
  const parts = (open === -1 ? given : given.slice(0, open)).split('..');
  const read = parts.map((part) => readOne(part, order, today));
  const wrong = read.find((one) => 'problem' in one);
  if (wrong && 'problem' in wrong) return wrong;
  const [first = '', last = first, more] = read.map((one) => ('day' in one ? one.day : ''));
  if (more !== undefined) return { problem: 'not-a-day' };
  const [{ earliest }, { latest }] = [spanOf(first), spanOf(last)];
  if (earliest > latest) return { problem: 'not-a-day' };
  if (to !== 'day') return { day: rougher(earliest, latest, to) };
  return { day: parts.length === 1 ? first : { earliest, latest } };
}

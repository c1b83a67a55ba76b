/** Days as facts tell them, as schemas: exact or rough, and read as spans. */
import * as z from 'zod/mini';
import { type Day, daysInMonth, exactly, isDay, monthSpan, type Span, yearSpan } from '../day';
import { unsure } from './fact-kinds';

/** A year outside these is a slip, and arithmetic on days needs room on both sides of a fact. */
const plausible = (year: number) => year >= 1900 && year <= 2100;

/** The text as a span: `2023-07-31`, `2023-07` or `2023`; null when it is none of these. */
function readRough(text: string): Span | null {
  if (isDay(text)) return plausible(Number(text.slice(0, 4))) ? exactly(text) : null;
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (!found) return null;
  const [year, month] = [Number(found[1]), found[2] === undefined ? null : Number(found[2])];
  if (!plausible(year)) return null;
  if (month === null) return yearSpan(year);
  return month >= 1 && month <= 12 && daysInMonth(year, month) > 0 ? monthSpan(year, month) : null;
}

const dayText = z
  .string()
  .check(
    z.refine((text) => isDay(text) && readRough(text) !== null, { error: 'expected a day as YYYY-MM-DD' }),
  ) as unknown as z.ZodMiniType<Day, string>;

/** A day known as well as it is: a day, a month, a year or a pair. */
export const rough = z.union(
  [
    z.pipe(
      z.string().check(z.refine((text) => readRough(text) !== null, { error: 'not a day' })),
      z.transform((text) => readRough(text) as Span),
    ),
    z
      .strictObject({ earliest: dayText, latest: dayText })
      .check(z.refine((span) => span.earliest <= span.latest, { error: 'earliest is after latest' })),
  ],
  { error: 'expected a day (2023-07-31), a month (2023-07), a year (2023) or {"earliest", "latest"}' },
);

/** The same, or unsure. */
export const roughOrUnsure = z.union([unsure, rough], {
  error: 'expected a day (2023-07-31), a month (2023-07), a year (2023), {"earliest", "latest"} or "unsure"',
});

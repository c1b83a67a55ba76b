import { type Day, isExact, partsOf, type Span } from '../day';
import type { Locale } from './locales';
import { months } from './months';

/** A day as people write it, the month in letters: `31 de julio de 2023`, `July 31, 2023`. */
export function formatDay(of: Day, locale: Locale): string {
  const { year, month, date } = partsOf(of);
  const name = months[locale][month - 1] as string;
  return locale === 'es' ? `${date} de ${name} de ${year}` : `${name} ${date}, ${year}`;
}

/** A month as people write it: `julio de 2023`, `July 2023`. */
export function formatMonth(of: Day, locale: Locale): string {
  const { year, month } = partsOf(of);
  const name = months[locale][month - 1] as string;
  return locale === 'es' ? `${name} de ${year}` : `${name} ${year}`;
}

/** A rough day no more exactly than it is known: a day, a month, a year, or "between … and …". */
export function formatSpan(span: Span, locale: Locale): string {
  if (isExact(span)) return formatDay(span.earliest, locale);
  const from = partsOf(span.earliest);
  const to = partsOf(span.latest);
  const wholeYear = span.earliest.endsWith('-01-01') && span.latest.endsWith('-12-31');
  if (from.year === to.year && from.month === to.month) return formatMonth(span.earliest, locale);
  if (from.year === to.year && wholeYear) return String(from.year);
  const [a, b] = [formatDay(span.earliest, locale), formatDay(span.latest, locale)];
  return locale === 'es' ? `entre el ${a} y el ${b}` : `between ${a} and ${b}`;
}

import { formatDay, formatMonth, formatSpan } from '../../../lib/content/days';
import type { Locale } from '../../../lib/content/locales';
import { day, isDay, monthSpan, yearSpan } from '../../../lib/day';
import type { Entry } from '../../../lib/law/designation';

/** A day, month or year of publication as people write it; anything else as it stands. */
export function formatPublished(published: string, locale: Locale): string {
  if (isDay(published)) return formatDay(published, locale);
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(published);
  if (!found) return published;
  const year = Number(found[1]);
  return formatSpan(found[2] ? monthSpan(year, Number(found[2])) : yearSpan(year), locale);
}

/** The day of an act; only the month where its id names a month, because the sources give no day. */
export function formatEntryDay(entry: Entry, locale: Locale): string {
  const month = /-(\d{4}-\d{2})$/.exec(entry.id)?.[1];
  const onlyMonth = month !== undefined && !isDay(entry.id.slice(-10));
  return onlyMonth ? formatMonth(day(`${month}-01`), locale) : formatDay(entry.knownFrom, locale);
}

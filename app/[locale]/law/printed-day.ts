import { formatDay, formatSpan } from '../../../lib/content/days';
import type { Locale } from '../../../lib/content/locales';
import { isDay, monthSpan, yearSpan } from '../../../lib/day';

/** A day, month or year of publication as people write it; anything else as it stands. */
export function formatPublished(published: string, locale: Locale): string {
  if (isDay(published)) return formatDay(published, locale);
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(published);
  if (!found) return published;
  const year = Number(found[1]);
  return formatSpan(found[2] ? monthSpan(year, Number(found[2])) : yearSpan(year), locale);
}

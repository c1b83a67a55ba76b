import type { Locale } from '../../../../lib/content/locales';
import { columnOf } from '../../../../lib/triage/columns';

/** A column by its header in a language; empty where a whole row is meant. */
export function columnName(id: string, locale: Locale): string {
  const column = columnOf(id);
  return column ? (locale === 'es' ? column.es : column.id) : '';
}

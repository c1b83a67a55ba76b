import type { ColumnMessages } from '../../../../lib/content/columns-messages';
import { formatDay } from '../../../../lib/content/days';
import { columns as en } from '../../../../lib/content/en/columns';
import { redFlags as flagsEn } from '../../../../lib/content/en/red-flags';
import { columns as es } from '../../../../lib/content/es/columns';
import { redFlags as flagsEs } from '../../../../lib/content/es/red-flags';
import { fill } from '../../../../lib/content/fill';
import { messages } from '../../../../lib/content/index';
import type { Locale } from '../../../../lib/content/locales';
import type { DesignationId } from '../../../../lib/law/designation';
import { designations } from '../../../../lib/law/designations/index';
import type { LateCondition } from '../../../../lib/rules/facts';
import type { Column } from '../../../../lib/triage/column';
import type { FlagId } from '../../../../lib/triage/red-flags';

/** The words of the columns, which only this page loads. */
export const columnWords: Record<Locale, ColumnMessages> = { es, en };
const flagWords = { es: flagsEs, en: flagsEn };

/** The words of a red flag. */
export const flagOf = ({ id }: Column, locale: Locale) =>
  flagWords[locale][id.replace('red_flag_', '') as FlagId];

const yearOf = (id: unknown, locale: Locale) =>
  messages[locale].check.designations[id as DesignationId].replace(/\D+/g, '');

/** The days of a designation that a label may name. */
function dayIn({ at }: Column, locale: Locale): string {
  const law = designations.find(({ id }) => id === at?.[1]);
  if (!law) return '';
  return formatDay((at?.[0] === 'livedOn' ? law.residenceSince : law.presenceSince).day, locale);
}

/** How the field of a column is called, and its hint; empty where there is none. */
export function labelOf(column: Column, locale: Locale): { label: string; hint: string } {
  const { words, lateEnd, lateEndHint, lateKinds } = columnWords[locale];
  if (column.holds === 'red-flag') {
    const { short, ask } = flagOf(column, locale);
    return { label: short, hint: ask };
  }
  if (column.holds === 'late-end') {
    const [, id, kind] = column.at ?? [];
    const told = { kind: lateKinds[kind as LateCondition['kind']], year: yearOf(id, locale) };
    return { label: fill(lateEnd, told), hint: lateEndHint };
  }
  const { label = '', hint = '' } = words[column.id.replace(/^(trip|proof)_\d+_/, '$1_')] ?? {};
  return { label: fill(label, { day: dayIn(column, locale) }), hint };
}

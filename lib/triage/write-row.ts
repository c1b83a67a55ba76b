/** A person to the cells of a row: what `readRow` reads back as the same. */
import { isExact, monthSpan, partsOf, type Span, yearSpan } from '../day';
import type { LateCondition } from '../rules/facts';
import type { Column } from './column';
import { columnsWith } from './columns';
import type { Cells, Row } from './row';
import { writtenIn } from './value-names';

/** A rough day as a cell writes it: a day, a month, a year, or two days with two dots between. */
export function writtenSpan(span: Span): string {
  const { earliest, latest } = span;
  if (isExact(span)) return earliest;
  const { year, month } = partsOf(earliest);
  const same = (other: Span) => other.earliest === earliest && other.latest === latest;
  if (same(monthSpan(year, month))) return earliest.slice(0, 7);
  return same(yearSpan(year)) ? earliest.slice(0, 4) : `${earliest}..${latest}`;
}

type Locale = 'es' | 'en';

function written(value: unknown, locale: Locale): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0
      ? writtenIn('none', locale)
      : value.map((one) => writtenIn(typeof one === 'object' ? one.kind : one, locale)).join('; ');
  if (typeof value === 'object') return writtenSpan(value as Span);
  return writtenIn(value as string | boolean, locale);
}

function valueAt({ facts }: Row, at: NonNullable<Column['at']>): unknown {
  let value: unknown = facts;
  for (const part of at) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function lateEnd({ facts }: Row, [, id, kind]: NonNullable<Column['at']>): unknown {
  const list = facts.lateConditions?.[id as 've-2021' | 've-2023'];
  return Array.isArray(list) ? list.find((one: LateCondition) => one.kind === kind)?.ended : undefined;
}

function cellOf(row: Row, { id, at, holds }: Column, locale: Locale): string | null {
  if (holds === 'client-code') return row.code || null;
  if (holds === 'language') return row.language;
  if (at === null) {
    const mark = Object.entries(row.flags).find(([flag]) => id === `red_flag_${flag}`)?.[1];
    return mark === undefined ? null : writtenIn(mark, locale);
  }
  if (holds === 'late-end') return written(lateEnd(row, at), locale);
  const value = valueAt(row, at);
  return holds === 'list' && Array.isArray(value) ? String(value.length) : written(value, locale);
}

/** The cells that tell a person, in the order of the columns; words are in the language asked for. */
export function writeRow(row: Row, locale: Locale): Cells {
  const { absences, residenceProof } = row.facts;
  const lines = [absences, residenceProof].map((list) => (Array.isArray(list) ? list.length : 0));
  return Object.fromEntries(
    columnsWith(Math.max(...lines)).flatMap((column) => {
      const cell = cellOf(row, column, locale);
      return cell === null ? [] : [[column.id, cell]];
    }),
  );
}

import type { Locale } from '../../../../lib/content/locales';
import { columnOf } from '../../../../lib/triage/columns';
import { readCell } from '../../../../lib/triage/read-cell';
import type { Cells } from '../../../../lib/triage/row';
import { means, plainWord, writtenIn } from '../../../../lib/triage/value-names';
import { controlOf } from './options-of';

/** What the form holds: the text of each field by the name of its column. */
export type Values = Record<string, string>;

/** The cells of the form that hold something. */
export const cellsIn = (values: Values): Cells =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, text]) => {
      const told = (text ?? '').trim();
      return told === '' ? [] : [[id, told]];
    }),
  );

/** Not being sure is written in a text field as something that is the same in both languages. */
const textOf = (text: string, locale: Locale): string => {
  const word = plainWord(text);
  if (means(word, 'unsure')) return '?';
  const found = (['none', 'still'] as const).find((value) => means(word, value));
  return found === undefined ? text : writtenIn(found, locale);
};

/**
 * Cells from elsewhere, written in either language, as the fields of the form hold them: options by their one name, and
 * text as it stood. What cannot be read stays as it stood too, so that it is shown with its problem.
 */
export function valuesFrom(cells: Cells, locale: Locale): Values {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([id, text]) => {
      const column = columnOf(id);
      if (column === undefined) return [];
      const control = controlOf(column, locale);
      if (column.holds === 'client-code') return [[id, text]];
      if (control.as === 'text') return [[id, textOf(text, locale)]];
      const read = readCell(text, column, null);
      if ('fault' in read) return [[id, text]];
      const { value } = read;
      if (!Array.isArray(value)) return [[id, writtenIn(value as string | boolean, 'en')]];
      return [[id, value.length === 0 ? 'none' : value.join('; ')]];
    }),
  );
}

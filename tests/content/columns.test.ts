import { describe, expect, it, test } from 'vitest';
import { labelOf } from '../../app/[locale]/staff/form/label-of';
import { controlOf } from '../../app/[locale]/staff/form/options-of';
import { columns as en } from '../../lib/content/en/columns';
import { columns as es } from '../../lib/content/es/columns';
import { locales } from '../../lib/content/locales';
import { columnSections } from '../../lib/triage/column';
import { columns, columnsWith } from '../../lib/triage/columns';
import { readCell } from '../../lib/triage/read-cell';

const every = columnsWith(1);

describe.each(locales)('the columns in %s', (locale) => {
  it('each has a name of its own in its section', () => {
    for (const section of columnSections) {
      const names = every.filter((one) => one.section === section).map((one) => labelOf(one, locale).label);
      expect(names.filter((name) => name === '')).toEqual([]);
      expect(new Set(names).size, section).toBe(names.length);
    }
  });

  it('each option has words, none of them twice, and is read back', () => {
    for (const column of every) {
      const control = controlOf(column, locale);
      if (control.as === 'text') continue;
      const { options } = control;
      expect(new Set(options.map(({ label }) => label)).size, column.id).toBe(options.length);
      for (const { value, label } of options) {
        expect(readCell(value, column, null), `${column.id}: ${value}`).not.toHaveProperty('fault');
        // A code of the file is no word for a reader, but that of a designation is filled from its name.
        expect(label, column.id).not.toMatch(/^[a-z]+(?:-[a-z\d]+)*$/);
      }
    }
  });
});

test('no words stand for a column that does not exist', () => {
  const known = new Set(every.map(({ id }) => id.replace(/^(trip|proof)_\d+_/, '$1_')));
  for (const words of [es.words, en.words])
    expect(Object.keys(words).filter((id) => !known.has(id))).toEqual([]);
  expect(columns.length).toBeGreaterThan(100);
});

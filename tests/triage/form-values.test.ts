/** What the dense form holds of a row, from wherever it came. */
import { describe, expect, it, test } from 'vitest';
import { cellsIn, valuesFrom } from '../../app/[locale]/staff/form/cells-in';
import { isShown, linesOf } from '../../app/[locale]/staff/form/columns-shown';
import { earlyIn } from '../../app/[locale]/staff/form/early';
import { findFields } from '../../app/[locale]/staff/form/find';
import { controlOf } from '../../app/[locale]/staff/form/options-of';
import { people } from '../../e2e/people';
import { locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { register } from '../../lib/law/register';
import { determine } from '../../lib/rules/determine';
import { columnOf, columns } from '../../lib/triage/columns';
import { priorityOf } from '../../lib/triage/priority';
import { readRow } from '../../lib/triage/read-row';
import type { Row } from '../../lib/triage/row';
import { writeRow } from '../../lib/triage/write-row';

const today = day('2026-11-21');
const rows: [string, Row][] = Object.entries(people).map(([name, answers]) => [
  name,
  {
    code: 'A-17 b',
    language: 'es',
    facts: factsFrom(replay(answers).answers),
    flags: { detained: 'yes', moved: 'no', torture: 'lawyer' },
  },
]);

describe.each(rows)('the form filled from a row of %s', (_, told) => {
  // Boxes stand in the order of the schema, in whatever order somebody ticked them.
  const read = readRow(writeRow(told, 'en'), { order: null, today });
  if (!('row' in read)) throw new Error('the row itself cannot be read');
  const { row } = read;

  it.each(locales)('and read again is the same person; the file was in %s', (written) => {
    for (const shown of locales) {
      const values = valuesFrom(writeRow(row, written), shown);
      expect(readRow(cellsIn(values), { order: null, today })).toEqual({ row });
      for (const [id, value] of Object.entries(values)) {
        const column = columnOf(id);
        const control = column && controlOf(column, shown);
        if (control?.as !== 'select') continue;
        expect(
          control.options.map((option) => option.value),
          id,
        ).toContain(value);
      }
    }
  });

  it('shows a field for everything that it holds', () => {
    const values = valuesFrom(writeRow(row, 'en'), 'es');
    for (const id of Object.keys(values)) {
      const column = columnOf(id);
      expect(column && isShown(column, values), id).toBe(true);
      const line = Number(/^trip_(\d+)_/.exec(id)?.[1] ?? 0);
      expect(linesOf('trip', values, 0), id).toBeGreaterThanOrEqual(line);
    }
  });
});

test('what cannot be read stays as it stood, so that it is shown', () => {
  expect(valuesFrom({ in_us: 'quizás', residence_since: 'ayer', unknown: 'x' }, 'es')).toEqual({
    in_us: 'quizás',
    residence_since: 'ayer',
  });
});

test('fields that hang on another are there only with it', () => {
  const shown = (values: Record<string, string>) =>
    columns.filter((column) => !isShown(column, values)).map(({ id }) => id);
  expect(shown({})).toContain('permit_end_date');
  expect(shown({})).toContain('late_parole_ended_2023');
  expect(shown({ paper_type: 'receipt; permit-c19' })).not.toContain('permit_end_date');
  expect(shown({ late_condition_2021: 'parole' })).toContain('late_parole_ended_2023');
  expect(shown({ late_condition_2023: 'parole' })).not.toContain('late_parole_ended_2023');
  expect(shown({ permit_end_date: '2025' })).not.toContain('permit_end_date');
});

test('a search finds every field by its own name, without accents, in either language', () => {
  for (const locale of locales)
    expect(findFields('  POLIZON ', locale).map(({ id }) => id)).toEqual(['other_grounds']);
  expect(findFields('stowaway', 'es')[0]?.id).toBe('other_grounds');
  expect(findFields('', 'es')).toEqual([]);
});

test('what may already decide it: nothing of nobody, a stop, the facts, a tag', () => {
  const early = (facts: Row['facts'], asOf = today) => {
    const made = determine(facts, register, asOf);
    return earlyIn(made, priorityOf(made, {}));
  };
  expect(early({})).toEqual([]);
  expect(early({ immigrationStatus: 'citizen' })).toContain('stop');
  expect(early({ immigrationStatus: 'citizen' })).not.toContain('facts');
  expect(early({ livedOn: { 've-2021': false } })).not.toContain('facts');
  expect(early({ livedOn: { 've-2021': false, 've-2023': false } })).toEqual(['facts']);
  expect(early({ urgent: ['detained'] })).toEqual(['tag']);
  expect(early({ arrests: 'lawyer' })).toEqual(['tag']);
});

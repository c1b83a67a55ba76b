/** What an office is handed to fill in can be read back, and its help names every column with words that are read. */
import { describe, expect, test } from 'vitest';
import { table as en } from '../../lib/content/en/table';
import { table as es } from '../../lib/content/es/table';
import { fill } from '../../lib/content/fill';
import { tellTable } from '../../lib/content/tell-table';
import { day } from '../../lib/day';
import { columnsWith } from '../../lib/triage/columns';
import { readSource, readTable, surveyTable } from '../../lib/triage/read-table';
import type { TableFault } from '../../lib/triage/table';
import { helpTable, templateTable } from '../../lib/triage/template';

const words = { es, en };
const file = (text: string) => ({
  async *open() {
    yield new TextEncoder().encode(text);
  },
});

describe.each(['es', 'en'] as const)('the template in %s', (locale) => {
  const rows = templateTable(locale);

  test('is read back without an error, every column of it known', async () => {
    const given = file(rows.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n'));
    const read = await surveyTable(given);
    if ('problem' in read) throw new Error(read.problem.why);
    const { plan, days, rows: count } = read.survey;
    expect({ unread: plan.unread, locale: plan.locale, ambiguous: days.ambiguous, count }).toEqual({
      ...{ unread: [], locale, ambiguous: 0, count: 2 },
    });
    for await (const some of readTable(given, read.survey))
      for (const row of some)
        expect(readSource(row, { order: null, today: day('2025-12-31') })).toHaveProperty('row');
  });

  test('has help for every column of it', () => {
    const help = helpTable(locale, words[locale].help);
    const from = help.findIndex((line) => line.length === 0) + 2;
    expect(help.slice(from).map(([header]) => header)).toEqual(rows[0]);
    expect(help.slice(from).filter(([, , takes]) => !takes)).toEqual([]);
    expect(help.slice(from)).toHaveLength(columnsWith(3).length);
  });
});

describe('why a table is not read', () => {
  const faults = Object.keys(es.faults) as TableFault[];

  test.each(faults)('%s is said in both languages with the same holes', (why) => {
    for (const { faults } of [es, en]) {
      expect(faults[why].length).toBeGreaterThan(20);
      expect(faults[why]).not.toMatch(/elegib|califica|eligib|should|debe/i);
    }
    const holes = (text: string) => text.match(/\{\w+\}/g);
    expect(holes(en.faults[why])).toEqual(holes(es.faults[why]));
  });

  test('with numbers as people write them', () => {
    expect(tellTable({ why: 'too-big', limit: 50_000_000 }, es)).toContain('hasta 50\u00a0MB.');
    expect(tellTable({ why: 'too-many-rows', limit: 200_000 }, es)).toContain('hasta 200\u00a0000.');
    expect(tellTable({ why: 'too-many-columns', limit: 400 }, en)).toContain('up to 400 are read');
    expect(tellTable({ why: 'private-column', at: 'Teléfono' }, es)).toContain('«Teléfono»');
    expect(fill(es.unread, { list: 'notas' })).toBe('Columnas que no se leen: notas.');
  });
});

/** Every value of every column has words of its own in either language, and each of them is read as that value. */
import { describe, expect, test } from 'vitest';
import { cellKindOf } from '../../lib/triage/cell-kinds';
import { columnsWith } from '../../lib/triage/columns';
import { planHeader } from '../../lib/triage/plan-header';
import { readCell } from '../../lib/triage/read-cell';
import { readRow } from '../../lib/triage/read-row';
import type { DayOrder } from '../../lib/triage/row';
import { sourceRow } from '../../lib/triage/source-rows';
import { alike, means, plainWord, writtenIn } from '../../lib/triage/value-names';

const order: DayOrder = null;
const today = '2026-07-01' as never;
const locales = ['es', 'en'] as const;
const columns = columnsWith(1).filter(({ at, holds }) => at !== null && holds !== 'list');
const kinds = columns.map((column) => [column.id, column, cellKindOf(column)] as const);

describe.each(kinds)('%s', (_, column, kind) => {
  const singles = [...kind.choices, ...kind.answers];

  test('every value is read back in both languages', () => {
    for (const locale of locales) {
      for (const value of singles)
        expect(readCell(writtenIn(value, locale).toUpperCase(), column, order)).toEqual({ value });
      for (const box of kind.boxes)
        expect(readCell(writtenIn(box, locale), column, order)).toEqual({ value: [box] });
      if (kind.boxes.length > 0)
        expect(readCell(writtenIn('none', locale), column, order)).toEqual({ value: [] });
    }
  });

  test('no two values share a word', () => {
    const values = [...singles, ...kind.boxes];
    const words = values.flatMap((value) =>
      locales.flatMap((locale) => [writtenIn(value, locale), ...(alike[writtenIn(value, 'en')] ?? [])]),
    );
    for (const word of words)
      expect([word, values.filter((value) => means(plainWord(word), value))]).toHaveProperty('1.length', 1);
  });
});

describe('words that an office writes', () => {
  test.each([
    ['designation_held', 'both', ['ve-2021', 've-2023']],
    ['designation_held', 'Ambas', ['ve-2021', 've-2023']],
    ['designation_held', 'las dos', ['ve-2021', 've-2023']],
    ['designation_held', 'none', []],
    ['designation_held', 'unknown', 'unsure'],
    ['designation_held', '2021, 2023', ['ve-2021', 've-2023']],
    ['filed_status', 'approved', ['granted']],
    ['filed_status', 'aprobada', ['granted']],
    ['filed_status', 'pending', ['pending']],
    ['filed_status', 'denied', ['denied']],
    ['filed_status', 'never', []],
    ['in_us', 'Sí', true],
    ['in_us', 'FALSO', false],
    ['in_us', 'No sé', 'unsure'],
    ['tps_history', 'otorgado; terminado', ['granted', 'ended']],
  ])('%s: %s', (header, text, value) => {
    const id = header === 'filed_status' ? 'tps_history' : header;
    const column = columnsWith(1).find((one) => one.id === id);
    expect(column && readCell(text, column, order)).toEqual({ value });
  });

  test('a wrong word is told with the words that there are, and never taken for another', () => {
    const column = columnsWith(1).find(({ id }) => id === 'nationality_basis');
    expect(column && readCell('bornn', column, order)).toEqual({ fault: 'not-a-choice' });
    expect(readRow({ nationality_basis: 'bornn' }, { order, today })).toMatchObject({
      problems: [{ column: 'nationality_basis', value: 'bornn', allowed: expect.arrayContaining(['born']) }],
    });
  });
});

describe('the key of the office', () => {
  test.each([
    ['A123456789', 'personal-number'],
    ['a-12345678', 'personal-number'],
    ['A# 123 456 789', 'personal-number'],
    ['123-45-6789', 'personal-number'],
    ['123 45 6789', 'personal-number'],
    ['123456789', 'personal-number'],
    ['IOE0123456789', 'personal-number'],
    ['ana@example.org', 'personal-number'],
    ['(305) 555-0100', 'personal-number'],
    ['IOE 0912345678', 'personal-number'],
    ['WAC 21 900 50001', 'personal-number'],
    ['3055551234', 'personal-number'],
    ['13055551234', 'personal-number'],
    ['305.555.1234', 'personal-number'],
    ['+58 412 1234567', 'personal-number'],
    ['V-12345678', 'personal-number'],
    ['e–84.123.456', 'personal-number'],
    ['A.123.456.789', 'personal-number'],
    ['A–123–456–789', 'personal-number'],
    ['Ａ１２３４５６７８９', 'personal-number'],
    ['A\u200b123456789', 'personal-number'],
    ['k'.repeat(61), 'too-long'],
  ])('%s is refused and not said again where it is a number', (client_code, why) => {
    const read = readRow({ client_code }, { order, today });
    expect(read).toMatchObject({ problems: [{ column: 'client_code', why }] });
    if (why === 'personal-number') expect(JSON.stringify(read)).not.toContain(client_code);
  });

  test('what looks like one is not said again in any other column', () => {
    for (const told of ['A123456789', 'ana@example.org', 'IOE 0912345678']) {
      const read = readRow({ residence_since: told, in_us: told }, { order, today });
      expect(read).toMatchObject({ problems: [{ value: '' }, { value: '' }] });
      const plan = planHeader(['residence_since', 'residence_since_precision']);
      if ('problem' in plan) throw new Error(plan.problem.why);
      for (const texts of [[`${told} ${'x'.repeat(90)}`], ['2023', told]]) {
        const row = sourceRow({ line: 2, texts, broken: false }, plan, { cell: 50 });
        expect(row).toMatchObject({ problems: [{ value: '' }] });
      }
    }
  });

  test.each([
    ...['K-000017', 'K-000123', '2026-0417', 'Abril 12', '26-123456', 'A-17 b', '24-1187'],
    ...['2026-04171', 'A-2026-0417', '2026/11/0417'],
  ])('%s is one', (client_code) => {
    expect(readRow({ client_code }, { order, today })).toMatchObject({ row: { code: client_code } });
  });
});

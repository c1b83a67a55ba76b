/** A spreadsheet is read by what its cells show, and nothing in it can run, reach out or grow without end. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '../../lib/triage/limits';
import { readTable, surveyTable } from '../../lib/triage/read-table';
import type { TableFault } from '../../lib/triage/table';
import { type Cell, partsOf, sheetXml, style, workbook } from './workbook';

const file = (bytes: Uint8Array) => ({
  async *open() {
    yield bytes;
  },
});

async function cellsOf(bytes: Uint8Array) {
  const read = await surveyTable(file(bytes));
  if ('problem' in read) return read;
  const rows = [];
  for await (const some of readTable(file(bytes), read.survey)) rows.push(...some);
  return rows;
}

const value = (text: string, styled: keyof typeof style = 'plain'): Cell => ({
  xml: `s="${style[styled]}"><v>${text}</v>`,
});
const header = ['client_code', 'residence_since', 'in_us', 'absences_count'];

describe('what cells hold', () => {
  test.each<readonly [string, Cell, string]>([
    ['a day by its format', value('45138', 'day'), '2023-07-31'],
    ['a day in another format', value('45138.75', 'iso'), '2023-07-31'],
    ['a day of which only the month shows', value('45108', 'month'), '2023-07-01 (month)'],
    ['a day of which only the month shows, in words', value('45108', 'monthInWords'), '2023-07-01 (month)'],
    ['a day of which only the year shows', value('45108', 'year'), '2023-07-01 (year)'],
    ['a day that lost its format', value('45138'), '45138'],
    ['a year as a number', value('2023'), '2023'],
    ['a text', 'julio de 2023', 'julio de 2023'],
    ['a formula by what it was worked out to', { xml: 't="str"><f>A1</f><v>2023</v>' }, '2023'],
    ['a formula that was never worked out', { xml: '><f>WEBSERVICE("http://x")</f>' }, '#ERROR!'],
    ['an error', { xml: 't="e"><f>1/0</f><v>#DIV/0!</v>' }, '#ERROR!'],
  ])('%s', async (_, cell, expected) => {
    expect(await cellsOf(workbook([header, ['K1', cell]]))).toEqual([
      { line: 2, cells: { client_code: 'K1', residence_since: expected } },
    ]);
  });

  test('yes and no by themselves, numbers, and days counted from 1904', async () => {
    const row = ['K1', value('43676'), { xml: 't="b"><v>0</v>' }, value('3')];
    expect(await cellsOf(workbook([header, row], { since1904: true }))).toEqual([
      {
        line: 2,
        cells: { client_code: 'K1', residence_since: '45138', in_us: 'false', absences_count: '3' },
      },
    ]);
  });

  test('an empty row between others counts as a row of the sheet and is none of ours', async () => {
    const rows = await cellsOf(workbook([[], header, [], ['K1'], ['', ''], ['K2', '', '', '', 'extra']]));
    expect(rows).toEqual([
      { line: 4, cells: { client_code: 'K1' } },
      { line: 6, problems: [{ column: '', value: '', why: 'too-many-cells', allowed: [] }] },
    ]);
  });
});

test('a row of nothing but an error is a row, also below all others', async () => {
  const wrong = { xml: 't="e"><v>#REF!</v>' };
  expect(await cellsOf(workbook([header, [], ['', wrong], ['K1'], ['', '', wrong]]))).toEqual([
    { line: 3, cells: { residence_since: '#ERROR!' } },
    { line: 4, cells: { client_code: 'K1' } },
    { line: 5, cells: { in_us: '#ERROR!' } },
  ]);
});

describe('sheets', () => {
  const people = sheetXml([header, ['K1']]);
  const help = sheetXml([['columna', 'palabras'], ['x']]);

  test.each([
    ['before', { Ayuda: help, Personas: people }],
    ['behind', { Personas: people, Ayuda: help }],
  ])('help %s the people is passed over', async (_, sheets) => {
    expect(await cellsOf(zipSync(partsOf(sheets)))).toEqual([{ line: 2, cells: { client_code: 'K1' } }]);
  });

  test('two of people are refused, since nobody can know which is meant', async () => {
    expect(await cellsOf(zipSync(partsOf({ A: people, B: people })))).toEqual({
      problem: { why: 'several-sheets', at: 'A, B' },
    });
  });
});

/** A container that says of its first part that it is small; the sizes stand in two places. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return bytes;
}

/** A container with two parts of one name, of which programs read the one or the other. */
function twice(parts: Record<string, Uint8Array>): Uint8Array {
  const bytes = zipSync(
    { ...parts, 'xl/worksheets/sheetZ.xml': strToU8(sheetXml([header, ['K2']])) },
    { level: 0 },
  );
  const from = strToU8('sheetZ.xml');
  for (let at = 0; at < bytes.length; at++)
    if (from.every((code, index) => bytes[at + index] === code)) bytes.set(strToU8('sheet1.xml'), at);
  return bytes;
}

describe('what a spreadsheet may not be', () => {
  const parts = partsOf({ Personas: sheetXml([header, ['K1']]) });
  const zeros = new Uint8Array(10_000_000);
  const withSheet = (xml: string) => zipSync(partsOf({ Personas: xml }));
  const cell = (place: string) => sheetXml([header]).replace('r="A1"', `r="${place}"`);
  const many = Object.fromEntries(
    Array.from({ length: 1001 }, (_, at) => [`docProps/${at}.xml`, strToU8('')]),
  );

  test.each<readonly [string, () => Uint8Array, TableFault]>([
    [
      'a part that grows a thousandfold',
      () => zipSync({ ...parts, 'xl/worksheets/z.xml': zeros }),
      'inflates-too-much',
    ],
    [
      'one that says that it does not',
      () => lying(zipSync({ ...parts, 'xl/worksheets/z.xml': zeros })),
      'inflates-too-much',
    ],
    ['1001 parts', () => zipSync({ ...parts, ...many }), 'too-many-entries'],
    [
      'more bytes than are read',
      () => zipSync({ ...parts, x: new Uint8Array(10_000_001) }, { level: 0 }),
      'too-big',
    ],
    ['a cell far to the right', () => withSheet(cell('ZZZ1')), 'too-many-columns'],
    [
      'a row far below',
      () => withSheet(sheetXml([header]).replace('row r="1"', 'row r="9999999"')),
      'unreadable',
    ],
    ['a cell without a place', () => withSheet(cell('A')), 'unreadable'],
    [
      'a declaration of its own',
      () => withSheet(`<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml([header])}`),
      'unreadable',
    ],
    ['a tag without an end', () => withSheet('<worksheet><sheetData><row r="1'), 'unreadable'],
    ['two parts of one name', () => twice(parts), 'unreadable'],
    ['half of a container', () => zipSync(parts).slice(0, 300), 'unreadable'],
    ['a container of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'unreadable'],
    [
      'one of before 2007 or with a password',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'old-or-locked-spreadsheet',
    ],
    ['no cell', () => workbook([]), 'no-header'],
    ['a header alone', () => workbook([header]), 'no-rows'],
    [
      'a private column',
      () =>
        workbook([
          ['client_code', 'Apellidos'],
          ['K1', 'x'],
        ]),
      'private-column',
    ],
  ])('%s', async (_, bytes, why) => {
    expect(await cellsOf(bytes())).toMatchObject({ problem: { why } });
  });

  test('more rows, and more bytes when it is opened, than are read', async () => {
    const three = file(workbook([header, ['K1'], ['K2'], ['K3']]));
    for (const [part, why, limit] of [
      ['xlsxRows', 'too-many-rows', 2],
      ['inflated', 'inflates-too-much', 1000],
    ] as const)
      expect(await surveyTable(three, { ...limits, [part]: limit })).toEqual({ problem: { why, limit } });
  });

  test('macros and links to other files are never opened', async () => {
    const odd = { 'xl/vbaProject.bin': zeros, 'xl/externalLinks/externalLink1.xml': zeros };
    expect(await cellsOf(zipSync({ ...parts, ...odd }))).toEqual([{ line: 2, cells: { client_code: 'K1' } }]);
  });
});

/** No exported cell is a formula, in any spreadsheet, and none loses a letter by it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import { csvLine, guarded, jsonLine, unguarded } from '../../lib/triage/write-table';
import { xlsxOf } from '../../lib/triage/write-xlsx';

/** What begins a formula, or makes a spreadsheet look for one. */
const triggers = [...'=+-@＝＋－＠\t\r\n\0'];
/** Texts in which what matters is common. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...triggers, ...' "\',;|a1', '\u200b', '\ufeff') }),
);
const payloads = readFileSync(new URL('formulas.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => JSON.parse(`"${line}"`) as string);

/** What a spreadsheet may look at: the text, and without what it may take away before it. */
const lookedAt = (text: string) => [text, text.replace(/^[\s\p{C}\p{Z}"]+/u, '')];
const isFormula = (text: string) => lookedAt(text).some((one) => triggers.includes(one.charAt(0)));

describe('a guarded cell', () => {
  it.each(payloads)('is no formula: %j', (text) => {
    expect(guarded(text)).not.toBe(text);
    expect(isFormula(guarded(text))).toBe(false);
    expect(unguarded(guarded(text))).toBe(text);
  });

  it('is none of any text, and gives the text back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isFormula(guarded(text))).toBe(false);
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is none behind any sign that some spreadsheet takes for the end of a cell', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(',', ';', '|', '\t', '\n'), (text, sign) => {
        for (const part of guarded(text).split(sign)) expect(isFormula(part)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2023-07-31', 'no-se; abogado', "O'Brien", '7-A', 'CR-01; CPP-01', 'clave 12'])(
    'is left as it is where nothing begins one: %s',
    (text) => expect(guarded(text)).toBe(text),
  );
});

test('a line of CSV is read back as it was, but for the guard', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (cells) => {
      const line = csvLine(cells);
      const read = Papa.parse<string[]>(line.slice(0, -2), { delimiter: ',', newline: '\r\n' });
      expect(read.errors).toEqual([]);
      expect(read.data).toHaveLength(1);
      expect(read.data[0]?.map(unguarded)).toEqual(cells);
    }),
    { numRuns: 1000 },
  );
});

test('a line of JSON is one line, and is read back as it was', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const line = jsonLine({ text });
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});

test('a line of JSON opened as a table begins no formula, and keeps its days and codes as they are', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'a', 'k-1 '), texts, fc.array(texts), (before, text, list) => {
      const line = jsonLine({ text: before + text, line: 2, list });
      expect(JSON.parse(line)).toEqual({ text: before + text, line: 2, list });
      for (const delimiter of [',', ';', '\t', '|']) {
        const read = Papa.parse<string[]>(line.slice(0, -1), { delimiter, newline: '\r\n' }).data;
        for (const cell of [...read.flat(), ...line.split(delimiter)])
          expect(isFormula(cell) && cell !== '\n').toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
  const plain = { asOf: '2026-11-22', rules: ['CR-01', 'INA-05'], code: 'A-17 b, año' };
  expect(jsonLine(plain)).toBe(`${JSON.stringify(plain)}\n`);
  expect(jsonLine({ code: 'a,=1+1,b' })).toBe('{"code":"a,\\u003d1\\u002b1,b"}\n');
});

describe('an XLSX', () => {
  const rows = [['client_code', 'text'], ...payloads.map((text, at) => [`k-${at}`, text])];
  const files = unzipSync(xlsxOf('Lote', rows));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);

  it('holds text alone: no formula, no link, nothing outside', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(sheet).not.toMatch(/<f[ />]|<hyperlink/);
    const kinds = new Set([...sheet.matchAll(/<c r="[A-Z]+\d+" s="1"( t="\w+")?/g)].map(([, kind]) => kind));
    expect(kinds).toEqual(new Set([' t="inlineStr"']));
  });

  it('is read back by another program, every cell as guarded text', async () => {
    const [only] = await readXlsxFile(Buffer.from(xlsxOf('Lote', rows)), { trim: false });
    const cells = only?.data ?? [];
    expect(cells).toHaveLength(rows.length);
    for (const [at, row] of cells.entries()) {
      expect(row[0]).toBe(rows[at]?.[0]);
      expect(typeof row[1]).toBe('string');
      expect(isFormula(row[1] as string)).toBe(false);
    }
  });

  it('holds whatever a cell holds, without breaking', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = unzipSync(xlsxOf('x', [[text]]))['xl/worksheets/sheet1.xml'] as Uint8Array;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML may hold.
        expect(strFromU8(made)).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
        expect(strFromU8(made).match(/<c /g) ?? []).toHaveLength(text === '' ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });
});

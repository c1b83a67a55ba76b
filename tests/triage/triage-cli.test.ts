/** The command for many people: what it writes, how it ends, and that it leaves nothing half done. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { day } from '../../lib/day';
import { mixedCsv } from '../../lib/hosting/bench-rows';
import { register } from '../../lib/law/register';
import { readEarlier } from '../../lib/triage/earlier-file';
import { outColumns, outHeader } from '../../lib/triage/out-columns';
import { readRow } from '../../lib/triage/read-row';
import type { Cells } from '../../lib/triage/row';
import { screen } from '../../lib/triage/screen';
import { unguarded } from '../../lib/triage/write-table';
import { xlsxOf } from '../../lib/triage/write-xlsx';
import { at, folder, removeFolder, triage } from './run-triage';

afterAll(removeFolder);

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
/** The cells of a CSV that was written, without the mark at its beginning. */
const cellsIn = (path: string): string[][] =>
  Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
const halves = () => readdirSync(folder).filter((name) => name.endsWith('.half'));

const small = `client_code,residence_since,urgent,nationality_basis
k-1,2020-05-01,none,born
k-2,2021-13-01,none,born
"=HYPERLINK(""x"")",2023-07,hearing,born
`;
const [input, out, errors] = [() => put('in.csv', small), at('out.csv'), at('errors.csv')];

beforeEach(() => {
  for (const name of readdirSync(folder)) if (!name.endsWith('.mjs')) writeFileSync(at(name), '');
});

describe('a table with an error', () => {
  it('is screened but for it, told in a file, and ends with 3', async () => {
    const {
      code,
      err,
      out: printed,
    } = await triage([input(), '--out', out, '--errors', errors, '--lang', 'en']);
    expect([code, printed]).toEqual([3, '']);
    expect(err).toBe(`1 of 3 rows could not be read; see ${JSON.stringify(errors)}\n`);
    const [header, ...rows] = cellsIn(out);
    expect(header).toEqual(outHeader('en'));
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['k-1', '2', 'facts', expect.stringMatching(/^missing:inUs; /)],
      ['\'=HYPERLINK("x")', '4', 'today', 'urgent:hearing'],
    ]);
    expect(cellsIn(errors).slice(1)).toEqual([
      ['3', 'residence_since', '2021-13-01', 'not-a-day', expect.any(String), ''],
    ]);
    expect(halves()).toEqual([]);
    expect(statSync(out).mode & 0o077).toBe(0);
  });

  it('tells it on standard error where no file is named, in Spanish unless asked', async () => {
    const { code, err } = await triage([input(), '--out', out]);
    expect(code).toBe(3);
    expect(err).toMatch(/^3, residencia_desde: "2021-13-01": no es una fecha/);
    expect(cellsIn(out)[0]).toEqual(outHeader('es'));
  });
});

test('a table without errors ends with 0 and says nothing', async () => {
  const whole = put('in.csv', small.replace('2021-13-01', '2021-12-01'));
  expect(await triage([whole, '--out', out])).toMatchObject({ code: 0, out: '', err: '' });
  expect(cellsIn(out)).toHaveLength(4);
});

test('headers that are passed over are named in one line, whatever they hold', async () => {
  const passed = put('in.csv', 'urgent,"no\ntes\u001b[31m",visita\nnone,x,y\n');
  const { code, err } = await triage([passed, '--out', out, '--lang', 'en']);
  expect([code, err]).toEqual([0, 'Columns that are not read: no tes [31m, visita.\n']);
});

test('an XLSX gives the same as the CSV, and JSON lines the same people', async () => {
  const table = Papa.parse<string[]>(small.replace('2021-13-01', '2021-12-01'), {
    skipEmptyLines: true,
  }).data;
  await triage([put('in.csv', Papa.unparse(table)), '--out', out]);
  const fromCsv = cellsIn(out);
  await triage([put('in.xlsx', xlsxOf('Lote', table)), '--out', out]);
  expect(cellsIn(out).map((row) => row.slice(1))).toEqual(fromCsv.map((row) => row.slice(1)));
  const { out: lines, code } = await triage([at('in.csv'), '--out', '-', '--format', 'jsonl']);
  expect(code).toBe(0);
  const earlier = readEarlier(lines.split('\n'));
  const people = 'people' in earlier ? earlier.people : [];
  expect(people.map((one) => [one.code, String(one.line), one.screened.priority.tag])).toEqual(
    fromCsv.slice(1).map(([code = '', line, tag]) => [unguarded(code), line, tag]),
  );
});

describe('what cannot be used ends with 2, one line and nothing written', () => {
  it.each([
    ['no such file', () => [at('none.csv'), '--out', out], /none\.csv": no such file/],
    ['a folder', () => [folder, '--out', out], /is no file/],
    ['standard input', () => ['-', '--out', out], /name a file/],
    ['no --out', () => [input()], /--out/],
    ['its own output', () => [input(), '--out', input()], /different files/],
    ['a flag that there is not', () => [input(), '--out', out, '--force'], /unknown flag/],
    ['another format', () => [input(), '--out', out, '--format', 'xml'], /csv or jsonl/],
    ['private columns', () => [put('in.csv', 'name,urgent\nAna,none\n'), '--out', out], /«name»/],
    [
      'a private column of two lines',
      () => [put('in.csv', 'urgent,"full\u0007\nname"\n'), '--out', out],
      /«full name»/,
    ],
    ['no rows', () => [put('in.csv', 'urgent\n'), '--out', out], /ninguna persona debajo|no tiene/],
    ['a folder for the errors', () => [input(), '--out', out, '--errors', folder], /[^n]": is a folder/],
    ['errors in no folder', () => [input(), '--out', out, '--errors', at('no/e.csv')], /e\.csv": no such/],
    ['a folder that is not there', () => [input(), '--out', at('no/where.csv')], /no such file or folder/],
    [
      'days in two ways',
      () => [put('in.csv', 'residence_since\n03/04/2021\n'), '--out', out],
      /03\/04\/2021 \(fila 2, residence_since\)\. --dates/,
    ],
  ])('%s', async (_, words, says) => {
    const { code, out: printed, err } = await triage(words());
    expect([code, printed]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err.trimEnd()).not.toContain('\n');
    expect(existsSync(out) ? readFileSync(out, 'utf8') : '').toBe('');
    expect(halves()).toEqual([]);
  });
});

test('the order of days is taken as it is said', async () => {
  const slashed = put('in.csv', 'client_code,residence_since\nk,08/03/2021\n');
  const place = outColumns.findIndex(({ id }) => id === 'facts_2021');
  const facts = async (order: string) => {
    expect((await triage([slashed, '--out', out, '--dates', order])).code).toBe(0);
    return cellsIn(out)[1]?.[place];
  };
  expect([await facts('day-first'), await facts('month-first')]).toEqual(['missing', 'does-not-match']);
});

test.each([
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)(
  'a run that is stopped by %s leaves no half file',
  async (signal, ends) => {
    const long = put('in.csv', mixedCsv({ rows: 5_000, broken: 0, locale: 'es' }));
    const { code } = await triage([long, '--out', at('stopped.csv'), '--dates', 'day-first'], {
      started: (child) => {
        const look = setInterval(() => {
          if (halves().length === 0) return;
          clearInterval(look);
          child.kill(signal);
        }, 20);
      },
    });
    expect(code).toBe(ends);
    expect(halves()).toEqual([]);
    expect(existsSync(at('stopped.csv'))).toBe(false);
  },
  60_000,
);

test('of mixed rows every one comes out once, as it is screened, or is told with its error', async () => {
  const text = mixedCsv({ rows: 1000, broken: 50, locale: 'en' });
  const words = ['--out', out, '--errors', errors, '--dates', 'day-first', '--format', 'jsonl'];
  const { code } = await triage([put('in.csv', text), ...words]);
  const wrong = new Set(
    cellsIn(errors)
      .slice(1)
      .map(([line]) => line),
  );
  const earlier = readEarlier(readFileSync(out, 'utf8').split('\n'));
  const people = 'people' in earlier ? earlier.people : [];
  expect([code, people.length, wrong.size]).toEqual([3, 950, 50]);
  const asOf = day('2026-11-21');
  const given = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
  for (const one of people) {
    const cells = Object.entries(given[one.line - 2] as Cells).filter(([, value]) => value !== '');
    const read = readRow(Object.fromEntries(cells), { order: 'day-first', today: asOf });
    if (!('row' in read)) throw new Error(JSON.stringify(read.problems));
    expect(one.code).toBe(read.row.code);
    expect(one.screened).toEqual(screen(read.row, { register, asOf, knownOn: asOf }));
  }
});

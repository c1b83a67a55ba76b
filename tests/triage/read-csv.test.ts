/** A CSV however an office writes it: marks, letters, ends of lines, quotation marks; one bad row spoils no other. */
import { describe, expect, test } from 'vitest';
import { limits } from '../../lib/triage/limits';
import { readTable, surveyTable } from '../../lib/triage/read-table';
import type { SourceRow, TableFault } from '../../lib/triage/table';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

/** A file that comes in pieces of so many bytes. */
const file = (bytes: Uint8Array, piece = 7) => ({
  async *open() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  },
});

async function rowsOf(bytes: Uint8Array, piece?: number) {
  const read = await surveyTable(file(bytes, piece));
  if ('problem' in read) return read;
  const rows: SourceRow[] = [];
  for await (const some of readTable(file(bytes, piece), read.survey)) rows.push(...some);
  expect(rows).toHaveLength(read.survey.rows);
  return rows;
}
const row = (line: number, cells: Record<string, string>) => ({ line, cells });

const text = 'codigo_cliente;código;nacionalidad\n';
const plain = 'client_code,in_us\nÁ-1,sí\n';
const read = [row(2, { client_code: 'Á-1', in_us: 'sí' })];

describe('how it is written', () => {
  test.each<readonly [string, Uint8Array]>([
    ['UTF-8', utf8(plain)],
    ['with a mark before it', utf8(`\ufeff${plain}`)],
    ['Latin-1', latin1(plain)],
    ['UTF-16, little end first', utf16(`\ufeff${plain}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${plain}`, false)],
    ['semicolons', utf8(plain.replaceAll(',', ';'))],
    ['tabs', utf8(plain.replaceAll(',', '\t'))],
    ['bars', utf8(plain.replaceAll(',', '|'))],
    ['CRLF', utf8(plain.replaceAll('\n', '\r\n'))],
    ['CR alone', utf8(plain.replaceAll('\n', '\r'))],
    ['no end of the last line', utf8(plain.trimEnd())],
    ['empty lines behind', utf8(`${plain}\n\n,\n  \n`)],
    ['quotation marks everywhere', utf8('"client_code" ,"in_us"\n"Á-1","sí"\n')],
    ['spaces around', utf8('client_code , in_us\n Á-1 ,\u00a0sí \n')],
    ['columns without a name or a value', utf8('client_code,in_us,,\nÁ-1,sí,,\n')],
  ])('%s', async (_, bytes) => {
    for (const piece of [1, 2, 3, 1000]) expect(await rowsOf(bytes, piece)).toEqual(read);
  });

  test('a first line that says which mark is between cells', async () => {
    const rows = await rowsOf(utf8('sep=;\r\nclient_code;in_us\r\nA,1;sí\r\n'));
    expect(rows).toEqual([row(3, { client_code: 'A,1', in_us: 'sí' })]);
  });

  test('letters are settled for the whole file before any row is given out', async () => {
    const late = `client_code,in_us\n${'K-1,yes\n'.repeat(2000)}Ñ-1,sí\n`;
    const rows = await rowsOf(latin1(late), 1000);
    expect(Array.isArray(rows) && rows.at(-1)).toEqual(row(2002, { client_code: 'Ñ-1', in_us: 'sí' }));
  });

  test('rows are counted as a spreadsheet counts them, line breaks within a cell apart', async () => {
    const rows = await rowsOf(utf8('\nclient_code,in_us\n"K\n1",yes\n\n"K, ""2""",no\n'));
    expect(rows).toEqual([
      row(3, { client_code: 'K 1', in_us: 'yes' }),
      row(5, { client_code: 'K, "2"', in_us: 'no' }),
    ]);
  });

  test('a row with fewer cells leaves the rest empty, and one of unread columns alone is still a row', async () => {
    const rows = await rowsOf(utf8('client_code,in_us,notas\nK1\n,,x\n'));
    expect(rows).toEqual([row(2, { client_code: 'K1' }), row(3, {})]);
  });
});

describe('one bad row spoils no other', () => {
  test.each<readonly [string, string, string, string]>([
    ['too many cells', 'K2,yes,more', '', 'too-many-cells'],
    ['quotation marks within', '"K"2",yes', '', 'broken-quotes'],
    ['marks of a machine', 'K\u00002,yes', 'client_code', 'unreadable-letters'],
    ['a cell too long', `${'k'.repeat(2001)},yes`, 'client_code', 'too-long'],
  ])('%s', async (_, line, column, why) => {
    for (const piece of [1, 5, 10_000]) {
      expect(await rowsOf(utf8(`client_code,in_us\nK1,yes\n${line}\nK3,no\n`), piece)).toMatchObject([
        row(2, { client_code: 'K1', in_us: 'yes' }),
        { line: 3, problems: [{ column, why }] },
        row(4, { client_code: 'K3', in_us: 'no' }),
      ]);
    }
  });
});

describe('how exactly a day is known', () => {
  test('goes with the day', async () => {
    const given =
      'residence_since,residence_since_precision\n2023-07-14,mes\n2023-07-14,\n,año\nno-se,mes\n2023-07-14,x\n';
    expect(await rowsOf(utf8(given))).toMatchObject([
      row(2, { residence_since: '2023-07-14 (month)' }),
      row(3, { residence_since: '2023-07-14' }),
      row(4, {}),
      row(5, { residence_since: 'no-se' }),
      { line: 6, problems: [{ column: 'residence_since', value: 'x', why: 'not-a-choice' }] },
    ]);
  });
});

describe('refused as a whole', () => {
  test.each<readonly [string, Uint8Array, TableFault, string | null]>([
    ['nothing', utf8(''), 'no-header', null],
    ['empty lines', utf8('\n\n'), 'no-header', null],
    ['a header alone', utf8('client_code\n'), 'no-rows', null],
    ['nothing known', utf8('a,b\n1,2\n'), 'no-known-column', null],
    [
      'a private column, before any row',
      utf8(`${text.replace('nacionalidad', 'Teléfono')}"`),
      'private-column',
      'Teléfono',
    ],
    ['one column by two names', utf8(`${text}K;K;x\n`), 'repeated-column', 'código'],
    ['a quotation mark without its other half', utf8('client_code\nK1\n"K2\nK3\n'), 'unclosed-quotes', '3'],
    ['one that ends in another row', utf8('client_code,in_us\n"K1,yes\nK2,"yes"\n'), 'unclosed-quotes', '2'],
    ['UTF-16 that does not say so', utf16(plain, true), 'unreadable', null],
    ['half a letter of UTF-16', utf16(`\ufeff${plain}`, true).slice(0, -1), 'unreadable', null],
  ])('%s', async (_, bytes, why, at) => {
    for (const piece of [1, 1000])
      expect(await rowsOf(bytes, piece)).toEqual({ problem: at === null ? { why } : { why, at } });
  });

  test.each<readonly [string, keyof typeof limits, number, TableFault]>([
    ['bytes', 'csvBytes', 30, 'too-big'],
    ['rows', 'csvRows', 2, 'too-many-rows'],
    ['columns', 'columns', 1, 'too-many-columns'],
    ['letters of a row', 'record', 30, 'too-long-row'],
  ])('more %s than are read', async (_, part, limit, why) => {
    const given = file(utf8(`client_code,in_us\nK1,yes${'-'.repeat(60)}\nK2,yes\nK3,yes\n`), 8);
    expect(await surveyTable(given, { ...limits, [part]: limit })).toMatchObject({ problem: { why, limit } });
  });

  test('a file that changes between the survey and the reading is not given out as if it were whole', async () => {
    const survey = await surveyTable(file(utf8('client_code\nK1\nK2\n')));
    if ('problem' in survey) throw new Error(survey.problem.why);
    const again = async () => {
      for await (const _ of readTable(file(utf8('client_code\nK1\n')), survey.survey)) void _;
    };
    await expect(again()).rejects.toThrow('changed');
  });
});

test('a stream that cannot be walked through is read, and let go when nobody reads on', async () => {
  let cancelled = 0;
  const open = () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8('client_code,correo\n'.repeat(5000))),
      cancel: () => void cancelled++,
    });
    // As in browsers that have no such walk.
    return { getReader: () => stream.getReader() } as ReadableStream<Uint8Array>;
  };
  await expect(surveyTable({ open: () => open() })).resolves.toMatchObject({
    problem: { why: 'private-column' },
  });
  expect(cancelled).toBeGreaterThan(1);
});

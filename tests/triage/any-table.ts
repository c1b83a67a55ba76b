/** Any person, and any writing of a file of them, for properties of the reader. */
import fc from 'fast-check';
import { addDays, day } from '../../lib/day';
import { cellKindOf } from '../../lib/triage/cell-kinds';
import type { Column } from '../../lib/triage/column';
import { columnOf, columns, proofColumns, tripColumns } from '../../lib/triage/columns';
import { readRow } from '../../lib/triage/read-row';
import { flagMarks } from '../../lib/triage/red-flags';
import type { Row } from '../../lib/triage/row';
import { writtenIn } from '../../lib/triage/value-names';

const today = day('2026-07-01');

const exact = fc.integer({ min: 0, max: 2300 }).map((count) => addDays(day('2020-01-01'), count));
const days = fc.oneof(
  exact,
  exact.map((one) => one.slice(0, 7)),
  exact.map((one) => one.slice(0, 4)),
  fc.tuple(exact, exact).map(([one, other]) => (one < other ? `${one}..${other}` : `${other}..${one}`)),
);

/** A cell of a column, in English. */
function cellOf(column: Column): fc.Arbitrary<string> {
  if (column.holds === 'red-flag') return fc.constantFrom(...flagMarks);
  const { choices, boxes, answers, day: isDay } = cellKindOf(column);
  const words = (values: readonly (string | boolean)[]) => values.map((value) => writtenIn(value, 'en'));
  if (boxes.length > 0)
    return fc.oneof(
      fc.constantFrom('none', ...words(answers)),
      fc.subarray(words(boxes), { minLength: 1 }).map((some) => some.join('; ')),
    );
  if (isDay) return answers.length > 0 ? fc.oneof(fc.constantFrom(...words(answers)), days) : days;
  return fc.constantFrom(...words([...choices, ...answers]));
}

const codes = fc.string({ unit: fc.constantFrom(...'KÑé-;,"\'| \t.x'), maxLength: 12 });
const alone = columns.filter(({ holds }) => holds === 'fact' || holds === 'red-flag');
const conditions = columns.filter(({ holds }) => holds === 'late-end');

/** Cells of one person that go together or do not. */
const cells = fc
  .tuple(
    fc.subarray(alone, { minLength: 1, maxLength: 20 }),
    fc.subarray([...tripColumns(1), ...tripColumns(2), ...proofColumns(1), ...conditions], { maxLength: 6 }),
  )
  .chain(([some, more]) =>
    fc.record(Object.fromEntries([...some, ...more].map((column) => [column.id, cellOf(column)]))),
  )
  .chain((made) =>
    fc
      .record({ client_code: codes, language: fc.constantFrom('es', 'en') })
      .map((own) => ({ ...made, ...own })),
  )
  .map((made) =>
    Object.fromEntries(Object.entries(made).map(([id, text]) => [id, text.trim().replace(/\s+/g, ' ')])),
  )
  .map((made) => Object.fromEntries(Object.entries(made).filter(([, text]) => text !== '')));

/** Any person that a row can tell. */
export const people: fc.Arbitrary<Row> = cells
  .map((made) => readRow(made, { order: null, today }))
  .filter((read) => 'row' in read)
  .map((read) => (read as { row: Row }).row);

export type Writing = {
  readonly locale: 'es' | 'en';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly end: '\n' | '\r\n' | '\r';
  readonly encoding: 'utf-8' | 'bom' | 'utf-16le' | 'latin1';
  readonly quoteAll: boolean;
  readonly shuffle: number;
  readonly blankLines: boolean;
  readonly piece: number;
  /** A column of the office's own. */
  readonly notes: boolean;
};
export const writings: fc.Arbitrary<Writing> = fc.record({
  locale: fc.constantFrom('es', 'en'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'bom', 'utf-16le', 'latin1'),
  quoteAll: fc.boolean(),
  shuffle: fc.integer({ min: 0, max: 999 }),
  blankLines: fc.boolean(),
  piece: fc.integer({ min: 1, max: 400 }),
  notes: fc.boolean(),
});

function bytesOf(text: string, encoding: Writing['encoding']): Uint8Array {
  if (encoding === 'latin1') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  if (encoding !== 'utf-16le') return new TextEncoder().encode((encoding === 'bom' ? '\ufeff' : '') + text);
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** A file of these cells, written so, in pieces. */
export function written(rows: readonly Readonly<Record<string, string>>[], writing: Writing) {
  const { locale, delimiter, end, quoteAll, shuffle, blankLines, piece } = writing;
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort(
    (one, other) => ((one.length * 31 + shuffle) % 17) - ((other.length * 31 + shuffle) % 17),
  );
  const cell = (text: string) =>
    quoteAll || /["\n\r,;|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const headers = ids.map((id) => (locale === 'es' ? (columnOf(id)?.es ?? id) : id));
  const line = (texts: readonly string[], note: string) =>
    (writing.notes ? [...texts, note] : texts).map(cell).join(delimiter) + end + (blankLines ? end : '');
  const text =
    line(headers, 'notas') +
    rows
      .map((row) =>
        line(
          ids.map((id) => row[id] ?? ''),
          'algo, "más"',
        ),
      )
      .join('');
  const bytes = bytesOf(text, writing.encoding);
  return {
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

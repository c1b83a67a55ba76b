/**
 * What a reader of spreadsheets does not tell of a sheet: cells that hold an error or a formula never worked out, and
 * days that show only their month or year, though the cell holds the first day of it. Refuses cells far outside.
 */
import { Refused } from './file-text';
import type { Limits } from './limits';
import type { Precision } from './read-day';
import { tagsOf } from './xml-tags';

export type Mark = 'error' | Exclude<Precision, 'day'>;

/** Marks by row and column, both from 1, with a colon between. */
export type SheetMarks = ReadonlyMap<string, Mark>;

const lastRow = 1_048_576;

/** The column (from 1) and row of an address such as `AB12`; null for anything else. */
function placeOf(address: string): readonly [number, number] | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column, Number(digits)];
}

/** What a number's format leaves out of a day; null where it shows all of it or is no day. */
function leftOut(format: string): Exclude<Precision, 'day'> | null {
  // Texts in quotation marks, brackets and after a backslash are no letters of the format.
  let plain = '';
  for (let at = 0; at < format.length; at++) {
    const close = { '"': '"', '[': ']' }[format[at] as string];
    if (close !== undefined) at = Math.max(at, format.indexOf(close, at + 1));
    else if (format[at] === '\\') at++;
    else plain += (format[at] as string).toLowerCase();
  }
  if (!plain.includes('y') || plain.includes('d') || /[hs0#?]/.test(plain)) return null;
  return plain.includes('m') ? 'month' : 'year';
}

/** By style, what it leaves out of a day. */
export function stylesOf(xml: string): readonly (Mark | null)[] {
  // Of the formats that have no text of their own, the seventeenth shows a month and a year.
  const formats = new Map<string, Mark | null>([['17', 'month']]);
  const styles: (Mark | null)[] = [];
  let inCells = false;
  for (const { name, value } of tagsOf(xml, ['numFmt', 'cellXfs', 'xf'])) {
    if (name === 'numFmt')
      formats.set(value('numFmtId') ?? '', leftOut(unescaped(value('formatCode') ?? '')));
    else if (name === 'cellXfs') inCells = true;
    else if (name === '/cellXfs') inCells = false;
    else if (name === 'xf' && inCells) styles.push(formats.get(value('numFmtId') ?? '') ?? null);
  }
  return styles;
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The marks of a sheet; throws where a row or a cell lies outside of what is read. */
export function marksOf(xml: string, styles: readonly (Mark | null)[], limits: Limits): SheetMarks {
  const marks = new Map<string, Mark>();
  let cell: { at: string; formula: boolean; value: boolean } | null = null;
  for (const { name, closed, value } of tagsOf(xml, ['row', 'c', 'f', 'v'])) {
    if (name === 'row') {
      const row = value('r');
      if (row !== undefined && !(/^\d{1,7}$/.test(row) && Number(row) <= lastRow))
        throw new Refused({ why: 'unreadable' });
    } else if (name === 'c') {
      const place = placeOf(value('r') ?? '');
      if (place === null || place[1] > lastRow) throw new Refused({ why: 'unreadable' });
      // An empty cell may have a format, however far outside.
      if (closed) continue;
      if (place[0] > limits.columns) throw new Refused({ why: 'too-many-columns', limit: limits.columns });
      cell = { at: `${place[1]}:${place[0]}`, formula: false, value: false };
      const style = value('t') === undefined || value('t') === 'n' ? styles[Number(value('s') ?? 0)] : null;
      const mark = value('t') === 'e' ? 'error' : style;
      if (mark) marks.set(cell.at, mark);
    } else if (cell && (name === 'f' || name === 'v')) cell[name === 'f' ? 'formula' : 'value'] = true;
    else if (cell && name === '/c') {
      if (cell.formula && !cell.value) marks.set(cell.at, 'error');
      cell = null;
    }
  }
  return marks;
}

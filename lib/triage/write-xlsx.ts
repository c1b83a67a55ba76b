/**
 * A table as an XLSX of one sheet, in which every cell is text and nothing is a formula. A few files in a zip are all of
 * it; it is made in one go and without starting another worker, which the page's policy would not allow.
 */
import { strToU8, zipSync } from 'fflate';
import { guarded } from './write-table';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const fixed: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  // The second format is text, so that a cell that somebody edits stays text.
  'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`,
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML can hold: marks of a machine, and half of a letter; a whole letter of two halves stays. */
const halves = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const marks = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const xml = (text: string): string =>
  text
    .replace(halves, (found) => (found.length === 2 ? found : '\ufffd'))
    .replace(marks, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] as string)
    // A line's end would be read as another, and a spreadsheet reads `_x0041_` as a letter.
    .replaceAll('\r', '&#13;')
    .replaceAll('_x', '_x005F_x');

const mostLetters = 32_767;

/** The letters of a column, counted from 0. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** A cell of text at a place; a longer one than a spreadsheet holds is cut. */
const cellOf = (text: string, place: string): string =>
  text === ''
    ? ''
    : `<c r="${place}" s="1" t="inlineStr"><is><t xml:space="preserve">${xml(guarded(text).slice(0, mostLetters))}</t></is></c>`;

const rowOf = (cells: readonly string[], row: number): string =>
  `<row r="${row}">${cells.map((text, at) => cellOf(text, lettersOf(at) + row)).join('')}</row>`;

/** The bytes of an XLSX whose only sheet has a name and these rows, the header first. */
export function xlsxOf(name: string, rows: Iterable<readonly string[]>): Uint8Array {
  const sheet: Uint8Array[] = [];
  const add = (text: string) => sheet.push(strToU8(text));
  add(
    `${head}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`,
  );
  let count = 0;
  for (const row of rows) add(rowOf(row, ++count));
  add('</sheetData></worksheet>');
  const workbook = `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts = Object.entries({ ...fixed, 'xl/workbook.xml': workbook }).map(([path, text]) => [
    path,
    strToU8(head + text),
  ]);
  // A day that is always the same, so that the same people always make the same file.
  return zipSync(
    { ...Object.fromEntries(parts), 'xl/worksheets/sheet1.xml': joined(sheet) },
    { mtime: '1980-01-01T12:00:00Z' },
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

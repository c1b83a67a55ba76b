/** Workbooks made by hand, so that a test can put into them what no program for spreadsheets would. */
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a cell holds: a text, or the XML of a cell from its attributes on (`s="1"><v>45123</v>`). */
export type Cell = string | { readonly xml: string };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const nameOf = (at: number): string => (at < 26 ? '' : nameOf(Math.floor(at / 26) - 1)) + letters[at % 26];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The XML of a sheet of these rows. */
export const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((cell, at) => {
            const place = `r="${nameOf(at)}${row + 1}"`;
            if (typeof cell !== 'string') return `<c ${place} ${cell.xml}</c>`;
            return cell === '' ? '' : `<c ${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[$-C0A]mmmm&quot; de &quot;yyyy"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="17"/></cellStyleXfs><cellXfs>${['0', '14', '17', '164', '165', '166'].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;

/** The style of a cell: plain, a day, a month by number, a day in our own writing, a month in words, a year. */
export const style = { plain: 0, day: 1, month: 2, iso: 3, monthInWords: 4, year: 5 } as const;

/** The parts of a workbook with these sheets, as XML by name. */
export function partsOf(
  sheets: Readonly<Record<string, string>>,
  { since1904 = false } = {},
): Record<string, Uint8Array> {
  const names = Object.keys(sheets);
  const workbook = `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`;
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
    .map(
      (_, at) =>
        `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('')}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
  return Object.fromEntries(
    Object.entries({
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/styles.xml': styles,
      ...Object.fromEntries(
        names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? '']),
      ),
    }).map(([name, xml]) => [name, strToU8(xml)]),
  );
}

/** A workbook of one sheet. */
export const workbook = (rows: readonly (readonly Cell[])[], options?: { since1904?: boolean }): Uint8Array =>
  zipSync(partsOf({ Personas: sheetXml(rows) }, options));

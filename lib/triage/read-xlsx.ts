/**
 * An XLSX to lines, under limits. A library reads cells, formats and shared texts; before it sees anything the container
 * is opened and counted, what is no cell is left out, and addresses far outside are refused. It is handed parts that
 * need no opening any more, so that it starts no worker of its own. Formulas are never worked out: what the last program
 * kept of them is read, and where it kept nothing that is an error of the cell.
 */
import { zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { bytesOf, Refused } from './file-text';
import { type Limits, limits as ours } from './limits';
import { knownIn, planHeader } from './plan-header';
import { type Mark, marksOf, type SheetMarks, stylesOf } from './sheet-marks';
import { isEmpty, type Line } from './source-rows';
import { surveyRows } from './survey-rows';
import type { TableFile, TableProblem, TableSurvey } from './table';
import { joined, openParts } from './xlsx-parts';
import { tagsOf } from './xml-tags';

/** What is known of an XLSX, and its lines, which a file of this size lets one hold. */
export type XlsxSurvey = TableSurvey & { readonly lines: readonly Line[] };

type Sheet = { readonly name: string; readonly lines: readonly Line[] };

/** What the workbook says of its sheets: the part of each, and whether days are counted from 1904. */
function workbookOf(text: (name: string) => string): { parts: readonly string[]; since1904: boolean } {
  const targets = new Map<string, string>();
  for (const { name, value } of tagsOf(text('xl/_rels/workbook.xml.rels'), ['Relationship']))
    if (name === 'Relationship') targets.set(value('Id') ?? '', value('Target') ?? '');
  const parts: string[] = [];
  let since1904 = false;
  for (const { name, value } of tagsOf(text('xl/workbook.xml'), ['workbookPr', 'sheet'])) {
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(value('date1904') ?? '');
    if (name !== 'sheet') continue;
    const target = targets.get(value('r:id') ?? '') ?? '';
    parts.push(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return { parts, since1904 };
}

/** A cell as text. A day that shows less than it holds says so behind it. */
function textOf(value: unknown, mark: Mark | undefined, since1904: boolean): string {
  if (mark === 'error') return '#ERROR!';
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '#ERROR!' : value.toISOString().slice(0, 10);
    return mark === undefined ? day : `${day} (${mark})`;
  }
  // A day that lost its format in a workbook that counts from another day.
  if (since1904 && typeof value === 'number' && /^\d{5}$/.test(String(value))) return String(value + 1462);
  return String(value);
}

function linesOf(
  rows: readonly (readonly unknown[])[],
  marks: SheetMarks,
  since1904: boolean,
): readonly Line[] {
  const lines = rows.map((cells, at) => ({
    line: at + 1,
    texts: Array.from(cells, (cell, column) => textOf(cell, marks.get(`${at + 1}:${column + 1}`), since1904)),
    broken: false,
  }));
  // A cell in error is empty to the library, and a row of nothing else is none.
  for (const [place, mark] of marks) {
    if (mark !== 'error') continue;
    const [row = 0, column = 0] = place.split(':').map(Number);
    while (lines.length < row) lines.push({ line: lines.length + 1, texts: [], broken: false });
    const texts = lines[row - 1]?.texts ?? [];
    while (texts.length < column) texts.push('');
    texts[column - 1] = '#ERROR!';
  }
  return lines.filter(({ texts }) => !isEmpty(texts));
}

async function sheetsOf(bytes: Uint8Array, limits: Limits): Promise<readonly Sheet[]> {
  const parts = openParts(bytes, limits);
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  const { parts: names, since1904 } = workbookOf(text);
  const styles = parts.has('xl/styles.xml') ? stylesOf(text('xl/styles.xml')) : [];
  // Every sheet is looked at, since the library may read any of them.
  const marks = new Map(
    [...parts.keys()]
      .filter((name) => name.startsWith('xl/worksheets/') || names.includes(name))
      .map((name) => [name, marksOf(text(name), styles, limits)]),
  );
  const stored = zipSync(Object.fromEntries(parts), { level: 0 });
  const read = await readSheets(stored.buffer as ArrayBuffer, { trim: false });
  return read.map(({ sheet, data }, at) => ({
    name: sheet,
    lines: linesOf(data as unknown[][], marks.get(names[at] ?? '') ?? new Map(), since1904),
  }));
}

/** The sheet of people: the one that has a column of ours, so that a sheet of help may lie before or behind it. */
function sheetOfPeople(sheets: readonly Sheet[]): Sheet {
  const filled = sheets.filter(({ lines }) => lines.length > 0);
  const known = filled.filter(({ lines }) => knownIn(lines[0]?.texts ?? []) > 0);
  if (known.length > 1)
    throw new Refused({ why: 'several-sheets', at: known.map(({ name }) => name).join(', ') });
  const found = known[0] ?? filled[0];
  if (!found) throw new Refused({ why: 'no-header' });
  return found;
}

async function wholeOf(file: TableFile, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(file, most)) chunks.push(chunk);
  return joined(chunks);
}

/** Reads an XLSX: how many rows it has and what they are, or why it is not read. */
export async function surveyXlsx(
  file: TableFile,
  limits: Limits = ours,
): Promise<{ readonly survey: XlsxSurvey } | { readonly problem: TableProblem }> {
  try {
    const [header, ...lines] = sheetOfPeople(
      await sheetsOf(await wholeOf(file, limits.xlsxBytes), limits),
    ).lines;
    const plan = planHeader(header?.texts ?? [], limits);
    if ('problem' in plan) return plan;
    if (lines.length === 0) return { problem: { why: 'no-rows' } };
    const survey = surveyRows(plan, limits, limits.xlsxRows);
    survey.add(lines);
    return { survey: { ...survey.told(), lines } };
  } catch (error) {
    // The library says in many ways that a workbook is none.
    return { problem: error instanceof Refused ? error.problem : { why: 'unreadable' } };
  }
}

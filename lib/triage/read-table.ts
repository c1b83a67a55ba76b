/**
 * Welcome. A file of people to rows, CSV or XLSX, in either language and any order: first a survey, which says whether
 * the file is read at all and whether somebody has to be asked in which order it writes days; then its rows.
 */
import { firstBytes } from './file-text';
import { type Limits, limits as ours } from './limits';
import { type CsvSurvey, readCsv, surveyCsv } from './read-csv';
import { type ReadRow, readRow } from './read-row';
import { surveyXlsx, type XlsxSurvey } from './read-xlsx';
import { sourceRow } from './source-rows';
import type { SourceRow, TableFile, TableProblem } from './table';

/** What is known of a file before its rows are given out, and by which reader. */
export type FileSurvey = ({ readonly kind: 'csv' } & CsvSurvey) | ({ readonly kind: 'xlsx' } & XlsxSurvey);

/** So many rows of a workbook at a time, as a chunk of a CSV holds. */
const atOnce = 250;

/** What a file is by its first bytes; its name says nothing. */
async function kindOf(file: TableFile): Promise<'csv' | 'xlsx' | 'old-or-locked'> {
  const [first, second, third, fourth] = await firstBytes(file, 4);
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return 'xlsx';
  // The container of spreadsheets before 2007, and of newer ones under a password.
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0 ? 'old-or-locked' : 'csv';
}

/** Reads a file through: how many rows it has, what its header and its days say, or why it is not read. */
export async function surveyTable(
  file: TableFile,
  limits: Limits = ours,
): Promise<{ readonly survey: FileSurvey } | { readonly problem: TableProblem }> {
  const kind = await kindOf(file);
  if (kind === 'old-or-locked') return { problem: { why: 'old-or-locked-spreadsheet' } };
  if (kind === 'xlsx') {
    const read = await surveyXlsx(file, limits);
    return 'problem' in read ? read : { survey: { kind, ...read.survey } };
  }
  const read = await surveyCsv(file, limits);
  return 'problem' in read ? read : { survey: { kind, ...read.survey } };
}

/** The rows of a surveyed file, each that is not empty exactly once and in order, some at a time. */
export async function* readTable(
  file: TableFile,
  survey: FileSurvey,
  limits: Limits = ours,
): AsyncGenerator<readonly SourceRow[]> {
  if (survey.kind === 'csv') yield* readCsv(file, survey, limits);
  else {
    const { lines, plan } = survey;
    for (let at = 0; at < lines.length; at += atOnce)
      yield lines.slice(at, at + atOnce).map((line) => sourceRow(line, plan, limits));
  }
}

/** The person of a row, or every error of it; the order of days is the answer of whoever was asked. */
export const readSource = (row: SourceRow, reading: Parameters<typeof readRow>[1]): ReadRow =>
  'cells' in row ? readRow(row.cells, reading) : { problems: row.problems };

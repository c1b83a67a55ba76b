/**
 * A CSV file to rows, in the browser's worker and on the command line alike. It is read twice: once to know how it is
 * written and whether all of it can be read, and once to give its rows out; it is never held as a whole.
 */
import Papa from 'papaparse';
import {
  bytesOf,
  type Encoding,
  encodingsOf,
  firstBytes,
  Refused,
  textOf,
  WrittenOtherwise,
} from './file-text';
import { type Limits, limits as ours } from './limits';
import { knownIn, planHeader } from './plan-header';
import { isEmpty, type Line, sourceRow } from './source-rows';
import { surveyRows } from './survey-rows';
import type { SourceRow, TableFile, TableProblem, TableSurvey } from './table';

/** What is known of a CSV file before its rows are given out. */
export type CsvSurvey = TableSurvey & { readonly encoding: Encoding; readonly delimiter: string };

const delimiters = [',', ';', '\t', '|'];

const parserOf = (delimiter: string) => new Papa.Parser({ delimiter, newline: '\n' });
type Parsed = {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row: number; readonly code: string }[];
  readonly meta: { readonly cursor: number };
};

const headLetters = 100_000;

/** The mark between cells by which most of the header is known. */
async function delimiterOf(texts: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const text of texts) {
    head += text;
    if (head.length > headLetters) break;
  }
  const read = delimiters.map((delimiter) => {
    const { data } = parserOf(delimiter).parse(head, 0, false) as Parsed;
    const header = data.find((texts) => !isEmpty(texts)) ?? [];
    return { delimiter, known: knownIn(header), cells: header.length };
  });
  return read.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.cells > best.cells) ? one : best,
  ).delimiter;
}

/** The lines of a text in their order, as many at a time as a chunk holds. */
async function* linesOf(
  texts: AsyncIterable<string>,
  delimiter: string,
  limits: Limits,
): AsyncGenerator<readonly Line[]> {
  const parser = parserOf(delimiter);
  let [rest, before] = ['', 0];
  const take = (last: boolean): readonly Line[] => {
    const { data, errors, meta } = parser.parse(rest, 0, !last) as Parsed;
    const wrong = new Map(errors.map(({ row, code }) => [row, code]));
    const lines = data.map((texts, at) => ({ line: before + at + 1, texts, broken: wrong.has(at) }));
    // After a mark that is missing nobody can say where a row ends.
    const open = lines.find(
      ({ texts, broken }, at) =>
        broken && (wrong.get(at) === 'MissingQuotes' || texts.some((text) => text.includes('\n'))),
    );
    if (open) throw new Refused({ why: 'unclosed-quotes', at: String(open.line) });
    before += lines.length;
    rest = last ? '' : rest.slice(meta.cursor);
    return lines;
  };
  for await (const text of texts) {
    rest += text;
    yield take(false);
    if (rest.length > limits.record)
      throw new Refused({ why: 'too-long-row', at: String(before + 1), limit: limits.record });
  }
  if (rest !== '') yield take(true);
}

type Given = readonly Line[] | { readonly header: readonly string[] };

/** The header of a file, and then its lines that are not empty. */
async function* told(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<Given> {
  let begun = false;
  for await (const some of lines) {
    const full = some.filter(({ texts, line }) => !isEmpty(texts) && !(line === 1 && isSaying(texts)));
    if (!begun && full[0]) {
      begun = true;
      yield { header: full[0].texts };
      yield full.slice(1);
    } else yield full;
  }
}
/** A line that spreadsheets write before the header, to say which mark is between cells: the mark parts it in two. */
const isSaying = (texts: readonly string[]) => /^sep=$/i.test(texts[0] ?? '') && isEmpty(texts.slice(1));

async function surveyAs(
  file: TableFile,
  encoding: Encoding,
  limits: Limits,
): Promise<{ readonly survey: CsvSurvey } | { readonly problem: TableProblem }> {
  const texts = () => textOf(bytesOf(file, limits.csvBytes), encoding);
  const delimiter = await delimiterOf(texts());
  let survey: ReturnType<typeof surveyRows> | undefined;
  for await (const given of told(linesOf(texts(), delimiter, limits))) {
    if ('header' in given) {
      // Two bytes for each letter and no mark that says so, or no text at all.
      if (given.header.some((text) => text.includes('\0'))) return { problem: { why: 'unreadable' } };
      const plan = planHeader(given.header, limits);
      if ('problem' in plan) return plan;
      survey = surveyRows(plan, limits, limits.csvRows);
    } else survey?.add(given);
  }
  if (!survey) return { problem: { why: 'no-header' } };
  const found = survey.told();
  return found.rows === 0 ? { problem: { why: 'no-rows' } } : { survey: { ...found, encoding, delimiter } };
}

/** Reads a CSV file through once: how it is written, how many rows it has, or why it is not read. */
export async function surveyCsv(
  file: TableFile,
  limits: Limits = ours,
): Promise<{ readonly survey: CsvSurvey } | { readonly problem: TableProblem }> {
  for (const encoding of encodingsOf(await firstBytes(file, 2))) {
    try {
      return await surveyAs(file, encoding, limits);
    } catch (error) {
      if (error instanceof Refused) return { problem: error.problem };
      if (!(error instanceof WrittenOtherwise)) throw error;
    }
  }
  return { problem: { why: 'unreadable' } };
}

/**
 * The rows of a surveyed CSV file, each that is not empty exactly once and in their order, as many at a time as a chunk
 * of the file holds. Throws where the file is no longer what was surveyed.
 */
export async function* readCsv(
  file: TableFile,
  { plan, rows, encoding, delimiter }: CsvSurvey,
  limits: Limits = ours,
): AsyncGenerator<readonly SourceRow[]> {
  const lines = linesOf(textOf(bytesOf(file, limits.csvBytes), encoding), delimiter, limits);
  let given = 0;
  for await (const some of told(lines)) {
    if ('header' in some) continue;
    given += some.length;
    if (some.length > 0) yield some.map((line) => sourceRow(line, plan, limits));
  }
  if (given !== rows) throw new Error('the file changed while it was read');
}

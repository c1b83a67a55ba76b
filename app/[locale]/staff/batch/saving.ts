/** What is taken away of a batch, made piece by piece into a file that exists in memory only. */
import { notAdvice } from '../../../../lib/content/index';
import { register } from '../../../../lib/law/register';
import { rulesVersion } from '../../../../lib/rules/version';
import type { Change } from '../../../../lib/triage/difference';
import {
  becauseCode,
  type Out,
  outCells,
  outHeader,
  outRecord,
  type Ran,
} from '../../../../lib/triage/out-columns';
import type { Screened } from '../../../../lib/triage/screen';
import { byteOrderMark, csvLine, jsonLine } from '../../../../lib/triage/write-table';
import { xlsxOf } from '../../../../lib/triage/write-xlsx';
import { againstOf } from './against';
import type { Batch, Telling } from './batch-work';
import { columnName } from './column-name';
import { faultText } from './fault-text';
import type { Asks } from './protocol';
import { triageWords } from './triage-words';
import { batchWords } from './words';

type Given = Asks['save']['with'];
type Table = { readonly header: readonly string[]; readonly rows: Iterable<readonly string[]> };

const types = {
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

function ranOf({ days }: Batch, { locale, stale }: Given): Ran {
  const { asOf, knownOn } = againstOf(days);
  return {
    ...{ asOf, knownOn, rulesVersion, lawHash: process.env.LAW_HASH ?? '' },
    checked: register.reviewed.checked,
    stale,
    notAdvice: notAdvice[locale],
  };
}

function* outs({ results: { screened, lines, codes } }: Batch): Generator<Out> {
  for (let at = 0; at < lines.length; at += 1) {
    const one: Screened | null | undefined = screened[at];
    if (one) yield { code: codes[at] ?? '', line: lines[at] as number, screened: one };
  }
}

function* errorsOf({ results }: Batch, locale: Given['locale']): Generator<readonly string[]> {
  for (const { line, problems } of results.errors)
    for (const problem of problems)
      yield [
        ...[String(line), columnName(problem.column, locale), problem.value],
        faultText(problem, triageWords[locale], locale),
      ];
}

const turnOf = (change: Change): readonly string[] => [
  ...[change.what, 'on' in change ? change.on : '', change.before ?? '', change.after ?? ''],
];

function* movesOf({ moves }: Batch): Generator<readonly string[]> {
  for (const { line, code, difference } of moves)
    for (const change of difference.changes)
      yield [
        ...[String(line), code, ...turnOf(change)],
        ...[difference.came.map(becauseCode).join('; '), difference.went.map(becauseCode).join('; ')],
        difference.rules.map(({ rule }) => rule).join('; '),
      ];
}

function* cellsOf(batch: Batch, ran: Ran): Generator<readonly string[]> {
  for (const out of outs(batch)) yield outCells(out, ran);
}

function tableOf(batch: Batch, given: Given): Table {
  const { of, locale } = given;
  const { errors, compare } = batchWords[locale];
  if (of === 'results') return { header: outHeader(locale), rows: cellsOf(batch, ranOf(batch, given)) };
  if (of === 'errors') return { header: Object.values(errors.columns), rows: errorsOf(batch, locale) };
  return { header: Object.values(compare.saved), rows: movesOf(batch) };
}

/** A line with another mark between its cells; each is guarded and quoted as with commas. */
const lineWith = (delimiter: Given['delimiter']) =>
  delimiter === ','
    ? csvLine
    : (cells: readonly string[]) =>
        `${cells.map((cell) => csvLine([cell]).slice(0, -2)).join(delimiter)}\r\n`;

function* linesOf(batch: Batch, given: Given): Generator<string> {
  if (given.format === 'jsonl') {
    const ran = ranOf(batch, given);
    for (const out of outs(batch)) yield jsonLine(outRecord(out, ran));
    return;
  }
  const { header, rows } = tableOf(batch, given);
  const line = lineWith(given.delimiter);
  yield byteOrderMark + line(header);
  for (const cells of rows) yield line(cells);
}

/** How much text is joined before it is put away, in letters. */
const piece = 1_000_000;

/** The file that was asked for; a spreadsheet is made in one go, and so is not made of very many rows. */
export async function fileOf(batch: Batch, given: Given, { turns, tell }: Telling): Promise<Blob> {
  const type = types[given.format];
  if (given.format === 'xlsx') {
    const { header, rows } = tableOf(batch, given);
    return new Blob([xlsxOf(batchWords[given.locale].save[given.of], [header, ...rows]) as BlobPart], {
      type,
    });
  }
  const mine = turns.begin();
  const parts: Blob[] = [];
  let [text, done] = ['', 0];
  for (const line of linesOf(batch, given)) {
    text += line;
    done += 1;
    if (text.length > piece) {
      parts.push(new Blob([text]));
      text = '';
    }
    if (turns.isOver()) {
      tell({ what: 'saving', done, of: batch.results.lines.length, rows: done, errors: 0 });
      await turns.next(mine);
    }
  }
  return new Blob([...parts, text], { type });
}

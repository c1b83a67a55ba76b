/**
 * Welcome. Many people on the command line: a table in, a line for each person out, streamed, so that memory does not
 * grow with the file. Exits with 0 where every row was read, 3 where some were not, 2 where nothing could be done; then
 * nothing is written and one line on standard error says why.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { table as tableEn } from '../content/en/table';
import { triage as wordsEn } from '../content/en/triage';
import { table as tableEs } from '../content/es/table';
import { triage as wordsEs } from '../content/es/triage';
import { fill } from '../content/fill';
import { notAdvice } from '../content/index';
import type { TableMessages } from '../content/table-messages';
import { tellTable, tellUnread } from '../content/tell-table';
import { type Day, dayOf, later } from '../day';
import { lawHash } from '../hosting/law-hash.mjs';
import { register } from '../law/register';
import { freshness, todayOn } from '../rules/freshness';
import { rulesVersion } from '../rules/version';
import { besideFile, type Sink, standardOutput } from './beside-file';
import { columnOf } from './columns';
import { outCells, outHeader, outRecord, type Ran } from './out-columns';
import { readRow } from './read-row';
import { type FileSurvey, readTable, surveyTable } from './read-table';
import type { CellProblem } from './row';
import { screen } from './screen';
import type { DaySurvey, SourceRow, TableFile } from './table';
import { readTriageArguments, type TriageAsked, triageUsage } from './triage-arguments';
import { writtenIn } from './value-names';
import { byteOrderMark, csvLine, jsonLine } from './write-table';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tables = { es: tableEs, en: tableEn };
const faults = { es: wordsEs.faults, en: wordsEn.faults };

/** The civil day where the office is. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

const reasonOf = (fault: unknown): string => {
  const { code, message } = fault as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EISDIR: 'is a folder',
    EACCES: 'may not be opened',
    ENOSPC: 'no room is left',
  };
  return (code && known[code]) ?? code ?? message;
};

/** Where a path leads, whether or not a file is there yet. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}

/** Why nothing can be put at a path, if it is a folder or its own folder is not there. */
function unwritable(path: string): string | null {
  try {
    if (!statSync(dirname(path)).isDirectory()) return 'is in no folder';
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'is a folder' : null;
  } catch (fault) {
    return reasonOf(fault);
  }
}

/** Why these files cannot be read from and written to, if they cannot. */
function wrongFiles({ file, out, errors }: TriageAsked): string | null {
  const name = JSON.stringify(file);
  try {
    if (!statSync(file).isFile()) return `${name}: is no file that can be read twice`;
  } catch (fault) {
    return `${name}: ${reasonOf(fault)}`;
  }
  const written = [out, errors].filter((path) => path !== null && path !== '-') as string[];
  for (const path of written) {
    const wrong = unwritable(path);
    if (wrong !== null) return `${JSON.stringify(path)}: ${wrong}`;
  }
  const places = [file, ...written].map(placeOf);
  return new Set(places).size < places.length
    ? 'the file, --out and --errors have to be different files'
    : null;
}

/** How the page asks for the order of days, and what to say here. */
function tellDays({ ambiguous, samples }: DaySurvey, { order }: TableMessages): string {
  const seen = samples.map((one) => fill(order.sample, one)).join(', ');
  return `${fill(order.ask, { count: ambiguous })} ${seen}. --dates day-first | month-first`;
}

/** The sinks of a run, so that none is left half written however it ends. */
const sinks: Sink[] = [];
const opened = (sink: Sink): Sink => {
  sinks.push(sink);
  return sink;
};
const dropAll = () => {
  for (const sink of sinks) sink.drop();
};

const errorHeader = {
  es: ['linea', 'columna', 'valor', 'codigo', 'por_que', 'se_puede_escribir'],
  en: ['line', 'column', 'value', 'code', 'why', 'can_be_written'],
};
const mostShown = 20;

/** Tells the errors of rows: to a file, or the first few on standard error. */
function errorTeller({ errors, lang }: TriageAsked) {
  const sink = errors === null ? null : opened(besideFile(errors));
  let told = 0;
  const begin = async () => sink?.add(byteOrderMark + csvLine(errorHeader[lang]));
  const tell = async (line: number, problems: readonly CellProblem[]) => {
    for (const { column, value, why, allowed } of problems) {
      told++;
      const says = faults[lang][why];
      const header = lang === 'es' ? (columnOf(column)?.es ?? column) : column;
      const words = allowed.map((word) => writtenIn(word, lang)).join('; ');
      if (sink) await sink.add(csvLine([String(line), header, value, why, says, words]));
      else if (told <= mostShown)
        process.stderr.write(`${line}, ${header || '-'}: ${JSON.stringify(value)}: ${says}\n`);
    }
  };
  return { begin, tell, finish: async () => sink?.finish(), keep: async () => sink?.keep() };
}

/** Progress on a terminal, a few times a second's worth of rows; on anything else, nothing. */
function progressOf(rows: number): (done: number) => void {
  let shown = -1;
  return (done) => {
    const hundredths = Math.floor((100 * done) / rows);
    if (!process.stderr.isTTY || hundredths === shown) return;
    shown = hundredths;
    process.stderr.write(`\r${done} / ${rows} (${hundredths} %)${done === rows ? '\n' : ''}`);
  };
}

async function run(asked: TriageAsked, file: TableFile, survey: FileSurvey, now: Day): Promise<number> {
  const { asOf, record } =
    asked.asOf === now ? todayOn(now, register) : { asOf: asked.asOf, record: register };
  const knownOn = later(asOf, asked.knownOn);
  const { lang, order, format } = asked;
  const ran: Ran = {
    ...{ asOf, knownOn, rulesVersion, lawHash: lawHash(root), checked: register.reviewed.checked },
    stale: freshness(now, register.reviewed) !== 'fresh',
    notAdvice: notAdvice[lang],
  };
  const against = { register: record, asOf, knownOn };
  // A clock that runs behind the record refuses nobody's dates.
  const reading = { order, today: later(now, register.reviewed.checked) };
  const out = opened(asked.out === '-' ? standardOutput() : besideFile(asked.out));
  const errors = errorTeller(asked);
  await errors.begin();
  if (format === 'csv') await out.add((asked.out === '-' ? '' : byteOrderMark) + csvLine(outHeader(lang)));
  const progress = progressOf(survey.rows);
  let [screened, failed] = [0, 0];
  const one = async (source: SourceRow) => {
    const read = 'cells' in source ? readRow(source.cells, reading) : source;
    if ('problems' in read) {
      failed++;
      await errors.tell(source.line, read.problems);
      return;
    }
    screened++;
    const person = { code: read.row.code, line: source.line, screened: screen(read.row, against) };
    await out.add(format === 'csv' ? csvLine(outCells(person, ran)) : jsonLine(outRecord(person, ran)));
  };
  for await (const some of readTable(file, survey)) {
    for (const source of some) await one(source);
    progress(screened + failed);
  }
  if (screened + failed !== survey.rows) throw new Error('the rows that came out are not those that went in');
  for (const sink of [out, errors]) await sink.finish();
  for (const sink of [out, errors]) await sink.keep();
  const where = asked.errors === null ? '' : `; see ${JSON.stringify(asked.errors)}`;
  if (failed > 0) process.stderr.write(`${failed} of ${survey.rows} rows could not be read${where}\n`);
  return failed > 0 ? 3 : 0;
}

/** Runs the command; gives the code with which it ends, or the line that says what is wrong. */
async function answer(words: readonly string[], now: Day): Promise<number | string> {
  const asked = readTriageArguments(words, now);
  if ('problem' in asked) return asked.problem;
  if ('do' in asked) {
    process.stdout.write(`${triageUsage}\n`);
    return 0;
  }
  const wrong = wrongFiles(asked);
  if (wrong !== null) return wrong;
  const file: TableFile = { open: () => createReadStream(asked.file) };
  const name = JSON.stringify(asked.file);
  try {
    const read = await surveyTable(file);
    if ('problem' in read) return `${name}: ${tellTable(read.problem, tables[asked.lang])}`;
    const { days } = read.survey;
    if (asked.order === null && days.ambiguous > 0) return `${name}: ${tellDays(days, tables[asked.lang])}`;
    const unread = tellUnread(read.survey.plan.unread, tables[asked.lang]);
    if (unread !== null) process.stderr.write(`${unread}\n`);
    return await run(asked, file, read.survey, now);
  } catch (fault) {
    dropAll();
    const [, written] = /^(.*)\.\d+\.half$/s.exec((fault as NodeJS.ErrnoException).path ?? '') ?? [];
    return `${written === undefined ? name : JSON.stringify(written)}: ${reasonOf(fault)}`;
  }
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
for (const [signal, code] of Object.entries(signals))
  process.on(signal, () => {
    dropAll();
    process.exit(code);
  });

const ended = await answer(process.argv.slice(2), today());
if (typeof ended === 'string') process.stderr.write(`${ended}\n`);
process.exitCode = typeof ended === 'string' ? 2 : ended;

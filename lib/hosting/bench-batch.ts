// Prints how long an office’s file of 100,000 people takes on the command line and on the page, and what memory the
// command needs and how soon the page answers a key meanwhile. It judges nothing:
// times differ from machine to machine.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { measurePageInput, toldPageInput } from './bench-batch-page';
import { mixedLines } from './bench-rows';
import { ROOT } from './child.mjs';

const ROWS = Number(process.argv[2] ?? 100_000);
const BROKEN = Math.floor(ROWS / 20);
const MEGABYTE = 1024 * 1024;

/** Writes the invented file, a line at a time. */
async function writePeople(path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const line of mixedLines({ rows: ROWS, broken: BROKEN, locale: 'es' }))
    if (!file.write(line)) await new Promise<void>((done) => file.once('drain', done));
  file.end();
  await finished(file);
}

type Figures = { readonly seconds: number; readonly peak: number };

// When it ends, the process itself says how much memory it had at most, in kilobytes on every system.
const SAY_PEAK =
  "import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";

/** Runs the command in a process of its own, from its sources, as an office does. */
function run(words: readonly string[]): Promise<Figures> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const command = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(SAY_PEAK)}`];
    const child = spawn(process.execPath, [...command, join(ROOT, 'lib/triage/triage-cli.ts'), ...words], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let [peak, said] = ['', ''];
    child.stderr?.on('data', (part) => {
      said += part;
    });
    child.stdio[3]?.on('data', (part) => {
      peak += part;
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0 || code === 3)
        done({ seconds: (performance.now() - started) / 1000, peak: Number(peak) / 1024 });
      else fail(new Error(`the command ended with ${code}: ${said}`));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'bench-batch-'));
try {
  const path = join(folder, 'people.csv');
  await writePeople(path);
  const size = (file: string) => `${(statSync(join(folder, file)).size / MEGABYTE).toFixed(1)} MB`;
  console.log(
    `${ROWS} people, ${BROKEN} of them with an error, ${size('people.csv')}; ${cpus().length} cores, ${(totalmem() / MEGABYTE / 1024).toFixed(0)} GB\n`,
  );
  const line = (...cells: string[]) =>
    console.log(cells.map((text, at) => (at === 0 ? text.padEnd(26) : text.padStart(16))).join(''));
  line('', 'seconds', 'rows a second', 'peak memory', 'written');
  for (const format of ['csv', 'jsonl']) {
    const [out, errors] = [`out.${format}`, 'errors.csv'];
    const words = [path, '--out', join(folder, out), '--errors', join(folder, errors)];
    const { seconds, peak } = await run([...words, '--format', format, '--dates', 'day-first']);
    line(
      `command line, ${format}`,
      seconds.toFixed(1),
      Math.round(ROWS / seconds).toString(),
      `${peak.toFixed(0)} MB`,
      size(out),
    );
  }
  console.log('');
  console.log(toldPageInput(await measurePageInput(path)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the command as a person does, each time in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'screen-'));
type Run = { readonly out: string; readonly err: string; readonly code: number | null };

type How = {
  /** The reader goes away after so many bytes. */
  readonly closeAfter?: number;
  /** The civil day of the machine; its own unless told. */
  readonly today?: string;
  /** As `npm run screen` starts it, from its sources. */
  readonly fromSources?: boolean;
};

/** A module that fixes the day of a process. */
const dayOf = (today: string) => {
  const fixed = `globalThis.Date = class extends Date { constructor() { super('${today}T12:00:00'); } };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(fixed)}`];
};

const entry = join(root, 'lib', 'triage', 'cli.ts');
/** The command in one file, made once for the tests of a file: to read all its sources anew takes four times as long. */
let made: string | null = null;
function inOneFile(): string {
  if (made !== null) return made;
  made = join(folder, 'screen.mjs');
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // From where it stands in the tree it finds the law's sources.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href) },
    outfile: made,
    logLevel: 'error',
  });
  return made;
}

/** For after the tests of a file: what it wrote is gone. */
export function removeFiles(): void {
  rmSync(folder, { recursive: true, force: true });
  made = null;
}

/** Runs the command in a process of its own. */
export function screen(
  words: readonly string[],
  input = '',
  { closeAfter = Number.POSITIVE_INFINITY, today, fromSources = false }: How = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const clock = today === undefined ? [] : dayOf(today);
    const what = fromSources ? ['--import', 'tsx', entry] : [inOneFile()];
    const child = spawn(process.execPath, [...clock, ...what, ...words], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
      if (out.length > closeAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ out, err, code }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Writes a file for one run and gives its path. */
export const file = (name: string, text: string | Buffer) => {
  // Another file's tests may have removed it.
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** The day of the last check. */
export const onCheck = ['--as-of', '2026-11-21'];

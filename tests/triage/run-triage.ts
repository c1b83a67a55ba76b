/** Runs the command for many people as an office does, each time in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = join(root, 'lib', 'triage', 'triage-cli.ts');

/** A folder for the files of a test. */
export const folder = mkdtempSync(join(tmpdir(), 'triage-'));
const command = join(folder, 'triage.mjs');
let made = false;

/** The command in one file, made once for the tests of a file: to read its sources each time takes longer. */
function inOneFile(): string {
  if (made) return command;
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // From where it stands in the tree it finds the law's sources; a package of the old kind asks for `require`.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href) },
    banner: {
      js: "import { createRequire as from } from 'node:module'; const require = from(process.cwd() + '/');",
    },
    outfile: command,
    logLevel: 'error',
  });
  made = true;
  return command;
}

/** For after the tests of a file: what it wrote is gone, and another file begins anew. */
export function removeFolder(): void {
  rmSync(folder, { recursive: true, force: true });
  made = false;
}

/** A file in the folder, which is there. */
export function at(name: string): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

type Run = { readonly out: string; readonly err: string; readonly code: number | null };
type How = {
  /** What Node is told: a limit of its memory. */
  readonly node?: readonly string[];
  /** Called with the process once it runs. */
  readonly started?: (child: ChildProcess) => void;
};

/** Runs the command on the day of the last check, and gives what it printed and how it ended. */
export function triage(words: readonly string[], { node = [], started }: How = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, inOneFile(), '--as-of', '2026-11-21', ...words], {
      cwd: folder,
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ out, err, code }));
    started?.(child);
  });
}

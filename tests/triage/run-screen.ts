/** Runs the command as a person does, each time in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'screen-'));
/** For after the tests of a file: what it wrote is gone. */
export const removeFiles = () => rmSync(folder, { recursive: true, force: true });

type Run = { readonly out: string; readonly err: string; readonly code: number | null };

/** Runs the command; with `closeAfter`, the reader goes away after so many bytes. */
export function screen(
  words: readonly string[],
  input = '',
  closeAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/triage/cli.ts', ...words], { cwd: root });
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

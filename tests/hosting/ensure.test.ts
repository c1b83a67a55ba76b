import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../house/sources';

let clone = '';

// A clone with nothing installed, and an npm that only notes what it was asked.
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(join(clone, 'node_modules'));
  cpSync(join(root, 'lib', 'hosting'), join(clone, 'lib', 'hosting'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(clone, file));
  writeFileSync(
    join(clone, 'npm-cli.js'),
    "import { writeFileSync } from 'node:fs'; writeFileSync('asked.json', JSON.stringify(process.argv.slice(2)));",
  );
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

test('an install takes the lock as it is and runs no script of any package', async () => {
  const env = { ...process.env, npm_execpath: join(clone, 'npm-cli.js') };
  await promisify(execFile)(process.execPath, [join(clone, 'lib', 'hosting', 'ensure.mjs'), 'deps'], { env });
  const asked: string[] = JSON.parse(readFileSync(join(clone, 'asked.json'), 'utf8'));
  expect(asked[0]).toBe('ci');
  expect(asked).toContain('--ignore-scripts');
});

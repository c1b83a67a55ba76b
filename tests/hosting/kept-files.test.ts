import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFiles } from '../../lib/hosting/kept-files';

let folder = '';
let file = '';
let made = 0;
const counted = () => keepFiles((bytes) => `${bytes} ${++made}`);

beforeEach(() => {
  made = 0;
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  file = join(folder, 'page.html');
  writeFileSync(file, 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file is read once while it stays as it is', () => {
  const read = counted();
  expect([read(file), read(file)]).toEqual(['one 1', 'one 1']);
});

test('a file that changed is read again, also when it kept its length or its day', () => {
  const read = counted();
  read(file);
  writeFileSync(file, 'two');
  utimesSync(file, 1, 1);
  expect(read(file)).toBe('two 2');
  writeFileSync(file, 'four');
  utimesSync(file, 1, 1);
  expect(read(file)).toBe('four 3');
});

test('a file that is gone is not given from memory', () => {
  const read = counted();
  read(file);
  rmSync(file);
  expect(() => read(file)).toThrow(/ENOENT/);
});

test('a large file is not kept', () => {
  const read = counted();
  writeFileSync(file, 'x'.repeat(1024 * 1024 + 1));
  read(file);
  read(file);
  expect(made).toBe(2);
});

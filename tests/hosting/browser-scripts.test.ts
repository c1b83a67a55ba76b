import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scriptOf, writeBrowserScripts } from '../../lib/hosting/browser-scripts';
import { filesIn } from '../../lib/hosting/files';

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const bundle = (out = 'out', lawHash = '1a2b3c4d') =>
  writeBrowserScripts(join(folder, 'app'), join(folder, out), lawHash);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  write('app/[locale]/check/words.ts', "export const word = 'año';");
  write(
    'app/[locale]/check/browser.tsx',
    "import { word } from './words'; document.title = word + process.env.NODE_ENV + process.env.LAW_HASH;",
  );
  write('app/[locale]/law/page.tsx', 'export default null;');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('each page that has a browser.tsx gets one script, whole, and no other page does', async () => {
  const scripts = await bundle();
  expect([...scripts.keys()]).toEqual(['check']);
  const path = scripts.get('check') ?? '';
  expect(filesIn(join(folder, 'out'))).toEqual([path.slice(1)]);
  const code = readFileSync(join(folder, 'out', path), 'utf8');
  expect(code).toContain('año');
  expect(code).toContain('production');
  expect(code).toContain('1a2b3c4d');
  expect(code).not.toMatch(/process|import/);
});

test('the name changes with the content and with nothing else', async () => {
  const first = await bundle();
  expect(await bundle('again')).toEqual(first);
  expect((await bundle('of-other-law', '5e6f7a8b')).get('check')).not.toBe(first.get('check'));
  write('app/[locale]/check/words.ts', "export const word = 'mes';");
  expect((await bundle('after')).get('check')).not.toBe(first.get('check'));
});

test('a page is told the address of the one worker below it', async () => {
  write('app/[locale]/check/browser.tsx', 'document.title = process.env.WORKER;');
  write('app/[locale]/staff/browser.tsx', 'document.title = process.env.WORKER;');
  write('app/[locale]/staff/batch/worker.ts', "postMessage('many');");
  const scripts = await bundle();
  const read = (path = '') => readFileSync(join(folder, 'out', path), 'utf8');
  const worker = /\/browser\/staff-worker-[0-9a-f]{12}\.js/.exec(read(scripts.get('staff')))?.[0];
  expect(read(worker)).toContain('many');
  expect(read(scripts.get('check'))).toContain('document.title=""');
  expect([...scripts.keys()]).toEqual(['check', 'staff']);
  write('app/[locale]/staff/other/worker.ts', "postMessage('more');");
  await expect(bundle()).rejects.toThrow('staff has two workers');
});

test('a script that cannot be bundled fails the build', async () => {
  write('app/[locale]/check/browser.tsx', "import { word } from './gone'; document.title = word;");
  await expect(bundle()).rejects.toThrow('gone');
});

test.each([
  ['/es/check/', '/browser/check-1a.js'],
  ['/en/check/', '/browser/check-1a.js'],
  ['/en/staff/batch/', '/browser/staff-batch-2b.js'],
  ['/es/', undefined],
  ['/', undefined],
  ['/404.html', undefined],
  ['/es/law/', undefined],
])('the script of %s is %s', (path, script) => {
  const scripts = new Map([
    ['check', '/browser/check-1a.js'],
    ['staff/batch', '/browser/staff-batch-2b.js'],
  ]);
  expect(scriptOf(path, scripts)).toBe(script);
});

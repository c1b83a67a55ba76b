import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../lib/hosting/files';
import { HASHES_FILE, sealExport } from '../../lib/hosting/seal-export';
import { exportedPage, MODULES } from './exported-page';

let folder = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  const clientModules = Object.fromEntries(
    [...MODULES].map(([id, file]) => [`[project]/${file}`, { id: Number(id) }]),
  );
  write(
    'server/es/page_client-reference-manifest.js',
    `globalThis.__RSC_MANIFEST["/es/page"] = ${JSON.stringify({ clientModules })};`,
  );
  for (const page of [
    '404.html',
    '404/index.html',
    '_not-found/index.html',
    'es/index.html',
    'es/check/index.html',
  ]) {
    write(`out/${page}`, exportedPage());
  }
  const payloads = ['es/index.txt', 'es/__next._full.txt', 'es/check/__next.$d$locale.check.__PAGE__.txt'];
  for (const payload of payloads) write(`out/${payload}`, '1:"$Sreact.fragment"');
  for (const script of ['_next/static/chunks/app.js', 'browser/check-1a.js']) write(`out/${script}`, '0');
  write('out/leave.js', 'leave()');
  write('out/_next/static/chunks/site.css', 'p{}');
  write('out/robots.txt', 'User-agent: *');
  write('out/icon.png', 'png');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LEAVE = `/browser/leave-${createHash('sha256').update('leave()').digest('hex').slice(0, 12)}.js`;
const SCRIPTS = new Map([['check', '/browser/check-1a.js']]);
const seal = () => sealExport(join(folder, 'out'), join(folder, 'server'), SCRIPTS, join(folder, 'hosts'));
const read = (file: string) => readFileSync(join(folder, 'out', file));

test('what nobody can ask for is gone, what a host serves stays', () => {
  expect(seal()).toBe(3);
  const files = filesIn(join(folder, 'out')).filter((file) => !/\.(br|gz)$/.test(file));
  expect(files).toEqual([
    '404.html',
    '_headers',
    '_next/static/chunks/site.css',
    'browser/check-1a.js',
    LEAVE.slice(1),
    'csp.json',
    'es/check/index.html',
    'es/index.html',
    'icon.png',
    'robots.txt',
  ]);
});

test('what hosts read lies in the export or beside it', () => {
  seal();
  expect(read('_headers').toString()).toContain(`\n${LEAVE}\n`);
  expect(filesIn(join(folder, 'hosts'))).toEqual(['Caddyfile', 'nginx-http.conf', 'nginx-server.conf']);
});

test('the hashes are listed by the path of the page', () => {
  seal();
  const hashes = JSON.parse(read(HASHES_FILE).toString());
  expect(Object.keys(hashes)).toEqual(['/404.html', '/es/check/', '/es/']);
  expect(hashes['/es/']).toEqual([]);
});

test('the compressed files hold the sealed page, and pictures get none', () => {
  seal();
  const page = read('es/check/index.html');
  expect(gunzipSync(read('es/check/index.html.gz'))).toEqual(page);
  expect(brotliDecompressSync(read('es/check/index.html.br'))).toEqual(page);
  expect(filesIn(join(folder, 'out'))).not.toContain('icon.png.gz');
});

test('an export that is sealed already is refused', () => {
  seal();
  expect(seal).toThrow('sealed already');
});

test('a build that noted no modules is refused, for then no page could be checked', () => {
  write('server/es/page_client-reference-manifest.js', '');
  expect(seal).toThrow('names no browser modules');
});

test('a page gets the script that is named after it, and no other page does', () => {
  seal();
  expect(read('es/check/index.html').toString()).toContain('src="/browser/check-1a.js"');
  expect(read('es/index.html').toString()).not.toContain('/browser/check');
});

test('a script with a lasting name gets one after its content, in the export and in each page', () => {
  seal();
  expect(read(LEAVE).toString()).toBe('leave()');
  for (const page of ['404.html', 'es/index.html', 'es/check/index.html']) {
    expect(read(page).toString(), page).toContain(`src="${LEAVE}"`);
    expect(read(page).toString(), page).not.toContain('"/leave.js"');
  }
});

test('what a page runs and wears is bound to the bytes of the export', () => {
  seal();
  const bound = [
    ...read('es/check/index.html')
      .toString()
      .matchAll(/(?:src|href)="([^"]+)"[^>]* integrity="([^"]+)"/g),
  ];
  expect(bound.map(([, path]) => path)).toEqual([
    '/_next/static/chunks/site.css',
    LEAVE,
    '/browser/check-1a.js',
  ]);
  for (const [, path = '', integrity] of bound)
    expect(`sha384-${createHash('sha384').update(read(path)).digest('base64')}`).toBe(integrity);
});

test('an export that lacks a file of a page is refused, and page and file are named', () => {
  rmSync(join(folder, 'out/leave.js'));
  expect(seal).toThrow('/404.html: /leave.js is missing');
});

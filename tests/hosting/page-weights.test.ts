import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetsFor } from '../../lib/hosting/budgets';
import { pageFiles, pageWeight } from '../../lib/hosting/page-weights';
import { exportedPage } from './exported-page';

let out = '';

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'weights-'));
  const chunks = join(out, '_next', 'static', 'chunks');
  mkdirSync(chunks, { recursive: true });
  const page = exportedPage();
  writeFileSync(join(out, 'index.html'), page);
  writeFileSync(join(out, 'leave.js'), 'x'.repeat(10));
  for (const [name, raw, gz, br] of [
    ['app.js', 1000, 300, 200],
    ['boot.js', 100, 30, 20],
    ['old.js', 9000, 9000, 9000],
    ['site.css', 400, 40, 30],
  ] as const) {
    writeFileSync(join(chunks, name), 'x'.repeat(raw));
    writeFileSync(join(chunks, `${name}.gz`), 'x'.repeat(gz));
    writeFileSync(join(chunks, `${name}.br`), 'x'.repeat(br));
  }
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the files of a page', () => {
  test('are its styles and scripts, each once, without those for old browsers', () => {
    expect(pageFiles(exportedPage())).toEqual({
      css: ['/_next/static/chunks/site.css'],
      js: ['/_next/static/chunks/app.js', '/leave.js', '/_next/static/chunks/boot.js'],
    });
  });

  test('must all be the site’s own', () => {
    expect(() => pageFiles('<script src="https://example.org/a.js"></script>')).toThrow('example.org');
    expect(() => pageFiles('<script src="//example.org/a.js"></script>')).toThrow('example.org');
  });
});

test('a page weighs what is served: the compressed file where there is one', () => {
  const { css, js, html, total } = pageWeight(out, 'index.html');
  expect(css).toEqual({ raw: 400, gz: 40, br: 30 });
  expect(js).toEqual({ raw: 1110, gz: 340, br: 230 });
  expect(total).toEqual({ raw: 1510 + html.raw, gz: 380 + html.gz, br: 260 + html.br });
});

test.each([
  ['/', ['css', 'total']],
  ['/es/', ['css', 'total']],
  ['/en/check/', ['css', 'js']],
  ['/en/law/', ['css']],
  ['/es/staff/', ['css']],
])('%s has a budget for %j', (path, what) => {
  expect(budgetsFor(path).map((budget) => budget.what)).toEqual(what);
});

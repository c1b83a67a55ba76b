import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { budgetsFor } from '../lib/hosting/budgets';
import { filesIn, sitePath } from '../lib/hosting/files';
import { lawHash } from '../lib/hosting/law-hash.mjs';
import { pageWeight } from '../lib/hosting/page-weights';
import { rulesVersion } from '../lib/rules/version';

const out = fileURLToPath(new URL('../out', import.meta.url));
const pages = filesIn(out).filter((file) => file.endsWith('.html'));

test('the site has its start and check pages in both languages', () => {
  expect(pages.map(sitePath)).toEqual(
    expect.arrayContaining(['/', '/en/', '/es/', '/en/check/', '/es/check/']),
  );
});

for (const file of pages) {
  for (const { what, gate } of budgetsFor(sitePath(file))) {
    test(`${sitePath(file)} keeps to its budget of ${gate} bytes of ${what}`, () => {
      expect(pageWeight(out, file)[what].gz).toBeLessThanOrEqual(gate);
    });
  }
}

test('content pages carry no script but their own small ones', () => {
  const content = pages.filter((file) => !/\/(?:check|staff)\//.test(file));
  // The law page has one more, which steps through days.
  for (const file of content)
    expect(pageWeight(out, file).js.gz, file).toBeLessThan(file.includes('/law/') ? 2560 : 2048);
});

test('the review book is not in the public site, not a page and not a byte of it', () => {
  const served = filesIn(out).filter((file) => !/\.(?:gz|br|png|ico)$/.test(file));
  const marks = /review-book|book-table/;
  const book = served.filter((file) => marks.test(file) || marks.test(readFileSync(join(out, file), 'utf8')));
  expect(book).toEqual([]);
});

test('the pages tell the digits of the sources of the law that they were built from', () => {
  const told = `${rulesVersion} (${lawHash(fileURLToPath(new URL('..', import.meta.url)))})`;
  const read = (file: string) => readFileSync(join(out, file), 'utf8').replaceAll('<!-- -->', '');
  for (const locale of ['es', 'en']) expect(read(`${locale}/law/index.html`)).toContain(told);
  const [script] = filesIn(out).filter((file) => /^browser\/check-\w+\.js$/.test(file));
  // The result and the sheet are made in the browser.
  expect(read(script ?? '')).toContain(` (${told.slice(told.indexOf('(') + 1)}`);
});

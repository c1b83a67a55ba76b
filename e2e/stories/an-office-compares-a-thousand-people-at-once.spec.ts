import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { batchWords } from '../../app/[locale]/staff/batch/words';
import { staffWords } from '../../app/[locale]/staff/words';
import { fill } from '../../lib/content/fill';
import { localeNames, locales } from '../../lib/content/locales';
import { mixedCsv } from '../../lib/hosting/bench-rows';
import { Faults } from '../axe';
import { expect, test } from '../fixture';

const [rows, broken] = [1000, 50];

async function bytesOf(page: Page, press: Locator): Promise<[string, string]> {
  const coming = page.waitForEvent('download');
  await press.click();
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
}

for (const locale of locales) {
  const words = batchWords[locale];

  test(`a list with errors, in ${localeNames[locale]}`, async ({ page, context }) => {
    const started: string[] = [];
    page.on('worker', (worker) => started.push(new URL(worker.url()).pathname));
    await page.goto(`/${locale}/staff/`);
    await page.getByRole('button', { name: staffWords[locale].parts.many }).click();
    // Loaded whole: from here on nothing is asked of anybody.
    await expect.poll(() => started.length).toBe(1);
    await context.setOffline(true);

    const csv = mixedCsv({ rows, broken, locale });
    const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.getByLabel(words.pick.label).setInputFiles(list);
    const sum = fill(words.counts.sum, { read: '1,000', rows: '950', errors: '50' });
    await expect(page.getByText(sum)).toBeVisible();
    await expect(page.getByText(fill(words.errors.title, { count: 50 }))).toBeVisible();
    // The first row with a fault: its line, its column by its header, what stood there.
    const header = locale === 'es' ? 'base_nacionalidad' : 'nationality_basis';
    await expect(page.locator('.wide tbody tr').first()).toContainText(`21${header}xyzzy`);

    const grid = page.getByRole('grid', { name: words.results.caption });
    await expect(grid).toHaveAttribute('aria-rowcount', '951');
    await expect(grid.locator('tr[data-index="0"] input')).toBeVisible();
    await grid.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByText(fill(words.results.selected, { count: 2 }))).toBeVisible();
    await page.keyboard.press('End');
    await expect(grid.locator('tr[data-index="949"]')).toBeVisible();
    await expect(grid).toHaveAttribute('aria-activedescendant', 'batch-row-949');
    const faults = new Faults(page, 'main');
    await faults.look(`results, ${locale}`);

    if (locale === 'es') {
      await page.getByLabel(words.results.tag, { exact: true }).selectOption('today');
      const shown = page.getByText(/^Se ven \d+ de 950 personas/);
      await expect(shown).not.toContainText('Se ven 950');
      await page.getByLabel(words.results.grouped).check({ force: true });
      await expect(grid.locator('.grid-group').first()).toBeVisible();
      await page.getByLabel(words.results.grouped).uncheck({ force: true });
      await page.getByLabel(words.results.tag, { exact: true }).selectOption('');

      const [name, results] = await bytesOf(page, page.getByRole('button', { name: words.save.csvComma }));
      expect(name).toBe('resultados-2026-11-21.csv');
      expect(results.split('\r\n').length).toBe(952);
      expect(results.startsWith('\ufeffcodigo_cliente,')).toBe(true);
      const [, errors] = await bytesOf(page, page.getByRole('button', { name: words.errors.save }));
      expect(errors).toContain('21,base_nacionalidad,xyzzy,');

      // The two who were selected, on paper, and nothing around them.
      await page.evaluate(() => Object.assign(window, { print: () => {} }));
      await page.getByRole('button', { name: words.results.print }).click();
      await expect(page.locator('.sheet-key')).toHaveCount(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.sheet-key').first()).toBeVisible();
      await expect(grid).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.sheet-key')).toHaveCount(0);

      await page.getByText(words.compare.title).click();
      await page.getByLabel(words.compare.asOf).fill('2025-03-01');
      await page.getByRole('button', { name: words.compare.go }).click();
      await expect(page.getByText(/^Salen distintas: \d/)).toBeVisible();
      await page.getByLabel(words.compare.which).selectOption('label');
      await faults.lookAtMarkup('difference');
      const [, kept] = await bytesOf(page, page.getByRole('button', { name: words.save.jsonl }));
      const same = { name: 'kept.jsonl', mimeType: 'application/json', buffer: Buffer.from(kept) };
      await page.getByLabel(words.compare.fileLabel).setInputFiles(same);
      await expect(page.getByText('Salen distintas: 0. Salen igual: 950.')).toBeVisible();

      await page.getByRole('heading', { name: words.drawings.title }).click();
      await expect(page.getByRole('table', { name: words.drawings.of.tag }).getByRole('row')).toHaveCount(5);
      await faults.look('drawings');
    }
    faults.none();

    await grid.focus();
    await page.keyboard.press('Home');
    const key = await grid.locator('tr[data-index="0"] button').innerText();
    await page.keyboard.press('Enter');
    await expect(page.locator('#client_code')).toHaveValue(key);
    await page.getByRole('button', { name: staffWords[locale].parts.many }).click();
    await page.getByRole('button', { name: words.erase }).click();
    await expect(page.getByText(words.erased)).toBeVisible();
    await expect(grid).toHaveCount(0);

    if (locale === 'en') {
      const long = mixedCsv({ rows: 20_000, broken, locale });
      await page.getByLabel(words.pick.label).setInputFiles({ ...list, buffer: Buffer.from(long) });
      await page.getByRole('button', { name: words.pause }).click();
      const done = page.locator('.working');
      await expect(done).toContainText(words.held);
      await page.waitForTimeout(150);
      const before = await done.innerText();
      await page.waitForTimeout(400);
      expect(await done.innerText()).toBe(before);
      await page.getByRole('button', { name: words.goOn }).click();
      await expect(done).not.toContainText(words.held);
      await page.getByRole('button', { name: words.cancel }).click();
      await expect(page.getByText(words.stopped)).toBeVisible();
    }
    expect(started).toHaveLength(1);
  });
}

test('dates that can be read in two ways are asked about once, and a column that says who somebody is refuses the file', async ({
  page,
}) => {
  const words = batchWords.es;
  await page.goto('/es/staff/');
  await page.getByRole('button', { name: staffWords.es.parts.many }).click();
  const pick = (text: string) =>
    page
      .getByLabel(words.pick.label)
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await pick('client_code;nombre\nA1;Ana\n');
  await expect(page.getByText(words.refused)).toContainText('nombre');
  await pick('client_code;residence_since\nA1;03/04/2021\nA2;25/04/2021\n');
  await page.getByRole('button', { name: words.asking.go }).click();
  await expect(page.getByText(words.asking.choose)).toBeVisible();
  await page.getByLabel('3 de abril de 2021').check({ force: true });
  await page.getByRole('button', { name: words.asking.go }).click();
  await expect(page.getByText(fill(words.counts.sum, { read: '2', rows: '2', errors: '0' }))).toBeVisible();
});

/** An office's day in the browser stories: a copy into the form, a list of people, what leaves of it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { batchWords } from '../app/[locale]/staff/batch/words';
import { staffWords } from '../app/[locale]/staff/words';
import { fill } from '../lib/content/fill';
import type { Locale } from '../lib/content/locales';
import { mixedCsv } from '../lib/hosting/bench-rows';
import { copyForm, openDoor, sealedOn } from './copies';
import { expect } from './fixture';
import { people } from './people';

export const [rows, broken] = [1000, 50];
/** A file as somebody picks it. */
export const picked = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/plain' },
  buffer: Buffer.from(text),
});

/** The name and the text of the file that a press gives. */
export async function savedBy(page: Page, press: Locator): Promise<[name: string, text: string]> {
  const coming = page.waitForEvent('download');
  await press.click();
  const download = await coming;
  return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const results = (page: Page, locale: Locale) =>
  page.getByRole('grid', { name: batchWords[locale].results.caption });

/** A copy that somebody brought is opened into the form, looked at, and wiped for the next person. */
export async function seesOnePerson(page: Page, locale: Locale): Promise<void> {
  const { form } = staffWords[locale];
  const { rows: letters, phrase } = await sealedOn(people.holderWithPapers);
  const fields = copyForm(page, locale);
  await openDoor(page);
  await fields.letters.fill(letters.join('\n'));
  await fields.phrase.fill(phrase);
  await fields.send.click();
  await expect(page.locator('#nationality_basis')).toHaveValue('born');
  await expect(page.locator('.panel .first')).toHaveAttribute('data-tag', /./);
  await button(page, form.next).first().click();
  await button(page, form.nextYes).click();
  await expect(page.locator('#nationality_basis')).toHaveValue('');
}

/** A list of people with errors in it is read; the errors are told with their place. */
export async function readsAList(page: Page, locale: Locale): Promise<void> {
  const words = batchWords[locale];
  const list = picked('list.csv', mixedCsv({ rows, broken, locale }));
  await page.getByLabel(words.pick.label).focus();
  await page.getByLabel(words.pick.label).setInputFiles(list);
  const sum = fill(words.counts.sum, { read: '1,000', rows: '950', errors: '50' });
  await expect(page.getByText(sum)).toBeVisible();
  await expect(page.locator('#batch-read')).toBeFocused();
  await expect(page.getByText(fill(words.errors.title, { count: broken }))).toBeVisible();
  // The first row with a fault: its line, its column by its header, what stood there.
  const header = locale === 'es' ? 'base_nacionalidad' : 'nationality_basis';
  await expect(page.locator('.wide tbody tr').first()).toContainText(`21${header}xyzzy`);
  await expect(results(page, locale)).toHaveAttribute('aria-rowcount', '951');
}

/** By keys: two are selected, the last is reached. */
export async function selectsTwo(page: Page, locale: Locale): Promise<void> {
  const words = batchWords[locale].results;
  const grid = results(page, locale);
  await expect(grid.locator('tr[data-index="0"] input')).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText(fill(words.selected, { count: 2 }))).toBeVisible();
  await page.keyboard.press('End');
  await expect(grid.locator('tr[data-index="949"]')).toBeVisible();
  await expect(grid).toHaveAttribute('aria-activedescendant', 'batch-row-949');
}

/** Filters by a tag, groups, and sees everybody again. */
export async function filtersAndGroups(page: Page, locale: Locale): Promise<void> {
  const words = batchWords[locale].results;
  const everybody = page.getByText(fill(words.shown, { count: 950, all: 950 }));
  await expect(everybody).toBeVisible();
  const tags = page.getByLabel(words.tag, { exact: true });
  await tags.selectOption('today');
  await expect(everybody).toHaveCount(0);
  await page.getByLabel(words.grouped).check({ force: true });
  await expect(results(page, locale).locator('.grid-group').first()).toBeVisible();
  await page.getByLabel(words.grouped).uncheck({ force: true });
  await tags.selectOption('');
  await expect(everybody).toBeVisible();
}

/** The two who were selected, on paper in both languages, and nothing around them. */
export async function printsTheSelected(page: Page, locale: Locale): Promise<void> {
  const words = batchWords[locale].results;
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await page.getByLabel(words.paper).selectOption('both');
  await button(page, words.print).click();
  await expect(page.locator('.sheet-key')).toHaveCount(2);
  await expect(page.locator('.sheet').first().locator('.sheet-sides').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet-key').first()).toBeVisible();
  await expect(results(page, locale)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.sheet-key')).toHaveCount(0);
  // What the browser prints by itself holds nobody of the list.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.batch')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
}

/** The same list before a notice: who moved and why, and nobody beside what was kept of today. */
export async function comparesWithADayBefore(page: Page, locale: Locale, kept: string): Promise<void> {
  const { compare } = batchWords[locale];
  await page.getByText(compare.title).click();
  await page.getByLabel(compare.asOf).fill('2025-03-01');
  await button(page, compare.go).click();
  const table = page.getByRole('table', { name: compare.caption });
  await page.getByLabel(compare.which).selectOption('label');
  await expect(table.getByRole('row').nth(1)).toContainText(compare.acts.began);
  await page.getByLabel(compare.which).selectOption('tag');
  await expect(table.getByRole('row').nth(1)).toContainText(
    new RegExp([compare.came, compare.went].map((words) => words.split('{')[0]).join('|')),
  );
  await page.getByLabel(compare.fileLabel).setInputFiles(picked('kept.jsonl', kept));
  await expect(page.getByText(fill(compare.outcome, { moved: '0', same: '950' }))).toBeVisible();
}

/** Whether a line of the grid lies in what is seen of the grid. */
function liesIn(line: Element): boolean {
  const box = line.closest('.grid')?.getBoundingClientRect();
  const { top, bottom } = line.getBoundingClientRect();
  return box !== undefined && top < box.bottom && bottom > box.top;
}

/** From the end of the list somebody is opened at once; who comes back stands where they were. */
export async function opensTheLast(page: Page, locale: Locale): Promise<void> {
  const { parts } = staffWords[locale];
  const grid = results(page, locale);
  const last = grid.locator('tr[data-index="949"]');
  await grid.focus();
  await page.keyboard.press('Home');
  await expect(grid.locator('tr[data-index="0"] button')).toBeVisible();
  await page.keyboard.press('End');
  await last.getByRole('button').waitFor();
  await page.keyboard.press('Enter');
  await expect(page.locator('#client_code')).toBeVisible();
  await expect(grid).toBeHidden();
  await button(page, staffWords[locale].form.next).first().click();
  await button(page, staffWords[locale].form.nextYes).click();
  await button(page, parts.many).click();
  await expect.poll(() => last.evaluate(liesIn)).toBe(true);
  await expect(grid).toHaveAttribute('aria-activedescendant', 'batch-row-949');
  // And its keys lead on from there, to both ends.
  await grid.focus();
  await page.keyboard.press('Home');
  await expect(grid.locator('tr[data-index="0"] button')).toBeVisible();
  await page.keyboard.press('End');
  await expect(last.getByRole('button')).toBeVisible();
}

/** The list is erased; nothing of it stays, and the part begins again with its heading. */
export async function erasesTheList(page: Page, locale: Locale): Promise<void> {
  const words = batchWords[locale];
  await button(page, words.erase).click();
  await expect(page.getByText(words.erased)).toBeVisible();
  await expect(results(page, locale)).toHaveCount(0);
  await expect(page.locator('#batch-title')).toBeFocused();
}

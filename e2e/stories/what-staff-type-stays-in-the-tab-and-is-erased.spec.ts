import type { Page } from '@playwright/test';
import { batchWords } from '../../app/[locale]/staff/batch/words';
import { staffWords } from '../../app/[locale]/staff/words';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { button, picked, results } from '../office';

/** Somebody in the form: a choice, a box, a text and a red flag. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('#nationality_basis').selectOption('born');
  await page.locator('#tps_history-granted').check();
  await page.locator('#residence_since').fill('2021-05-04');
  await page.locator('#red_flag_gang_accusation').selectOption('yes');
  await expect(page.locator('.panel .first')).toHaveAttribute('data-tag', 'today');
}

async function isEmpty(page: Page): Promise<void> {
  await expect(page.locator('#nationality_basis')).toHaveValue('');
  await expect(page.locator('#residence_since')).toHaveValue('');
  await expect(page.locator('#red_flag_gang_accusation')).toHaveValue('');
  await expect(page.locator('.facts input:checked')).toHaveCount(0);
}

for (const locale of locales) {
  const { check, site } = messages[locale];

  test(`nothing in title, address, history or stores; a reload begins again, in ${localeNames[locale]}`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/staff/`);
    const entries = await page.evaluate(() => history.length);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await fillIn(page);
    // Everything that can be typed in is closed to what a browser remembers and to what a keyboard learns from.
    const open = await page
      .locator('main :is(input, select, form)')
      .evaluateAll((all) =>
        all.filter((one) => one.getAttribute('autocomplete') !== 'off').map((one) => one.outerHTML),
      );
    expect(open.filter((one) => !one.includes('type="file"'))).toEqual([]);
    await page.getByRole('button', { name: staffWords[locale].form.whole, exact: true }).click();
    await page.getByRole('button', { name: staffWords[locale].form.back, exact: true }).first().click();
    expect(await page.title()).toBe(`${check.tab.start} · ${site.name}`);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${locale}/staff/`);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain('born');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(requests).toEqual([]);
    await page.reload();
    await expect(page.getByText(check.before.after.reloaded)).toBeVisible();
    await isEmpty(page);
  });

  test(`erased when nobody is there, and when somebody leaves, in ${localeNames[locale]}`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-21T12:00:00') });
    await page.goto(`/${locale}/staff/`);
    await fillIn(page);
    await page.clock.fastForward('08:10');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.getByRole('button', { name: check.idle.stay, exact: true }).click();
    // What still scrolls, or moves focus, counts as an act.
    await page.waitForTimeout(500);
    await page.clock.fastForward('08:10');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.fastForward('02:10');
    await expect(page.getByText(check.before.after.idle)).toBeVisible();
    await isEmpty(page);
    // A list is erased as well, and what is left of the time is asked about over it too.
    await button(page, staffWords[locale].parts.many).click();
    const words = batchWords[locale];
    await page.getByLabel(words.pick.label).setInputFiles(picked('list.csv', 'client_code\nK-1\nK-2\n'));
    await expect(results(page, locale).getByText('K-2')).toBeVisible();
    await page.waitForTimeout(500);
    await page.clock.fastForward('08:10');
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await page.clock.fastForward('02:10');
    await expect(page.getByText(check.before.after.idle)).toBeVisible();
    await button(page, staffWords[locale].parts.many).click();
    await expect(results(page, locale)).toHaveCount(0);
    await expect(page.getByText('K-2')).toHaveCount(0);
    await button(page, staffWords[locale].parts.one).click();
    await fillIn(page);
    await page.evaluate(() => dispatchEvent(new Event('leave')));
    await isEmpty(page);
  });
}

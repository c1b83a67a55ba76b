import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames } from '../../lib/content/locales';
import { paperAddress } from '../../lib/content/paper-address';
import { comeByCopy } from '../copies';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { misprints, printed, tight, written } from '../printed';
import { speak } from '../walk';

const { check, help, result, site } = messages.es;

/** Says in what the sheet is printed, as somebody with a keyboard does. */
async function printIn(page: Page, paper: 'es' | 'en' | 'both') {
  const name = paper === 'both' ? result.paperInBoth : localeNames[paper];
  const choice = page.getByRole('group', { name: result.paperIn }).getByRole('radio', { name, exact: true });
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).toBeChecked();
}

const sheet = (page: Page) => page.locator('.sheet');

/** What is wrong with the sheet on a paper, in words; nothing when it is whole. */
async function wrongOn(page: Page, paper: string, most: number): Promise<string[]> {
  const { runs, points, uneven } = await written(page);
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  must(points.body >= 11, `letters of ${points.body} points`);
  must(points.sources >= 9, `sources of ${points.sources} points`);
  must(uneven === 0, `${uneven} blocks do not begin on one height`);
  for (const format of ['Letter', 'A4'] as const) {
    const { pages, words, title } = await printed(page, format);
    must(pages <= most, `${format}: ${pages} pages`);
    const own = messages[paper === 'en' ? 'en' : 'es'];
    must(title === `${own.check.tab.sheet} · ${own.site.name}`, title);
    wrong.push(...misprints(runs, words).map((what) => `${format}: ${what}`));
  }
  return wrong.map((what) => `${paper}: ${what}`);
}

/** Every comparison of the screen that the sheet has no row for, and every source that it does not list once. */
async function missingFrom(page: Page, locale: Locale): Promise<string[]> {
  // The periods of re-registration have no room on two pages; the law page has them too.
  const shown = '.screen .finding:not([data-private]):not([data-reason^="re-registration-period"])';
  const findings = await page.locator(shown).evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector('h4')?.textContent ?? '',
      outcome: row.querySelector('.outcome')?.textContent ?? '',
      sources: [...row.querySelectorAll('.source-links a')].map(
        (link) => link.getAttribute('href') as string,
      ),
    })),
  );
  expect(findings.length).toBeGreaterThan(0);
  const rows = (await sheet(page).locator('tbody tr').allTextContents()).map(tight);
  const lines = (await sheet(page).locator('.sheet-sources li').allTextContents()).map(tight);
  const addresses = [...new Set(findings.flatMap(({ sources }) => sources))].map((href) =>
    tight(paperAddress(href)),
  );
  const text = tight((await sheet(page).textContent()) ?? '');
  const hidden = (await page.locator('.screen .finding[data-private] h4').allTextContents()).map(tight);
  return [
    ...findings
      .filter(
        ({ title, outcome }) =>
          !rows.some((row) => row.startsWith(tight(title)) && row.includes(tight(outcome))),
      )
      .map(({ title, outcome }) => `no row: ${title}, ${outcome}`),
    ...addresses
      .filter((address) => lines.filter((line) => line.endsWith(`:${address}`)).length !== 1)
      .map((address) => `not one source: ${address}`),
    ...hidden.filter((title) => text.includes(title)).map((title) => `private: ${title}`),
  ].map((what) => `${locale}: ${what}`);
}

/** Part after part, in this order, in Spanish; the comparison stands where the designations do. */
const parts = (missing: boolean, short: boolean) => [
  ...[result.sheetTitle, site.notAdvice, result.notADecision, result.columns.rule, result.columns.source],
  ...[check.designations['ve-2021'], check.designations['ve-2023']],
  ...(missing ? [result.missingTitle] : []),
  ...(short ? [result.notAskedTitle] : []),
  ...[result.notComparedTitle, result.keepTitle, help.askTitle, ...help.ask, help.linksTitle],
  ...help.phones.map(({ number }) => number),
  ...[help.notarioTitle, site.neverAsks, result.reviewedBy, result.reviewedOn, result.sources],
];

const sheets = [
  { who: 'holderWithPapers', missing: false },
  { who: 'childWithPapers', missing: true },
  { who: 'manyTrips', missing: true },
  { who: 'unsureOfAll', missing: true, full: true },
] as const;

for (const { who, missing, ...rest } of sheets) {
  const most = 'full' in rest ? 4 : 2;
  test(`the sheet of ${who}, in each language and in both side by side`, async ({ page }) => {
    await comeByCopy(page, people[who], 'es');
    const tab = await page.title();
    const wrong = await missingFrom(page, 'es');
    const { text } = await printed(page, 'Letter');
    expect(await page.title()).toBe(tab);
    let from = 0;
    for (const part of parts(missing, most === 2)) {
      const place = text.indexOf(tight(part), from);
      if (place < 0) wrong.push(`not in this order: ${part}`);
      else from = place + tight(part).length;
    }
    // What is private stays on the screen; the paper says only that there is something to talk about.
    const asksForPrivacy = await page.locator('#prints-private').isVisible();
    expect(text.includes(tight(result.privateTopic))).toBe(asksForPrivacy);
    // Nobody's name, and nothing that only a screen needs.
    for (const extra of [
      'nombre:',
      'firma:',
      site.leave,
      site.skip,
      site.nav.privacy,
      result.print,
      check.wipe,
    ])
      expect(text).not.toContain(tight(extra));
    // A day with more to tell of the program.
    if (who === 'childWithPapers' || who === 'manyTrips') await lookAt(page, '2025-09-20', 'es');
    for (const paper of ['es', 'en', 'both'] as const) {
      await printIn(page, paper);
      wrong.push(...(await wrongOn(page, paper, paper === 'both' ? 2 * most : most)));
    }
    expect(wrong).toEqual([]);
  });
}

test('private matters print only if the person says so, on four pages at most', async ({ page }) => {
  await comeByCopy(page, people.tellsAll, 'es');
  const titles = (await page.locator('.screen .finding[data-private] h4').allTextContents()).map(tight);
  expect(titles.length).toBeGreaterThan(20);
  const without = await printed(page, 'Letter');
  expect(titles.filter((title) => without.text.includes(title))).toEqual([]);
  // How many months papers show stands on the paper as on the screen, a line for each designation.
  const months = (await page.locator('.screen .residence > p strong').allTextContents()).map(tight);
  expect(months).toHaveLength(2);
  expect(months.filter((line) => !without.text.includes(line))).toEqual([]);
  await page.getByRole('checkbox', { name: result.printsPrivate, exact: true }).check();
  const all = await printed(page, 'Letter');
  expect(titles.filter((title) => !all.text.includes(title))).toEqual([]);
  expect(all.text).not.toContain(tight(result.privateTopic));
  const wrong = await wrongOn(page, 'es', 4);
  await printIn(page, 'en');
  wrong.push(...(await wrongOn(page, 'en', 4)));
  await printIn(page, 'both');
  wrong.push(...(await wrongOn(page, 'both', 8)));
  // Until somebody chooses, the paper follows the page; a choice stays.
  await speak(page, 'en');
  await expect(page.locator('#paper-in-both')).toBeChecked();
  await expect(sheet(page)).toContainText(messages.en.result.reviewedBy);
  expect(wrong).toEqual([]);
});

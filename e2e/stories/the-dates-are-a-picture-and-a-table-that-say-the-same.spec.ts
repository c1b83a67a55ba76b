import type { Locator, Page } from '@playwright/test';
import { formatDay } from '../../lib/content/days';
import { law as lawEn } from '../../lib/content/en/law';
import { law as lawEs } from '../../lib/content/es/law';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import { comeByCopy } from '../copies';
import { expect, test } from '../fixture';
import { people } from '../people';
import { printed, tight } from '../printed';
import { press, speak, tabTo } from '../walk';

const law = { es: lawEs, en: lawEn };

const idsOf = (entries: Locator) =>
  entries.evaluateAll((all) => all.map((entry) => entry.getAttribute('data-entry')));

/** That the page shows one picture, the one it has room for, with the entries of its table, and nothing sticks out. */
async function showsOne(page: Page, which: 'lying' | 'upright') {
  const within = page.getByRole('main').locator('svg.picture:not(.sample)');
  await expect(within.and(page.locator(':visible'))).toHaveClass(`picture ${which}`);
  const entries = await idsOf(page.locator(`svg.${which} [data-entry]`));
  expect(entries).toEqual(await idsOf(page.locator('.timeline-table [data-entry]')));
  expect(entries.length).toBeGreaterThan(50);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function atEveryWidth(page: Page) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await showsOne(page, 'lying');
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await showsOne(page, 'upright');
  }
}

/** In forced colours the full shapes and the lines are the system's own, and stand off what is behind them. */
async function inForcedColours(page: Page) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  const seen = await page.evaluate(() => {
    const of = (selector: string, what: 'fill' | 'stroke' | 'color' | 'background-color') => {
      const found = document.querySelector(selector);
      return found && getComputedStyle(found).getPropertyValue(what);
    };
    return {
      text: of('svg.lying .lane', 'fill'),
      bar: of('svg.lying .bar.window-first', 'stroke'),
      ink: of('main p', 'color'),
      behind: of('svg.lying .shape.announcement', 'fill'),
      paper: of('html', 'background-color'),
    };
  });
  await page.emulateMedia({ forcedColors: 'none' });
  expect([seen.text, seen.bar]).toEqual([seen.ink, seen.ink]);
  expect(seen.behind).not.toBe(seen.ink);
}

/** The list of days as steps, by keyboard: which day is shown, what is said, and where the line stands. */
async function stepsThroughDays(page: Page, locale: Locale) {
  const { turns } = law[locale];
  const shown = page.locator('details.turn:visible');
  const status = page.locator('.turn-bar [role="status"]');
  const line = page.locator('svg.lying [data-turn]');
  await expect(shown).toHaveCount(1);
  await expect(status).toBeEmpty();
  const last = await line.getAttribute('transform');
  const earlier = page.getByRole('button', { name: turns.previous, exact: true });
  const later = page.getByRole('button', { name: turns.next, exact: true });
  await expect(later).toHaveAttribute('aria-disabled', 'true');
  await press(earlier, 'keyboard');
  await expect(earlier).toBeFocused();
  await expect(status).toHaveText((await shown.locator('summary').textContent()) as string);
  expect(await line.getAttribute('transform')).not.toBe(last);
  await expect(line).not.toHaveAttribute('visibility');
  await expect(earlier).toHaveAttribute('aria-disabled', 'false');
  const select = page.getByRole('combobox', { name: turns.choose });
  await tabTo(select);
  await select.selectOption(formatDay(day('2025-04-08'), locale));
  await expect(shown).toHaveCount(1);
  const { labels } = messages[locale].result;
  await expect(shown.locator('summary')).toContainText(`2023: ${labels['restored-by-court-order']}`);
  // As it was known that day: no word of the order of May, though it is among the texts that tell of the one of March.
  const said = (await shown.locator('p:not(.sources)').allTextContents()).join(' ');
  expect(said).toContain(formatDay(day('2025-03-31'), locale));
  expect(said).not.toContain(formatDay(day('2025-05-19'), locale));
  await expect(shown.locator('.sources a').first()).toBeVisible();
}

for (const locale of locales) {
  test(`the dates on the law page, in ${localeNames[locale]}`, async ({ page }) => {
    await page.goto(`/${locale}/law/`);
    await stepsThroughDays(page, locale);
    await atEveryWidth(page);
    await inForcedColours(page);
    await page.emulateMedia({ media: 'print' });
    await showsOne(page, 'lying');
    await expect(page.locator('.turn-bar')).toBeHidden();
    const turns = await page.locator('details.turn').count();
    expect(turns).toBeGreaterThan(20);
    // On paper each of them says how both designations stood, and not its day alone.
    const { text } = await printed(page, 'Letter');
    const decided = text.split(tight(law[locale].turns.decides)).length - 1;
    expect(decided).toBeGreaterThan(turns);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.timeline-table')).toBeVisible();
  });
}

for (const locale of locales) {
  test(`the dates on the law page without JavaScript, in ${localeNames[locale]}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${locale}/law/`);
    await showsOne(page, 'lying');
    await expect(page.locator('[data-turn]').first()).toHaveAttribute('visibility', 'hidden');
    await expect(page.locator('#timeline').getByRole('button')).toHaveCount(0);
    const turns = page.locator('details.turn');
    expect(await turns.count()).toBeGreaterThan(20);
    await turns.first().locator('summary').click();
    await expect(turns.first().locator('h4').first()).toBeVisible();
    await context.close();
  });
}

test('the dates on the result, in both languages', async ({ page }) => {
  await comeByCopy(page, people.holderWithPapers, 'es');
  const card = page.locator('details.timeline');
  await expect(card.locator('.picture')).toHaveCount(0);
  await press(card.locator('> summary'), 'keyboard');
  const table = card.locator('details > summary');
  await press(table, 'keyboard');
  await expect(card.locator('.timeline-table')).toBeVisible();
  await atEveryWidth(page);
  await inForcedColours(page);
  const choice = page.getByRole('checkbox', { name: messages.es.timeline.prints, exact: true });
  const onPaper = page.locator('.sheet-timeline');
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await choice.check();
  await page.emulateMedia({ media: 'print' });
  const { height = 0 } = (await onPaper.locator('svg.paper').boundingBox()) ?? {};
  expect(height).toBeGreaterThan(100);
  // Five centimetres, 96 pixels to the inch.
  expect(height).toBeLessThanOrEqual((5 / 2.54) * 96);
  // Every shape in it is named below it.
  const named = await onPaper.locator('.timeline-key li').count();
  expect(named).toBe(await card.locator('.timeline-key li').count());
  await page.emulateMedia({ media: 'screen' });
  expect((await printed(page, 'Letter')).pages).toBeLessThanOrEqual(2);
  await speak(page, 'en', 'script');
  await expect(page.getByRole('checkbox', { name: messages.en.timeline.prints, exact: true })).toBeChecked();
  await expect(card.locator('.timeline-table')).toContainText(messages.en.timeline.labels['lived-since']);
});

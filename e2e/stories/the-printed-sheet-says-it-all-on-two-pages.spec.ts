import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import { paperAddress } from '../../lib/content/paper-address';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { printed, tight } from '../printed';
import { begin, seeResult, speak, walk } from '../walk';

/** The smallest letters of the sheet in points: of its list of sources, and of all the rest. */
async function smallest(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.sheet').evaluate((sheet) => {
    const least = { sources: Number.POSITIVE_INFINITY, body: Number.POSITIVE_INFINITY };
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement === null || textContent?.trim() === '') continue;
      const points = Number.parseFloat(getComputedStyle(parentElement).fontSize) * 0.75;
      const part = parentElement.closest('.sheet-sources, .sheet-signs') ? 'sources' : 'body';
      least[part] = Math.min(least[part], points);
    }
    return least;
  });
  await page.emulateMedia({ media: 'screen' });
  return found;
}

/** The parts of the result that must be on the paper too, read off the screen. */
async function onScreen(page: Page) {
  const all = (selector: string) => page.locator(`.screen ${selector}`).allInnerTexts();
  // The periods of re-registration have no room on two pages; the law page has them too.
  const open = '.screen .finding:not([data-private]):not([data-reason^="re-registration-period"])';
  const findings = await page.locator(open).evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector('h4')?.textContent ?? '',
      outcome: row.querySelector('.outcome')?.textContent ?? '',
      matches: row.getAttribute('data-outcome') === 'matches',
    })),
  );
  const sources = await page
    .locator(`${open} .source-links a`)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') as string))]);
  const hidden = await page.locator('.screen .finding[data-private] h4').allTextContents();
  return {
    headline: (await all('> .headline')).join(''),
    labels: await all('.designation .label'),
    findings,
    sources,
    hidden,
  };
}

const escaped = (text: string) => tight(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All that is wrong with a sheet, in words; nothing when it is whole. */
async function wrongWith(
  page: Page,
  format: 'Letter' | 'A4',
  locale: Locale,
  missing: boolean,
): Promise<string[]> {
  const { result, site, help, check } = messages[locale];
  const screen = await onScreen(page);
  const sheet = await printed(page, format);
  const wrong: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) wrong.push(what);
  };
  must(screen.findings.length > 0, 'nothing is compared on the screen');
  must(sheet.pages <= 2, `${sheet.pages} pages`);
  const letters = await smallest(page);
  must(letters.body >= 11, `letters of ${letters.body} points`);
  must(letters.sources >= 9, `sources of ${letters.sources} points`);
  must(
    sheet.title.replace(/\d+/, '{step}') === `${check.tab.step} · ${site.name}`,
    `the title: ${sheet.title}`,
  );

  // Part after part, in this order.
  const parts = [
    ...[result.sheetTitle, site.notAdvice, result.notADecision, site.neverAsks, screen.headline],
    ...(['ve-2021', 've-2023'] as const).map((id, at) => `${check.designations[id]} · ${screen.labels[at]}`),
    ...(missing ? [result.missingTitle] : []),
    ...[result.notComparedTitle, ...result.notCompared, result.keepTitle, ...result.keep],
    ...[help.askTitle, ...help.ask, help.linksTitle, help.phones[0]?.number, help.notario[0], result.sources],
  ];
  let from = 0;
  for (const part of parts) {
    const place = sheet.text.indexOf(tight(part as string), from);
    must(place >= 0, `not in its place: ${part}`);
    if (place >= 0) from = place + tight(part as string).length;
  }
  must(missing || !sheet.text.includes(tight(result.missingTitle)), 'a fact is called missing');

  // Every comparison of the screen, the matching ones named after their phrase, the others before it.
  for (const { title, outcome, matches } of screen.findings) {
    const [name, phrase] = [escaped(title), escaped(outcome)];
    const after = new RegExp(`${phrase}:.*?${name}\\(`);
    // Rules that count many trips stand together, after their phrase too.
    const counted = new RegExp(`${phrase}:.*?${name}\\(${escaped(result.tripsCounted.slice(0, 6))}`);
    const before = new RegExp(`${name}.*?${phrase}\\.`);
    must(
      matches ? after.test(sheet.text) : before.test(sheet.text) || counted.test(sheet.text),
      `no comparison: ${title}, ${outcome}`,
    );
  }
  // What is private stays on the screen; the paper says only that there is something to talk about.
  for (const title of screen.hidden) must(!sheet.text.includes(tight(title)), `private: ${title}`);
  const asksForPrivacy = await page.locator('#prints-private').isVisible();
  must(sheet.text.includes(tight(result.privateTopic)) === asksForPrivacy, 'a private topic is named or not');
  // Every source once, after all else.
  const list = sheet.text.slice(from);
  // Line by line off the document: on paper an address that ends in a number runs into the next line's own.
  const lines = (await page.locator('.sheet-sources li').allTextContents()).map(tight);
  must(screen.sources.length > 0, 'nothing on the screen names a source');
  for (const address of screen.sources.map((source) => tight(paperAddress(source)))) {
    const times = lines.filter((line) => line.endsWith(`:${address}`)).length;
    must(times === 1 && list.includes(address), `source ${times} times: ${address}`);
  }
  // Nobody's name.
  must(!/_{3}|nombre:|firma:|name:|signature:/i.test(sheet.text), 'a place for a name');
  // Nothing that only a screen needs.
  const extras = [site.leave, site.skip, site.nav.privacy, result.print, check.wipe, result.otherDay.title];
  for (const extra of extras) {
    must(!sheet.text.includes(tight(extra)), `has no place on paper: ${extra}`);
  }
  return wrong.map((what) => `${localeNames[locale]}, ${format}: ${what}`);
}

const sheets = [
  ['neverFiled', false],
  ['holderWithPapers', false],
  ['childWithPapers', true],
  ['manyTrips', true],
  ['lateWithTrips', true],
  ['unsureOfAll', true],
  ['stateless', false],
  ['secondNationality', false],
  ['augustArrival', false],
] as const;

for (const [who, missing] of sheets) {
  test(`the sheet of ${who}, in both languages`, async ({ page }) => {
    const [first, second] = locales;
    await begin(page, first);
    await walk(page, people[who], { locale: first, by: 'script' });
    await seeResult(page, first);
    const wrong: string[] = [];
    for (const locale of [first, second]) {
      if (locale === second) await speak(page, second);
      // Spanish is the longer one: what fits the narrower paper in it fits in both.
      for (const format of locale === 'es' ? (['Letter', 'A4'] as const) : (['Letter'] as const))
        wrong.push(...(await wrongWith(page, format, locale, missing)));
    }
    expect(wrong).toEqual([]);
  });
}

for (const who of ['childWithPapers', 'manyTrips'] as const) {
  test(`the sheet of ${who} on a day with more to tell`, async ({ page }) => {
    await begin(page, 'es');
    await walk(page, people[who], { locale: 'es', by: 'script' });
    await seeResult(page, 'es');
    await lookAt(page, '2025-09-20', 'es');
    for (const locale of ['es', 'en'] as const) {
      if (locale === 'en') await speak(page, 'en');
      const { result } = messages[locale];
      for (const format of ['Letter', 'A4'] as const) {
        const { pages, text } = await printed(page, format);
        expect(pages, `${locale}, ${format}`).toBeLessThanOrEqual(2);
        expect(text.includes(tight(result.tripsNotListed))).toBe(who === 'manyTrips');
      }
    }
  });
}

test('private matters print only if the person says so, on four pages at most', async ({ page }) => {
  const { check, result } = messages.es;
  await begin(page, 'es');
  await walk(page, people.tellsAll, { locale: 'es', by: 'script' });
  await seeResult(page, 'es');
  const titles = (await page.locator('.screen .finding[data-private] h4').allTextContents()).map(tight);
  expect(titles.length).toBeGreaterThan(20);
  const without = await printed(page, 'Letter');
  expect(titles.filter((title) => without.text.includes(title))).toEqual([]);
  // The months that papers show stand on the paper as on the screen, a line for each designation.
  const months = (await page.locator('.screen .residence > p').allTextContents()).map(tight);
  expect(months).toHaveLength(2);
  expect(months.filter((line) => !without.text.includes(line))).toEqual([]);
  await page.getByRole('checkbox', { name: result.printsPrivate, exact: true }).check();
  const all = await printed(page, 'Letter');
  expect(titles.filter((title) => !all.text.includes(title))).toEqual([]);
  expect(all.text).not.toContain(tight(result.privateTopic));
  expect(all.pages).toBeLessThanOrEqual(4);
  expect(all.text).toContain(tight(check.designations['ve-2023']));
});

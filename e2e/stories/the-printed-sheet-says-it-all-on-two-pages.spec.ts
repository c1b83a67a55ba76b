import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, seeResult, speak, walk } from '../walk';

/** Lines break where they like on paper, so text is compared without its spaces. */
const tight = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');

async function printed(page: Page, format: 'Letter' | 'A4') {
  await page.emulateMedia({ media: 'print' });
  const bytes = new Uint8Array(await page.pdf({ format, preferCSSPageSize: true, tagged: true }));
  await page.emulateMedia({ media: 'screen' });
  const pdf = await getDocumentProxy(bytes);
  const { text } = await extractText(pdf, { mergePages: true });
  const { info } = await getMeta(pdf);
  return { pages: pdf.numPages, text: tight(text), title: String(info.Title) };
}

const countOf = (text: string, part: string) => text.split(part).length - 1;

/** The parts of the result that must be on the paper too, read off the screen. */
async function onScreen(page: Page) {
  const all = (selector: string) => page.locator(`.screen ${selector}`).allInnerTexts();
  const findings = await page.locator('.screen .finding').evaluateAll((rows) =>
    rows.map((row) => ({
      title: row.querySelector('h4')?.textContent ?? '',
      outcome: row.querySelector('.outcome')?.textContent ?? '',
      matches: row.getAttribute('data-outcome') === 'matches',
    })),
  );
  const sources = await page
    .locator('.screen .finding .source a')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') as string))]);
  return {
    headline: (await all('> .headline')).join(''),
    labels: await all('.designation .label'),
    findings,
    sources,
  };
}

async function isWhole(page: Page, locale: Locale, missing: boolean, where: string) {
  const { result, site, help, check } = messages[locale];
  const screen = await onScreen(page);
  expect(
    screen.findings.some(({ matches }) => matches),
    `${where}: something matches`,
  ).toBe(true);
  for (const format of ['Letter', 'A4'] as const) {
    const at = `${where}, ${format}`;
    const sheet = await printed(page, format);
    expect.soft(sheet.pages, `${at}: pages`).toBeLessThanOrEqual(2);
    expect.soft(sheet.title, `${at}: title`).toBe(`${check.tab.result} · ${site.name}`);

    // Part after part, in this order.
    const parts = [
      ...[result.sheetTitle, site.notAdvice, result.notADecision, screen.headline],
      ...(['ve-2021', 've-2023'] as const).flatMap((id, index) => [
        check.designations[id],
        screen.labels[index] as string,
        result.columns.rule,
        result.columns.compares,
      ]),
      ...(missing ? [result.missingTitle] : []),
      ...[result.notComparedTitle, result.keepTitle, ...result.keep, help.askTitle, help.linksTitle],
      ...[...help.notario, result.sources],
    ].map(tight);
    let from = 0;
    for (const part of parts) {
      const place = sheet.text.indexOf(part, from);
      expect.soft(place, `${at}: "${part}" in its place`).toBeGreaterThanOrEqual(0);
      if (place >= 0) from = place + part.length;
    }

    // Every comparison of the screen, the matching ones with it; every source once, after all else.
    for (const { title, outcome } of screen.findings) {
      const row = new RegExp(`${tight(title).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*?${tight(outcome)}`);
      expect.soft(row.test(sheet.text), `${at}: ${title}, ${outcome}`).toBe(true);
    }
    const list = sheet.text.slice(from);
    for (const source of screen.sources) {
      const address = tight(source.replace('https://', ''));
      const longer = screen.sources.filter((other) => other !== source && other.includes(address)).length;
      expect.soft(countOf(list, address), `${at}: ${address}`).toBe(1 + longer);
    }
    // Nothing that only a screen needs.
    for (const extra of [
      site.leave,
      site.skip,
      site.nav.privacy,
      result.print,
      check.wipe,
      result.otherDay.title,
    ]) {
      expect.soft(sheet.text, `${at}: not "${extra}"`).not.toContain(tight(extra));
    }
  }
}

const sheets = [
  ['neverFiled', false],
  ['holderWithPapers', false],
  ['childWithPapers', true],
  ['lateWithTrips', true],
] as const;

for (const [who, missing] of sheets) {
  test(`the sheet of ${who}, in both languages`, async ({ page }) => {
    const [first, second] = locales;
    await begin(page, first);
    await walk(page, people[who], { locale: first, by: 'script' });
    await seeResult(page, first);
    await isWhole(page, first, missing, localeNames[first]);
    await speak(page, second);
    await isWhole(page, second, missing, localeNames[second]);
  });
}

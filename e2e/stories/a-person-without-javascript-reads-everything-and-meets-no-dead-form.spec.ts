import { formatDay } from '../../lib/content/days';
import { besideEntries as besideEn } from '../../lib/content/en/beside-entries';
import { entries as entriesEn } from '../../lib/content/en/entries';
import { law as lawEn } from '../../lib/content/en/law';
import { besideEntries as besideEs } from '../../lib/content/es/beside-entries';
import { entries as entriesEs } from '../../lib/content/es/entries';
import { law as lawEs } from '../../lib/content/es/law';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales, otherLocale } from '../../lib/content/locales';
import { readingMessages } from '../../lib/content/reading';
import { entriesOf } from '../../lib/law/entries';
import { register } from '../../lib/law/register';
import { expect, test } from '../fixture';
import { headingOf } from '../walk';

test.use({ javaScriptEnabled: false });

const law = { es: lawEs, en: lawEn };
const entryWords = { es: { ...entriesEs, ...besideEs }, en: { ...entriesEn, ...besideEn } };

/** What must stand on each page for reading: its headings and what they are about. */
function wordsOf(locale: Locale): Record<'start' | 'law' | 'help' | 'privacy' | 'paper', readonly string[]> {
  const { site, help, result } = messages[locale];
  const { start, privacy, checklist } = readingMessages[locale];
  const day = (of: Parameters<typeof formatDay>[0]) => formatDay(of, locale);
  const { checked } = register.reviewed;
  return {
    start: [
      start.title,
      start.lead,
      ...start.today.map((sentence) => fill(sentence, { checked: day(checked) })),
      site.notAdvice,
      ...[start.doesTitle, ...start.does, start.doesNotTitle, ...start.doesNot],
      ...[start.keepsTitle, ...start.keeps, start.haveTitle, ...start.have, start.time],
    ],
    law: [
      law[locale].title,
      ...law[locale].intro,
      ...entriesOf(register).flatMap(({ id }) => [entryWords[locale][id].title, entryWords[locale][id].does]),
      ...register.designations.flatMap(({ id, residenceSince, presenceSince, notices }) => [
        law[locale].designation[id].name,
        day(residenceSince.day),
        day(presenceSince.day),
        ...notices.map(({ knownFrom }) => day(knownFrom)),
      ]),
      law[locale].fees.heading,
      law[locale].open.heading,
      law[locale].sources.heading,
    ],
    help: [
      ...[help.title, help.lead, help.notarioTitle, ...help.notario, help.linksTitle, help.linksNote],
      ...help.links.flatMap(({ name, about }) => [name, about]),
      ...help.phones.flatMap(({ name, number }) => [name, number]),
      ...[help.askTitle, ...help.ask, help.keepTitle, ...result.keep],
    ],
    privacy: [
      privacy.title,
      privacy.lead,
      ...privacy.sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ],
    paper: [
      ...[checklist.heading, checklist.lead, checklist.toPrint, checklist.notAForm, site.notAdvice],
      ...[...checklist.how, ...checklist.keeper, checklist.datesTitle, checklist.rulesTitle],
      ...Object.values(messages[locale].questions).map(({ title }) => title),
    ],
  };
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

for (const locale of locales) {
  const { site, check } = messages[locale];
  const other = otherLocale(locale);

  test(`the pages for reading without JavaScript, in ${localeNames[locale]}`, async ({ page, request }) => {
    for (const [name, words] of Object.entries(wordsOf(locale))) {
      const at = (language: Locale) => (name === 'start' ? `/${language}/` : `/${language}/${name}/`);
      await page.goto(at(locale));
      const text = plain(await page.getByRole('main').innerText());
      expect(
        words.filter((sentence) => !text.includes(plain(sentence))),
        `absent from ${name}`,
      ).toEqual([]);
      await expect(page.locator('[data-stale]'), 'nothing about stale law without a clock').toBeHidden();
      await expect(page.locator('form, button, input, select, textarea')).toHaveCount(0);
      for (const note of [site.notGovernment, site.neverAsks]) {
        await expect(page.getByRole('contentinfo')).toContainText(note);
      }

      // Every link within the site leads to a page, and every one within the page to a place on it.
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') as string))]);
      for (const href of links) {
        if (href.startsWith('#')) await expect(page.locator(`[id="${href.slice(1)}"]`), href).toHaveCount(1);
        else if (href.startsWith('/')) expect((await request.get(href)).status(), href).toBe(200);
        else expect(href).toMatch(/^(?:https?:\/\/|tel:\+?\d+$)/);
      }

      // The language switch is a link to the twin, which leads back.
      await page.getByRole('banner').getByRole('link', { name: localeNames[other] }).click();
      await expect(page).toHaveURL(at(other));
      await expect(headingOf(page)).toHaveText(wordsOf(other)[name as 'start'][0] as string);
      await page.getByRole('banner').getByRole('link', { name: localeNames[locale] }).click();
      await expect(page).toHaveURL(at(locale));
    }
    // From room to room by the links of the header.
    for (const to of ['law', 'help', 'privacy', 'start'] as const) {
      await page
        .getByRole('navigation', { name: site.navLabel })
        .getByRole('link', { name: site.nav[to] })
        .click();
      await expect(headingOf(page)).toHaveText(wordsOf(locale)[to][0] as string);
    }
  });

  test(`the check page without JavaScript, in ${localeNames[locale]}`, async ({ page }) => {
    const address = `/${locale}/check/`;
    await page.goto(address);
    await expect(headingOf(page)).toHaveText(check.before.title);
    await expect(page.getByRole('heading', { name: check.noScript.title })).toBeVisible();
    await expect(page.getByRole('paragraph').filter({ hasText: check.noScript.text })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(site.notAdvice);
    const controls = page.locator('button, input, select, textarea');
    await expect(controls.and(page.locator(':enabled'))).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const control of await controls.all()) await control.dispatchEvent('click');
    for (const key of ['Enter', 'Space', 'ArrowDown']) await page.keyboard.press(key);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('main').getByRole('link', { name: site.paper })).toHaveAttribute(
      'href',
      `/${locale}/paper/`,
    );
    await page.getByRole('main').getByRole('link', { name: site.nav.law }).click();
    await expect(headingOf(page)).toHaveText(law[locale].title);
  });
}

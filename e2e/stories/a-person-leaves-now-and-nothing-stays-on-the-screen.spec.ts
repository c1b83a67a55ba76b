import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { copyForm, openDoor, sealedOn } from '../copies';
import { expect, test } from '../fixture';
import { people } from '../people';
import { atQuestion, begin, headingOf, holds, seeResult, walk } from '../walk';

// The page that is not ours answers 404, and the browser says so.
test.use({ allowedHosts: ['www.wikipedia.org'], expectedLines: [/404 \(Not Found\)/] });

const away = 'https://www.wikipedia.org/';

/** Stands in for the neutral page, and tells what was on the screen when the way there began. */
async function awayAnswers(page: Page) {
  const left: string[] = [];
  page.on('console', (line) => {
    if (line.text().startsWith('left: ')) left.push(line.text());
  });
  await page.addInitScript(() => {
    window.addEventListener('beforeunload', () => {
      console.info(`left: ${document.title.trim()}${document.body.textContent}`);
    });
  });
  const body = '<title>Away</title><h1>Away</h1>';
  await page.route(`${away}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  return left;
}

const byShift = async (page: Page) => {
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
};

const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['by a press on leave now', (page) => page.locator('[data-leave]').click()],
  ['by Shift three times', byShift],
];

for (const locale of locales) {
  const { check, questions, site } = messages[locale];

  for (const [how, leave] of ways) {
    test(`away from a question ${how}, in ${localeNames[locale]}`, async ({ page }) => {
      const left = await awayAnswers(page);
      await begin(page, locale);
      await walk(page, people.childWithPapers, { locale, by: 'script', until: 'nat_ve' });
      const before = await page.evaluate(() => history.length);
      await leave(page);
      await expect(page).toHaveURL(away);
      expect(left, 'blank at once').toEqual(['left: ']);
      expect(await page.evaluate(() => history.length), 'the place left is replaced').toBe(before);
      // Back finds the guide without an answer.
      await page.goBack();
      await expect(headingOf(page)).toHaveText(check.before.title);
      await page.getByRole('button', { name: check.before.begin, exact: true }).click();
      await atQuestion(page, 'who_for', locale);
      await expect(page.locator('main input:checked')).toHaveCount(0);
    });
  }

  test(`away from every other page and from the result, in ${localeNames[locale]}`, async ({ page }) => {
    const left = await awayAnswers(page);
    const rooms = ['', 'law/', 'help/', 'privacy/', 'paper/', 'check/'].map((room) => `/${locale}/${room}`);
    const both = ['/', '/nowhere/'];
    for (const [at, path] of [...both, ...rooms].entries()) {
      await page.goto(path);
      left.length = 0;
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-leave]'), 'first in the order of Tab').toBeFocused();
      const name = both.includes(path) ? `${messages.es.site.leave} · ${messages.en.site.leave}` : site.leave;
      const button = page.getByRole('link', { name, exact: true });
      // Each page by one of the ways; the middle button would otherwise open a tab beside.
      const way = [() => button.click(), () => byShift(page), () => button.click({ button: 'middle' })][
        at % 3
      ];
      await way?.();
      await expect(page).toHaveURL(away);
      expect(left, path).toEqual(['left: ']);
    }
    await begin(page, locale);
    await walk(page, people.abroad, { locale, by: 'script' });
    await seeResult(page, locale);
    left.length = 0;
    await byShift(page);
    await expect(page).toHaveURL(away);
    expect(left, 'the result').toEqual(['left: ']);
  });

  test(`what is hidden or left is blank before anything else runs, in ${localeNames[locale]}`, async ({
    page,
  }) => {
    await awayAnswers(page);
    await begin(page, locale);
    await walk(page, people.abroad, { locale, by: 'script' });
    await seeResult(page, locale);
    // Read in the same turn of the browser's loop, so that no frame can have been drawn between.
    const covered = await page.evaluate(() => {
      const becomes = (state: string) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
        const parts = [...document.querySelectorAll('main, main *, header, title')];
        return parts.filter((part) => part.checkVisibility({ visibilityProperty: true })).length;
      };
      return [becomes('hidden'), becomes('visible') > 20];
    });
    expect(covered).toEqual([0, true]);
    const left = await page.evaluate(() => {
      const begun = performance.now();
      document.querySelector<HTMLElement>('[data-leave]')?.click();
      const milliseconds = performance.now() - begun;
      const { hidden } = document.documentElement;
      return { hidden, title: document.title.trim(), text: document.body.textContent, milliseconds };
    });
    console.info(`blank ${left.milliseconds.toFixed(1)} ms after the press`);
    expect(left).toMatchObject({ hidden: true, title: '', text: '' });
    await expect(page).toHaveURL(away);
  });

  test(`a page that is left for another is blank in the browser's keeping, in ${localeNames[locale]}`, async ({
    page,
  }) => {
    await begin(page, locale);
    await walk(page, people.neverFiled, { locale, by: 'script', until: 'nat_ve' });
    const kept = await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      return document.body.textContent;
    });
    expect(kept).toBe('');
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }),
    ]);
    await expect(page.getByText(check.before.after.reloaded)).toBeVisible();
    await page.getByRole('button', { name: check.before.begin, exact: true }).click();
    await atQuestion(page, 'who_for', locale);
    await expect(page.locator('main input:checked')).toHaveCount(0);
  });

  test(`two presses of Shift, or slow ones, lose nothing, in ${localeNames[locale]}`, async ({ page }) => {
    await begin(page, locale);
    await walk(page, people.neverFiled, { locale, by: 'script', until: 'in_us' });
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(headingOf(page)).toHaveText(questions.in_us.title);
    await page.goBack();
    await atQuestion(page, 'urgent', locale);
    await holds(page, 'urgent', people.neverFiled.urgent, locale);
  });
}

test('a copy that is being opened shows nothing once somebody left, in both languages', async ({ page }) => {
  const { rows, phrase } = await sealedOn(people.neverFiled);
  for (const locale of locales) {
    await page.goto(`/${locale}/staff/`);
    const first = await headingOf(page).textContent();
    await openDoor(page);
    const form = copyForm(page, locale);
    await form.letters.fill(rows.join(''));
    await form.phrase.fill(phrase);
    await page.evaluate(() => {
      document.querySelector('form')?.requestSubmit();
      dispatchEvent(new Event('leave'));
    });
    // Longer than the making of a key takes.
    await page.waitForTimeout(2000);
    await expect(headingOf(page)).toHaveText(first ?? '');
    await expect(page.locator('#nationality_basis')).toHaveValue('');
  }
});

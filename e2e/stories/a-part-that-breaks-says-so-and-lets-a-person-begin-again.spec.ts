import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import type { Locale } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { arrives, atQuestion, begin, headingOf, seeResult, send, tabAt, walk } from '../walk';

/** From now on the drawing of a list with such a member fails, and the error tells all that the list holds. */
async function poison(page: Page, ...names: readonly string[]): Promise<void> {
  await page.evaluate((poisoned) => {
    const whole = Array.prototype.map;
    // biome-ignore lint/suspicious/noExplicitAny: any list at all goes through here.
    Array.prototype.map = function (this: any[], ...given: any) {
      const told = JSON.stringify(this[0] ?? null) ?? '';
      if (poisoned.every((name) => told.includes(name)))
        throw new Error(`no list of ${JSON.stringify(this)}`);
      return whole.apply(this, given) as never;
    };
  }, names);
}

/** The message with its help, no word of an answer or of the error, and a way to the first question. */
async function saysSoAndBeginsAgain(page: Page, locale: Locale, tab: string): Promise<void> {
  const { check, help, site } = messages[locale];
  await expect(headingOf(page)).toHaveText(check.brokenTitle);
  await expect(headingOf(page)).toBeFocused();
  const phones = help.phones.map(({ name, number, about }) => `${name}: ${number}${about}`);
  const whole = [check.brokenTitle, check.brokenText, check.brokenAgain, site.nav.help, ...phones];
  await expect(page.getByRole('main')).toHaveText(whole.join(''));
  await expect(page).toHaveTitle(tab);
  await expect(page.getByRole('link', { name: site.nav.help, exact: true }).last()).toBeVisible();

  await page.getByRole('link', { name: check.brokenAgain, exact: true }).click();
  await expect(headingOf(page)).toHaveText(check.before.title);
  await page.getByRole('button', { name: check.before.begin, exact: true }).click();
  await atQuestion(page, 'who_for', locale);
  await expect(page.locator('main input:checked')).toHaveCount(0);
}

test('a question that cannot be drawn, and a result', async ({ page }) => {
  const { check } = messages.es;
  await begin(page, 'es');
  await walk(page, people.neverFiled, { locale: 'es', by: 'script', until: 'in_us' });
  await poison(page, '"value":"citizen"');
  await page.getByRole('radio', { name: check.yes, exact: true }).check();
  await send(page, 'es');
  await saysSoAndBeginsAgain(page, 'es', tabAt('usc_lpr', people.neverFiled, 'es'));

  await walk(page, people.neverFiled, { locale: 'es', by: 'script' });
  await poison(page, '"designation":"ve-2021"', '"comparison"');
  const see = page.getByRole('button', { name: check.review.seeResult, exact: true });
  await see.click();
  await expect(headingOf(page)).toHaveText(check.brokenTitle);
  // Only the part is broken: Back leads to what can be drawn, with every answer.
  await page.goBack();
  await arrives(page, check.review.title);
  await see.click();
  await saysSoAndBeginsAgain(page, 'es', tabAt('result', people.neverFiled, 'es'));
});

test('a review that cannot be drawn, and the result of another day', async ({ page }) => {
  await begin(page, 'en');
  await walk(page, people.abroad, { locale: 'en', by: 'script', until: 'in_us' });
  await poison(page, '["start",["who_for"');
  await page.getByRole('radio', { name: messages.en.check.no, exact: true }).check();
  await send(page, 'en');
  await saysSoAndBeginsAgain(page, 'en', tabAt('review', people.abroad, 'en'));

  await walk(page, people.neverFiled, { locale: 'en', by: 'script' });
  await seeResult(page, 'en');
  await poison(page, '"designation":"ve-2021"', '"asOf":"2023-10-05"');
  await lookAt(page, '2023-10-05', 'en').catch(() => {});
  await saysSoAndBeginsAgain(page, 'en', tabAt('result', people.neverFiled, 'en'));
});

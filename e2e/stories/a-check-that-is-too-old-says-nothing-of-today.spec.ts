import type { Page } from '@playwright/test';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import { register } from '../../lib/law/register';
import { expect, test } from '../fixture';
import { lookAt, sectionOf } from '../other-day';
import { people } from '../people';
import { begin, seeResult, walk } from '../walk';

const { checked, reviewBy } = register.reviewed;
const designations = ['ve-2021', 've-2023'] as const;
const headline = (page: Page) => page.locator('.screen > .headline');
const staleIn = (locale: Locale) => fill(messages[locale].site.stale, { day: formatDay(checked, locale) });

/** The day of the browser becomes another one, and the page is looked at again. */
const turnsTo = (page: Page, today: string, event: 'focus' | 'pageshow' | 'visibilitychange') =>
  page.evaluate(
    ([noon, name]) => {
      const now = new Date(noon).getTime();
      globalThis.Date = class extends Date {
        constructor(...given: []) {
          super(...(given.length > 0 ? given : ([now] as unknown as [])));
        }
      } as DateConstructor;
      (name === 'visibilitychange' ? document : window).dispatchEvent(new Event(name));
    },
    [`${today}T12:00:00`, event] as const,
  );

/** Nothing is known of today, and neither the screen nor the sheet holds a word that claims it. */
async function withholds(page: Page, locale: Locale) {
  const { result } = messages[locale];
  await expect(headline(page)).toHaveText(result.headline.now['not-known-after-check']);
  for (const id of designations) {
    const label = sectionOf(page, id).locator('.label');
    await expect(label).toHaveText(result.labels['not-known-after-check']);
  }
  await expect(sectionOf(page, 've-2023').locator('[data-rule="CR-01"]')).toHaveAttribute(
    'data-outcome',
    'matches',
  );
  const lastCheck = fill(result.asOfLastCheck, { checked: formatDay(checked, locale) });
  for (const at of ['main .screen', '.sheet']) {
    const text = (await page.locator(at).textContent()) as string;
    for (const said of [staleIn(locale), lastCheck, result.outcomes.past.matches]) {
      expect.soft(text, at).toContain(said);
    }
    for (const claim of [result.outcomes.now.matches, result.headline.now.ended, result.labels.ended]) {
      expect.soft(text, at).not.toContain(claim);
    }
  }
}

for (const locale of locales) {
  const { result } = messages[locale];
  const name = localeNames[locale];
  const stale = staleIn(locale);

  for (const [why, clock] of [
    ['the last check is too old', '2027-01-15'],
    ['the last check is years old', '2035-01-01'],
    ['the clock is before the last check', '2019-03-18'],
  ] as const) {
    test.describe(`${why}, in ${name}`, () => {
      test.use({ today: clock });
      test('nothing about today is claimed, and past days still stand', async ({ page }) => {
        for (const at of ['law/', 'help/', 'privacy/', '', 'check/']) {
          await page.goto(`/${locale}/${at}`);
          await expect(page.locator(at === '' ? '.today > .note' : 'main > p.note')).toHaveText(stale);
          await expect(page.getByText(stale)).toBeVisible();
        }
        await begin(page, locale);
        await walk(page, people.neverFiled, { locale, by: 'script' });
        await seeResult(page, locale);
        await withholds(page, locale);
        await lookAt(page, '2023-10-05', locale);
        await expect(page.getByText(stale)).toHaveCount(0);
        const { labels } = result;
        for (const [id, label] of [
          ['ve-2021', labels['in-force-no-window']],
          ['ve-2023', labels['open-for-first-registration']],
        ] as const) {
          await expect(sectionOf(page, id).locator('.label')).toHaveText(label);
        }
        // It stood then; that is no reason to tell it in the present.
        await expect(page.locator('main .screen')).toContainText(result.outcomes.past.matches);
        await expect(page.locator('main .screen')).not.toContainText(result.outcomes.now.matches);
      });
    });
  }

  test(`a tab that stays open past the time of the check says so, in ${name}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await expect(page.getByText(stale)).toBeHidden();
    await turnsTo(page, reviewBy, 'focus');
    await expect(page.getByText(stale)).toBeHidden();
    await turnsTo(page, '2026-12-06', 'visibilitychange');
    await expect(page.getByText(stale)).toBeVisible();

    await begin(page, locale);
    await walk(page, people.neverFiled, { locale, by: 'script' });
    await seeResult(page, locale);
    await expect(headline(page)).toHaveText(result.headline.now.ended);
    for (const [later, event] of [
      ['2026-12-06', 'visibilitychange'],
      ['2019-03-18', 'focus'],
      ['2035-01-01', 'pageshow'],
    ] as const) {
      await turnsTo(page, day(later), event);
      await withholds(page, locale);
      await turnsTo(page, reviewBy, event);
      await expect(headline(page)).toHaveText(result.headline.now.ended);
    }
  });
}

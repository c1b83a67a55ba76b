import type { Page } from '@playwright/test';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames, locales } from '../../lib/content/locales';
import { type Day, day, later } from '../../lib/day';
import type { Answers } from '../../lib/interview/answers';
import { register } from '../../lib/law/register';
import { compares } from '../compared';
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

/** Whatever the words keep apart for the present, under `now`: what a clock that cannot be believed must not bring. */
function wordsForNow(locale: Locale): readonly string[] {
  const { result, check } = messages[locale];
  const { headline, headlineEach, groupSummary, outcomes } = result;
  const then = [groupSummary.past, outcomes.past].flatMap((words) => Object.values(words));
  return [headline.now, headlineEach.now, groupSummary.now, outcomes.now]
    .flatMap((words) => Object.entries(words))
    .filter(([key, text]) => !['on', 'not-known-after-check'].includes(key) && !then.includes(text))
    .flatMap(([, text]) =>
      Object.values(check.designations).map((designation) => fill(text, { designation })),
    );
}

/** Those of them that the page says, on the screen or on the sheet. */
async function saidForNow(page: Page, locale: Locale) {
  const said = (await page.locator('main').innerHTML()).split(/<[^>]+>/).join(' ');
  return wordsForNow(locale).filter((words) => said.includes(words));
}

/** Nothing is known of today, neither the screen nor the sheet claims it, and every comparison stands in the past. */
async function withholds(page: Page, person: Answers, clock: Day, locale: Locale) {
  const { result } = messages[locale];
  const unknown = result.headline.now['not-known-after-check'];
  await expect(headline(page)).toHaveText(unknown);
  for (const id of designations) {
    const label = sectionOf(page, id).locator('.label');
    await expect(label).toHaveText(result.labels['not-known-after-check']);
  }
  await compares(page, person, later(clock, checked));
  const lastCheck = fill(result.asOfLastCheck, { checked: formatDay(checked, locale) });
  for (const at of ['main .screen', '.sheet']) {
    await expect.soft(page.locator(`${at} > .headline`)).toHaveText(unknown);
    const text = (await page.locator(at).textContent()) as string;
    for (const said of [staleIn(locale), lastCheck, result.outcomes.past.matches]) {
      expect.soft(text, at).toContain(said);
    }
    expect.soft(text, at).not.toContain(result.labels.ended);
  }
  expect.soft(await saidForNow(page, locale)).toEqual([]);
}

/** Each language with a clock past the time of the check and one before it, and between them a clock that is years off. */
const clocks = {
  es: [
    ['the last check is too old', '2027-01-15', 'neverFiled'],
    ['the clock is years before the last check', '2019-03-18', 'holderWithPapers'],
  ],
  en: [
    ['the last check is years old', '2035-01-01', 'augustArrival'],
    ['the clock is before the last check', '2026-11-20', 'neverFiled'],
  ],
} as const;

for (const locale of locales) {
  const { result } = messages[locale];
  const name = localeNames[locale];
  const stale = staleIn(locale);

  for (const [why, clock, who] of clocks[locale]) {
    test.describe(`${why}, in ${name}`, () => {
      test.use({ today: clock });
      test('nothing about today is claimed, and past days still stand', async ({ page }) => {
        for (const at of ['law/', 'help/', 'privacy/', 'paper/', '', 'check/']) {
          await page.goto(`/${locale}/${at}`);
          await expect(page.locator(at === '' ? '.today > .note' : 'main > p.note')).toHaveText(stale);
          await expect(page.getByText(stale)).toBeVisible();
        }
        await begin(page, locale);
        await walk(page, people[who], { locale, by: 'script' });
        await seeResult(page, locale);
        await withholds(page, people[who], day(clock), locale);
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
    // What is looked for in vain below is what a true clock brings.
    expect(await saidForNow(page, locale)).toContain(result.headline.now.ended);
    for (const [turned, event] of [
      ['2026-12-06', 'visibilitychange'],
      ['2019-03-18', 'focus'],
      ['2035-01-01', 'pageshow'],
    ] as const) {
      await turnsTo(page, turned, event);
      await withholds(page, people.neverFiled, day(turned), locale);
      await turnsTo(page, reviewBy, event);
      await expect(headline(page)).toHaveText(result.headline.now.ended);
    }
  });
}

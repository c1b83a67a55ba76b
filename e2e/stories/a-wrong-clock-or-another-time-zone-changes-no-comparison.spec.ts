import type { Page } from '@playwright/test';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import type { Locale } from '../../lib/content/locales';
import { addDays, day, later } from '../../lib/day';
import { register } from '../../lib/law/register';
import { compares } from '../compared';
import { today } from '../every-reason';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, seeResult, walk } from '../walk';

/** All that the page says, on the screen and on the sheet. */
const saidBy = async (page: Page) =>
  (await page.locator('main').innerHTML()).split(/<[^>]+>/).filter((text) => text.trim() !== '');

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

const found = async (page: Page, locale: Locale) => {
  const said = (await saidBy(page)).join(' ');
  return wordsForNow(locale).filter((words) => said.includes(words));
};

for (const [clock, locale, who] of [
  ['2019-06-01', 'es', 'holderWithPapers'],
  ['2035-01-01', 'en', 'augustArrival'],
] as const) {
  test.describe(`a clock at ${clock}`, () => {
    test.use({ today: clock });

    test('the comparisons stand in the past, and nothing is said of today', async ({ page }) => {
      const { site, result } = messages[locale];
      await begin(page, locale);
      await walk(page, people[who], { locale, by: 'script' });
      await seeResult(page, locale);
      await compares(page, people[who], later(day(clock), register.reviewed.checked));
      const stale = fill(site.stale, { day: formatDay(register.reviewed.checked, locale) });
      for (const at of ['.screen', '.sheet']) {
        const part = page.locator(at);
        await expect(part).toContainText(stale);
        await expect(part.locator('> .headline')).toHaveText(result.headline.now['not-known-after-check']);
      }
      expect(await found(page, locale)).toEqual([]);
      const labels = await page.locator('.screen .label').allInnerTexts();
      expect(new Set(labels)).toEqual(new Set([result.labels['not-known-after-check']]));
    });
  });
}

test('the words looked for are those that a true clock brings', async ({ page }) => {
  await begin(page, 'es');
  await walk(page, people.abroad, { locale: 'es', by: 'script' });
  await seeResult(page, 'es');
  expect(await found(page, 'es')).not.toEqual([]);
});

test('across the date line at each question, and the result is the same to a letter', async ({
  page,
  context,
}) => {
  const [locale, person] = ['es', people.lateWithTrips] as const;
  const still = await context.newPage();
  const devices = await context.newCDPSession(page);
  const moveTo = (timezoneId: string) => devices.send('Emulation.setTimezoneOverride', { timezoneId });
  // Noon in one is the next day in the other.
  const [west, east] = ['America/Los_Angeles', 'Pacific/Kiritimati'] as const;
  let moves = 0;

  await moveTo(west);
  await Promise.all([begin(page, locale), begin(still, locale)]);
  await Promise.all([
    walk(page, person, {
      locale,
      by: 'script',
      at: async () => {
        await moveTo(moves++ % 2 ? west : east);
      },
    }),
    walk(still, person, { locale, by: 'script' }),
  ]);
  await moveTo(west);
  await Promise.all([seeResult(page, locale), seeResult(still, locale)]);
  expect(await saidBy(page)).toEqual(await saidBy(still));
  await compares(page, person);

  // Where it is tomorrow already, only the day is another.
  await moveTo(east);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const next = addDays(today, 1);
  await expect(page.locator('.screen')).toContainText(formatDay(next, locale));
  await compares(page, person, next);
});

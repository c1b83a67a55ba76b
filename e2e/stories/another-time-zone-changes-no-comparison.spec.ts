import type { Page } from '@playwright/test';
import { formatDay } from '../../lib/content/days';
import { addDays } from '../../lib/day';
import { compares } from '../compared';
import { today } from '../every-reason';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, seeResult, walk } from '../walk';

/** All that the page says, on the screen and on the sheet. */
const saidBy = async (page: Page) =>
  (await page.locator('main').innerHTML()).split(/<[^>]+>/).filter((text) => text.trim() !== '');

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

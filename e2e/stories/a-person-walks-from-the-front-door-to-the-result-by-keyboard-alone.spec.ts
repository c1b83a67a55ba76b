import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { readingMessages } from '../../lib/content/reading';
import { expect, test } from '../fixture';
import { people } from '../people';
import { headingOf, press, seeResult, tabTo, walk } from '../walk';

/** The first press of Tab on a fresh page must land on leave now. */
async function leavesFirst(page: Page) {
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-leave]')).toBeFocused();
}

/** Within a sitting focus starts at the heading, so the order is read off the page: no control before leave now. */
async function leaveIsFirstInOrder(page: Page) {
  const first = await page.evaluate(() => {
    const reachable = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]'),
    ];
    const ordered = reachable.filter((element) => element.tabIndex > 0);
    const [next] = ordered.length > 0 ? ordered : reachable.filter((element) => element.tabIndex === 0);
    return next?.matches('[data-leave]');
  });
  expect(first, 'leave now is the first stop of Tab').toBe(true);
}

/** What has focus and lies under the bar that stays on top; null when nothing does. */
const focusUnderTheBar = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const bar = document.querySelector('[data-leave]');
    if (!activeElement || !bar || activeElement === bar || activeElement === document.body) return null;
    const isUnder = activeElement.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
    return isUnder ? activeElement.outerHTML.slice(0, 100) : null;
  });

/** Going back through a long page, nothing that takes focus may come to rest under the bar. */
async function seesFocusGoingBack(page: Page) {
  for (let stops = 0; stops < 30; stops++) {
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focusUnderTheBar(page), 'focus under the bar').toBeNull();
  }
}

/** The longest way in the first language, another long one in the second: every kind of field between them. */
const walkers = { es: people.childWithPapers, en: people.lateWithTrips };

for (const locale of locales) {
  const { check, questions, result, site } = messages[locale];
  const { start } = readingMessages[locale];

  test(`from the front door to the result by keyboard alone, in ${localeNames[locale]}`, async ({ page }) => {
    await page.goto('/');
    await leavesFirst(page);
    await press(page.getByRole('link', { name: localeNames[locale], exact: true }), 'keyboard');

    await expect(headingOf(page)).toHaveText(start.title);
    await leavesFirst(page);
    await press(page.getByRole('link', { name: start.begin, exact: true }), 'keyboard');

    await expect(headingOf(page)).toHaveText(check.before.title);
    await leavesFirst(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: site.skip })).toBeFocused();
    const button = page.getByRole('button', { name: check.before.begin, exact: true });
    await expect(button).toBeEnabled();
    await press(button, 'keyboard');

    // `walk` asks at every step that focus is on the new heading.
    const at = async (place: string) => {
      await leaveIsFirstInOrder(page);
      if (place !== 'in_us') return;
      // The way past the header leads into the question, and is no step that Back would know.
      const entries = await page.evaluate(() => history.length);
      await press(page.getByRole('link', { name: site.skip }), 'keyboard');
      await expect(page.getByRole('main')).toBeFocused();
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await expect(headingOf(page)).toHaveText(questions.in_us.title);
    };
    await walk(page, walkers[locale], { locale, by: 'keyboard', at });
    await seeResult(page, locale, 'keyboard');
    await leaveIsFirstInOrder(page);

    // What is folded away opens by keyboard too, and the way leads back to the answers and on again.
    await press(page.locator('details.other-day > summary'), 'keyboard');
    await expect(page.getByRole('button', { name: result.otherDay.show })).toBeVisible();
    await press(page.getByRole('button', { name: result.editAnswers, exact: true }), 'keyboard');
    await expect(headingOf(page)).toHaveText(check.review.title);
    await expect(headingOf(page)).toBeFocused();
    await tabTo(page.getByRole('button', { name: check.review.seeResult, exact: true }));
    await seesFocusGoingBack(page);
  });
}

import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { locales } from '../../lib/content/locales';
import { copyForm } from '../copies';
import { expect, test } from '../fixture';
import { people } from '../people';
import { arrives, atQuestion, begin, fillIn, headingOf, holds, seeResult, walk } from '../walk';

const asks = (page: Page) => page.getByRole('alertdialog');
const MINUTE = 60_000;

test.beforeEach(({ page }) => page.clock.install({ time: new Date('2026-11-21T12:00:00') }));

test('asked at eight minutes, erased at ten, in Español', async ({ page }) => {
  const { check } = messages.es;
  await begin(page, 'es');
  await walk(page, people.childWithPapers, { locale: 'es', by: 'script', until: 'nat_ve' });
  await fillIn(page, 'nat_ve', 'born', 'es');
  const field = page.locator('main input:checked');
  await field.focus();
  await page.clock.fastForward(8 * MINUTE - 2000);
  await expect(asks(page)).toHaveCount(0);
  await page.clock.fastForward(3000);

  // Asked in words that are read out, with focus on the way to stay, and nothing else taken away.
  await expect(asks(page)).toHaveAccessibleName(check.idle.title);
  await expect(asks(page)).toHaveAccessibleDescription(check.idle.text);
  const stay = asks(page).getByRole('button', { name: check.idle.stay });
  await expect(stay).toBeFocused();
  await page.locator('[data-leave]').click({ trial: true });
  await page.clock.fastForward(60_000);
  await stay.click();
  await expect(asks(page)).toHaveCount(0);
  await holds(page, 'nat_ve', 'born', 'es');
  await expect(field, 'focus comes back to where it was').toBeFocused();

  // To stay is worth eight minutes more; so is Escape, and so is any act on the page.
  for (const act of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('heading', { level: 1 }).click(),
    () => page.mouse.wheel(0, 10),
  ]) {
    await page.clock.fastForward(8 * MINUTE - 5000);
    await expect(asks(page)).toHaveCount(0);
    await page.clock.fastForward(6000);
    await expect(asks(page)).toBeVisible();
    await act();
    await expect(asks(page)).toHaveCount(0);
  }

  await page.clock.fastForward(10 * MINUTE + 1000);
  await arrives(page, check.before.title);
  await expect(page.getByText(check.before.after.idle)).toBeVisible();
  await expect(asks(page)).toHaveCount(0);
  await page.goBack();
  await arrives(page, check.before.title);
  await page.getByRole('button', { name: check.before.begin, exact: true }).click();
  await atQuestion(page, 'who_for', 'es');
  await expect(page.locator('main input:checked')).toHaveCount(0);
});

test('a result is erased too, also after a sleep, and by a press, in English', async ({ page }) => {
  const { check, result } = messages.en;
  const toResult = async () => {
    await walk(page, people.abroad, { locale: 'en', by: 'script' });
    await seeResult(page, 'en');
  };
  await begin(page, 'en');
  await toResult();
  // A telephone that slept has run no timer: one step of its clock, and the first touch or look finds it over.
  await page.clock.pauseAt(new Date('2026-11-21T13:00:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.resume();
  await arrives(page, check.before.title);
  await expect(page.getByText(check.before.after.idle)).toBeVisible();

  // On the first screen there is nothing to erase, so nobody is asked.
  await page.clock.fastForward(11 * MINUTE);
  await expect(asks(page)).toHaveCount(0);
  const start = page.getByRole('button', { name: check.before.begin, exact: true });
  // What was ticked and not sent is something, though Back led away from it.
  await start.click();
  await fillIn(page, 'who_for', 'child', 'en');
  await page.goBack();
  await arrives(page, check.before.title);
  await page.clock.fastForward(11 * MINUTE);
  await start.click();
  await atQuestion(page, 'who_for', 'en');
  await expect(page.locator('main input:checked')).toHaveCount(0);
  await toResult();
  await page.clock.fastForward(8 * MINUTE + 1000);
  await expect(headingOf(page)).toHaveText(result.title);
  // On a small screen turned and enlarged it keeps under the bar that stays, and its words can be reached.
  await page.setViewportSize({ width: 320, height: 256 });
  const top = await asks(page).evaluate((box) => box.getBoundingClientRect().top);
  const bar = await page.locator('[data-leave]').evaluate((one) => one.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(bar);
  await asks(page).getByRole('button', { name: check.idle.wipe }).click();
  await arrives(page, check.before.title);
  await expect(page.getByText(check.before.after.wiped)).toBeVisible();
});

test('a copy that was typed and not opened is erased too, in both languages', async ({ page }) => {
  for (const locale of locales) {
    const { check, copy } = messages[locale];
    await page.goto(`/${locale}/check/`);
    await page.locator('summary', { hasText: copy.open.have }).click();
    const { letters, phrase } = copyForm(page, locale);
    // Nothing is typed yet: nobody is asked for nothing.
    await page.clock.fastForward(9 * MINUTE);
    await expect(asks(page)).toHaveCount(0);
    await letters.fill('262NA 9MTD5');
    await phrase.fill('ENNJD');
    // What the page and the browser still do of it, such as scrolling, must not come after the leap.
    await page.waitForTimeout(500);
    await page.clock.fastForward(8 * MINUTE + 1000);
    await expect(asks(page)).toBeVisible();
    await page.clock.fastForward(2 * MINUTE + 1000);
    await expect(page.getByText(check.before.after.idle)).toBeVisible();
    await expect(letters).toHaveValue('');
    await expect(phrase).toHaveValue('');
  }
});

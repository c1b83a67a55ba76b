import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { locales } from '../../lib/content/locales';
import type { Answers } from '../../lib/interview/answers';
import { compared, compares } from '../compared';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { answerQuestion, begin, fillIn, headingOf, seeResult, speak, tabAt, walk } from '../walk';

/** Where the browser stands, and what lies open, from top to bottom. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    step: history.state.step,
    entries: history.length,
    open: [...document.querySelectorAll('main details')].map((one) => (one as HTMLDetailsElement).open),
  }));

/** Opens what is closed and closes what is open, of every third part: some of each is no longer as it came. */
const openSome = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLDetailsElement>('main .screen details')];
    for (const [index, one] of all.entries()) if (index % 3 === 0) one.open = !one.open;
  });

test('the result in the other language: the same place, lines and open parts', async ({ page }) => {
  const person = people.augustArrival;
  await begin(page, 'es');
  await walk(page, person, { locale: 'es', by: 'script' });
  await openSome(page);
  const review = await standing(page);
  await speak(page, 'en');
  expect(await standing(page)).toEqual(review);
  await seeResult(page, 'en');
  await openSome(page);
  for (const asOf of [null, '2023-10-05']) {
    if (asOf !== null) await lookAt(page, asOf, 'en');
    const before = { ...(await standing(page)), lines: await compared(page) };
    for (const locale of locales) {
      await speak(page, locale);
      expect({ ...(await standing(page)), lines: await compared(page) }, `${asOf}, ${locale}`).toEqual(
        before,
      );
    }
  }
});

test('a print that is called off, blocked or missing leaves the result as it was', async ({ page }) => {
  const { check, result, site } = messages.es;
  const person: Answers = people.neverFiled;
  await begin(page, 'es');
  await walk(page, person, { locale: 'es', by: 'script' });
  await seeResult(page, 'es');
  const before = { ...(await standing(page)), html: await page.locator('body').innerHTML() };
  const stays = async (why: string) => {
    expect({ ...(await standing(page)), html: await page.locator('body').innerHTML() }, why).toEqual(before);
    await expect(page).toHaveTitle(tabAt('result', person, 'es'));
  };
  // What a browser prints above each page and names the file after: the title, at the moment of printing. The tab's own
  // counts the questions asked.
  const titles = await page.evaluate(() => {
    const during: string[] = [];
    window.addEventListener('beforeprint', () => during.push(document.title));
    for (const name of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(name));
    return during;
  });
  expect(titles).toEqual([`${check.tab.sheet} · ${site.name}`]);
  await stays('called off');

  const printer = page.getByRole('button', { name: result.print, exact: true });
  for (const why of ['blocked', 'missing'] as const) {
    await page.evaluate((kind) => {
      const print = () => {
        throw new DOMException('Printing is blocked.', 'SecurityError');
      };
      Object.assign(window, { print: kind === 'blocked' ? print : undefined });
    }, why);
    await printer.click();
    await expect(page.getByRole('main').getByRole('alert'), why).toHaveText(result.printFailed);
  }
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await printer.click();
  await stays('printing again');
  await compares(page, person);
});

/** A telephone upright and on its side, split in two, and a large screen seen at 400 %. */
const screens = [
  { width: 740, height: 360 },
  { width: 360, height: 370 },
  { width: 320, height: 225 },
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
] as const;

test('turned and zoomed at a date half typed, the review and the result', { tag: '@phone' }, async ({
  page,
  context,
}) => {
  const person = people.neverFiled;
  const device = await context.newCDPSession(page);
  /** Through every screen and back to the first; `still` says what must be as it was. */
  const turn = async (where: string, still: () => Promise<unknown>) => {
    const before = { ...(await standing(page)), still: await still() };
    for (const [index, screen] of screens.entries()) {
      await page.setViewportSize(screen);
      // Two fingers, and a screen with finer points.
      await device.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 + (index % 3) });
      const deviceScaleFactor = 1 + (index % 3);
      await device.send('Emulation.setDeviceMetricsOverride', { ...screen, deviceScaleFactor, mobile: true });
      await page.evaluate(() => window.dispatchEvent(new Event('orientationchange')));
      await device.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, `${where} at ${screen.width} px`).toBeLessThanOrEqual(screen.width);
      expect({ ...(await standing(page)), still: await still() }, where).toEqual(before);
    }
  };
  const typed = () =>
    page
      .locator('main input')
      .evaluateAll((inputs) => [
        document.activeElement?.id,
        ...inputs.map((input) => (input as HTMLInputElement).value),
      ]);

  await begin(page, 'en');
  await walk(page, person, { locale: 'en', by: 'script', until: 'first_entry' });
  await fillIn(page, 'first_entry', person.first_entry, 'en');
  await page.getByRole('textbox', { name: messages.en.check.date.month, exact: true }).fill('Jul');
  await turn('a date', typed);
  await answerQuestion(page, 'first_entry', person.first_entry, 'en');
  await walk(page, person, { locale: 'en', by: 'script', after: 'first_entry' });
  const words = () => page.locator('main').textContent();
  await openSome(page);
  await turn('the review', words);
  await seeResult(page, 'en');
  await openSome(page);
  await turn('the result', words);
  await compares(page, person);
  await expect(headingOf(page)).toHaveText(messages.en.result.title);
});

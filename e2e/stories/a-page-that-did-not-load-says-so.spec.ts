import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { atQuestion } from '../walk';

// The browser's own word on a script that did not come.
// ... and an old browser's word on what it does not know.
test.use({ expectedLines: [/net::ERR_FAILED|TypeError: .* is not a function/] });

// All that a page has, one at a time: the interview's own script, the one that stands guard on every page, the style
// sheet that the curtain hangs from; and both scripts at once.
const losses = {
  'the script of the interview': /\/browser\/check-/,
  'the script of every page': /\/browser\/page-/,
  'both scripts': /\/browser\//,
  'the style sheet': /\.css$/,
};

for (const locale of locales) {
  const { before, noScript } = messages[locale].check;

  test(`a browser too old for the script is led to what it can read, in ${localeNames[locale]}`, async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Object, 'fromEntries'));
    await page.goto(`/${locale}/check/`);
    await expect(page.getByText(before.notLoaded)).toBeVisible();
    await expect(page.getByText(noScript.links)).toBeVisible();
    await expect(page.getByRole('button', { name: before.begin, exact: true })).toBeDisabled();
    await page.getByRole('main').getByRole('link', { name: messages[locale].site.nav.law }).click();
    await expect(page).toHaveURL(`/${locale}/law/`);
  });

  for (const [lost, pattern] of Object.entries(losses)) {
    test(`without ${lost}, in ${localeNames[locale]}`, async ({ page }) => {
      const met: string[] = [];
      await page.route(pattern, (route) => {
        met.push(route.request().url());
        return route.abort();
      });
      await page.goto(`/${locale}/check/`);
      expect(met.length).toBeGreaterThan(0);
      const start = page.getByRole('button', { name: before.begin, exact: true });
      const late = page.getByText(before.notLoaded);
      // Without the guard nothing may be answered, without the interview nothing can: so there is nothing to lose.
      await expect(start).toBeDisabled();
      // Where no script of every page can show it, the style sheet does after a while; here that while is over at once.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await expect(late).toBeVisible();
      await expect(start).toBeDisabled();
      await page.unroute(pattern);
      await page.getByRole('link', { name: before.loadAgain, exact: true }).click();
      await expect(start).toBeEnabled();
      await expect(late).toHaveCount(0);
      await start.click();
      await atQuestion(page, 'who_for', locale);
    });
  }
}

import { messages } from '../../lib/content/index';
import { localeNames, locales } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { atQuestion } from '../walk';

// The browser's own word on a script that did not come.
// ... and an old browser's word on what it does not know.
test.use({ expectedLines: [/net::ERR_FAILED|TypeError: .* is not a function/] });

// Every script that a page has, one at a time and all at once: the interview's own, and the one of every page.
const losses = [['check'], ['page'], ['check', 'page']] as const;

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

  for (const lost of losses) {
    test(`without the script ${lost.join(' and ')}, in ${localeNames[locale]}`, async ({ page }) => {
      const pattern = new RegExp(`/(?:browser/)?(?:${lost.join('|')})(?:-[0-9a-f]+)?\\.js$`);
      const met: string[] = [];
      await page.route(pattern, (route) => {
        met.push(route.request().url());
        return route.abort();
      });
      await page.goto(`/${locale}/check/`);
      expect(met).toHaveLength(lost.length);
      const start = page.getByRole('button', { name: before.begin, exact: true });
      const late = page.getByText(before.notLoaded);
      // Without the interview's own script nothing can be answered, and so nothing can be lost.
      if ((lost as readonly string[]).includes('check')) {
        await expect(start).toBeDisabled();
        // With neither script the style sheet shows it after a while; here that while is over at once.
        if (lost.length > 1) {
          await expect(late).toBeHidden();
          await page.evaluate(() => {
            for (const animation of document.getAnimations()) animation.finish();
          });
        }
        await expect(late).toBeVisible();
        await page.unroute(pattern);
        await page.getByRole('link', { name: before.loadAgain, exact: true }).click();
      }
      await expect(start).toBeEnabled();
      await expect(late).toHaveCount(0);
      await start.click();
      await atQuestion(page, 'who_for', locale);
    });
  }
}

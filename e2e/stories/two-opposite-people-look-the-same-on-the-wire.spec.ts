import type { Browser } from '@playwright/test';
import { messages } from '../../lib/content/index';
import type { Locale } from '../../lib/content/locales';
import type { Answers } from '../../lib/interview/answers';
import { expect, test } from '../fixture';
import { people } from '../people';
import { printed } from '../printed';
import { headingOf, seeResult, walk } from '../walk';

/** All that a listener on the way, or the server's own log, could write down of one person, from start to paper. */
async function onTheWire(browser: Browser, baseURL: string, person: Answers, locale: Locale) {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const asked: unknown[] = [];
  const answered: Promise<readonly [string, unknown]>[] = [];
  page.on('request', (request) => {
    const { pathname, search, hash } = new URL(request.url());
    asked.push([request.method(), pathname, search, hash, request.postData()]);
    answered.push(
      (async () => {
        const [response, headers] = [await request.response(), await request.allHeaders()];
        const { requestBodySize, responseBodySize, responseHeadersSize } = await request.sizes();
        const sizes = { requestBodySize, responseBodySize, responseHeadersSize };
        return [request.url(), { status: response?.status(), headers, sizes }] as const;
      })(),
    );
  });
  const link = (name: string) => page.getByRole('link', { name, exact: true }).first().click();
  const { check, site } = messages[locale];

  await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
  await link(site.nav.check);
  await expect(headingOf(page)).toHaveText(check.before.title);
  await page.waitForLoadState('networkidle');
  const loaded = asked.length;
  await page.getByRole('button', { name: check.before.begin, exact: true }).click();
  await walk(page, person, { locale, by: 'script' });
  await seeResult(page, locale);
  expect((await printed(page, 'Letter')).text.length).toBeGreaterThan(1000);
  const trace = { asked, answered: await Promise.all(answered), afterLoad: asked.slice(loaded) };
  await context.close();
  return trace;
}

test('the same requests in the same order and of the same size, and none once the guide is there', async ({
  browser,
  baseURL,
}) => {
  const trace = (person: Answers) => onTheWire(browser, baseURL as string, person, 'es');
  const [one, two] = [await trace(people.neverFiled), await trace(people.childWithPapers)];
  expect(one.asked.length).toBeGreaterThan(3);
  expect(one.afterLoad).toEqual([]);
  expect(two).toEqual(one);
});

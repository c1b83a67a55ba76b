import { messages } from '../../lib/content/index';
import { allAuthorities } from '../../lib/law/authorities/all';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, headingOf, seeResult, walk } from '../walk';

/** Whoever is linked to; the story answers for all of them itself. */
const outside = [
  ...new Set(Object.values(allAuthorities).flatMap(({ url }) => (url ? [new URL(url).hostname] : []))),
];
const framed = /frame-ancestors|chrome-error|X-Frame-Options/;
test.use({
  expectedLines: [framed],
  allowedHosts: outside,
});

test('a page that puts the guide into a frame shows nothing of it', async ({ page, baseURL }) => {
  // From the same address even, where a frame would be let in by default.
  await page.route('**/around/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/es/check/"></iframe>' }),
  );
  await page.goto('/around/');
  await expect.poll(() => page.frames().length).toBe(2);
  const [, inside] = page.frames();
  await inside?.waitForLoadState();
  expect(inside?.url()).not.toContain(baseURL);
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
});

test('what stands in an address changes nothing and is never run', async ({ page }) => {
  const attacks = [
    '?in_us=yes&nat_ve=born&answers=%7B%22in_us%22%3A%22yes%22%7D',
    '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E#%3Cscript%3Ealert(1)%3C/script%3E',
    '#result',
    '?__proto__[polluted]=1&constructor.prototype.polluted=1',
  ];
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs++;
    return dialog.dismiss();
  });
  for (const attack of attacks) {
    // From elsewhere each time: an address that differs in its fragment only would load nothing.
    await page.goto('about:blank');
    await page.goto(`/es/check/${attack}`);
    await expect(headingOf(page)).toHaveText(messages.es.check.before.title);
    await expect(page.getByRole('button', { name: messages.es.check.before.begin })).toBeEnabled();
    await expect(page.locator('img, main script, iframe')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
    // Whoever sent the address learns nothing from the one that stays in the bar.
    await expect(page).toHaveURL('/es/check/');
  }
  expect(dialogs).toBe(0);
});

test('a page that is linked to is not told where from', async ({ page, context }) => {
  const asked: { url: string; headers: Record<string, string> }[] = [];
  await context.route(/^https:/, async (route) => {
    const request = route.request();
    asked.push({ url: request.url(), headers: await request.allHeaders() });
    return route.fulfill({ contentType: 'text/html', body: '<title>Away</title>' });
  });
  const follow = async (within: string) => {
    const link = page.locator(`${within} a[href^="https:"]:visible`).first();
    const [popup] = await Promise.all([
      (await link.getAttribute('target')) === '_blank' ? context.waitForEvent('page') : null,
      link.click(),
    ]);
    await (popup ?? page).waitForURL(/^https:/);
    expect(await (popup ?? page).evaluate(() => [document.referrer, window.opener, window.name])).toEqual([
      '',
      null,
      '',
    ]);
    await popup?.close();
  };
  await page.goto('/es/law/');
  await follow('main');
  await begin(page, 'en');
  await walk(page, people.holderWithPapers, { locale: 'en', by: 'script' });
  await seeResult(page, 'en');
  await page.locator('.screen details:not([open]) > summary').first().click();
  await follow('.screen');
  expect(asked.length).toBeGreaterThanOrEqual(2);
  for (const { url, headers } of asked) {
    expect(headers, url).not.toHaveProperty('referer');
    expect(headers, url).not.toHaveProperty('origin');
    expect(url).not.toMatch(/[?&](?:utm_|ref|source|from)/);
  }
});

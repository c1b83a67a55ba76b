import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { type Locale, localeNames } from '../../lib/content/locales';
import { replay } from '../../lib/interview/replay';
import { expect } from '../fixture';
import { people } from '../people';
import { test } from '../profile';
import { atQuestion, begin, fillIn, headingOf, seeResult, walk } from '../walk';

const away = 'https://www.wikipedia.org/';
const person = people.neverFiled;

test.use({ allowedHosts: ['www.wikipedia.org'] });

/** Sends home every text that the page has on screen: as it is shown again, and at each picture drawn after that. */
function watch() {
  const tell = (when: string) => {
    const text = document.documentElement.hidden ? '' : (document.body?.innerText ?? '');
    console.info(`screen ${performance.now()} of ${location.pathname} ${when}: ${text}`);
  };
  window.addEventListener('pageshow', ({ persisted }) => {
    tell(persisted ? 'kept' : 'new');
    let pictures = 0;
    const next = () => {
      tell('drawn');
      if (++pictures < 20) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** What was on screen since the last time that this was asked. */
async function screensOf(page: Page): Promise<() => string[]> {
  const seen = new Set<string>();
  let since = 0;
  page.on('console', (line) => {
    // A page that is brought back tells all its lines again, so each carries its time and counts once.
    if (line.text().startsWith('screen ')) seen.add(line.text());
  });
  await page.addInitScript(watch);
  return () => {
    const screens = [...seen].slice(since).map((screen) => screen.replace(/^screen \S+ of /, ''));
    since = seen.size;
    return screens;
  };
}

/** Back without waiting for a load, for a page that the browser kept has none. */
const back = (page: Page) => page.evaluate(() => history.back());

/** Goes to an address of the site or away as an address typed does, for a link of the check page opens a new tab. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.href = to;
  }, address);
  await page.waitForURL(address);
}

type Place = 'nat_ve' | 'review' | 'result';

/** Comes to a place of the check with something answered, by the shortest way there. */
async function comeTo(page: Page, place: Place, locale: Locale): Promise<void> {
  await begin(page, locale);
  if (place === 'nat_ve') {
    await walk(page, person, { locale, by: 'script', until: place });
    await fillIn(page, place, 'born', locale);
    return;
  }
  await walk(page, people.abroad, { locale, by: 'script' });
  if (place === 'result') await seeResult(page, locale);
}

/** What only somebody who has answered sees: the headings of every place after the first question. */
const privateIn = (locale: Locale) => {
  const { check, result, questions } = messages[locale];
  const titles = replay(person).path.map((id) => questions[id].title);
  return [check.review.title, result.title, ...titles.slice(1)];
};

/** Waits for the first screen, which says why it is there, and goes on to a first question without an answer. */
async function beginsAgain(page: Page, locale: Locale): Promise<void> {
  const { before } = messages[locale].check;
  await expect(headingOf(page)).toHaveText(before.title);
  await expect(page.getByText(before.after.reloaded)).toBeVisible();
  await page.getByRole('button', { name: before.begin, exact: true }).click();
  await atQuestion(page, 'who_for', locale);
  await expect(page.locator('main input:checked')).toHaveCount(0);
}

function tellNothing(screens: string[], locale: Locale): void {
  expect(screens.length).toBeGreaterThan(2);
  expect(screens.filter((screen) => privateIn(locale).some((text) => screen.includes(text)))).toEqual([]);
}

test('this browser does bring a page back as it was left', async ({ page }) => {
  const screens = await screensOf(page);
  await page.goto('/es/help/');
  await page.evaluate(() => {
    document.body.textContent = 'left like this';
  });
  await goTo(page, '/es/privacy/');
  screens();
  await back(page);
  await expect.poll(() => screens().join()).toContain('/es/help/ kept: left like this');
});

const places: readonly (readonly [Locale, readonly Place[]])[] = [
  ['es', ['nat_ve', 'result']],
  ['en', ['review']],
];
for (const [locale, all] of places) {
  test(`from another page back to ${all.join(' and ')}, in ${localeNames[locale]}`, async ({ page }) => {
    const screens = await screensOf(page);
    for (const place of all) {
      await comeTo(page, place, locale);
      await goTo(page, `/${locale}/help/`);
      screens();
      await back(page);
      await beginsAgain(page, locale);
      const shown = screens();
      expect(shown, `${place}: kept by the browser, and blank`).toContain(`/${locale}/check/ kept: `);
      tellNothing(shown, locale);
    }
  });
}

test('leave now at the result, then Back ten times, in English', async ({ page }) => {
  const { before } = messages.en.check;
  const screens = await screensOf(page);
  const body = '<title>Away</title><h1>Away</h1>';
  await page.route(`${away}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await begin(page, 'en');
  await walk(page, person, { locale: 'en', by: 'script' });
  await seeResult(page, 'en');
  await page.locator('[data-leave]').click();
  await expect(page).toHaveURL(away);
  screens();
  await back(page);
  await expect(headingOf(page)).toHaveText(before.title);
  await expect(page.getByText(before.after.reloaded)).toBeVisible();
  for (let times = 1; times < 10; times++) {
    // A press may lead out of the guide, to the empty tab that it was opened in.
    await back(page).catch(() => undefined);
    await page.waitForTimeout(100);
  }
  tellNothing(screens(), 'en');
});

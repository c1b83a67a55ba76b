import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { localeNames, locales, otherLocale } from '../../lib/content/locales';
import { questions } from '../../lib/interview/questions/index';
import { replay } from '../../lib/interview/replay';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { answerQuestion, begin, headingOf, seeResult, speak, walk } from '../walk';

// Elsewhere a service worker is kept from starting; here one that started has to be seen.
test.use({ serviceWorkers: 'allow' });

const person = people.childWithPapers;

/** That none of the places where a page can keep something holds anything. */
async function keepsNothing(page: Page, where: string): Promise<void> {
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    name: window.name,
  }));
  const nothing = { local: {}, session: {}, cookie: '', caches: [], databases: [], workers: [], name: '' };
  expect(kept, where).toEqual(nothing);
  expect(await page.context().cookies(), where).toEqual([]);
}

test('every other question, the private ones among them, keeps nothing either', async ({ page }) => {
  const seen = new Set<string>(replay(person).path);
  for (const one of [people.tellsAll, people.stateless]) {
    await begin(page, 'es');
    await walk(page, one, {
      locale: 'es',
      by: 'script',
      at: async (place) => {
        if (seen.has(place)) return;
        seen.add(place);
        await keepsNothing(page, place);
      },
    });
  }
  expect(questions.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

for (const locale of locales) {
  const other = otherLocale(locale);

  test(`offline from the first question to paper, begun in ${localeNames[locale]}`, async ({
    page,
    context,
  }) => {
    const requests: string[] = [];
    await page.goto(`/${locale}/check/`, { waitUntil: 'networkidle' });
    const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    const atFirst = await loaded();
    expect(atFirst).toBeGreaterThan(0);
    page.on('request', (request) => requests.push(request.url()));
    await context.setOffline(true);

    await page.getByRole('button', { name: messages[locale].check.before.begin, exact: true }).click();
    const at = (place: string) => keepsNothing(page, place);
    await walk(page, person, { locale, until: 'other_nat', at });
    await speak(page, other);
    await answerQuestion(page, 'other_nat', person.other_nat, other);
    await walk(page, person, { locale: other, after: 'other_nat', at });
    await seeResult(page, other);
    await lookAt(page, '2023-10-05', other);
    await speak(page, locale);
    await expect(headingOf(page)).toHaveText(messages[locale].result.title);
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf()).length).toBeGreaterThan(5000);

    expect(requests).toEqual([]);
    expect(await loaded()).toBe(atFirst);
    await keepsNothing(page, 'result');
  });
}

import { messages } from '../../lib/content/index';
import { localeNames, locales, otherLocale } from '../../lib/content/locales';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { answerQuestion, headingOf, seeResult, speak, walk } from '../walk';

const person = people.childWithPapers;

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
    await walk(page, person, { locale, until: 'other_nat' });
    await speak(page, other);
    await answerQuestion(page, 'other_nat', person.other_nat, other);
    await walk(page, person, { locale: other, after: 'other_nat' });
    await seeResult(page, other);
    await lookAt(page, '2023-10-05', other);
    await speak(page, locale);
    await expect(headingOf(page)).toHaveText(messages[locale].result.title);
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf()).length).toBeGreaterThan(5000);

    expect(requests).toEqual([]);
    expect(await loaded()).toBe(atFirst);
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      caches: await caches.keys(),
      databases: await indexedDB.databases(),
      name: window.name,
    }));
    expect(kept).toEqual({ local: {}, session: {}, cookie: '', caches: [], databases: [], name: '' });
    expect(await context.cookies()).toEqual([]);
  });
}

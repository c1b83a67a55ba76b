/** Chrome does not translate the check page, because the page asks it not to; extensions and other browsers may. */
import type { Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { day } from '../../lib/day';
import { compares } from '../compared';
import { today } from '../every-reason';
import { expect, test } from '../fixture';
import { lookAt } from '../other-day';
import { people } from '../people';
import { atQuestion, begin, headingOf, holds, seeResult, send, speak, walk } from '../walk';

/** Not seen and not read, so that a story finds its way; and no part of any answer. */
const MARK = '\u200b';

/** As a translator does: each text is taken out, and another stands in two `<font>` elements in its place. */
async function translate(page: Page, how: 'replaced' | 'moved'): Promise<void> {
  await page.evaluate(
    ([kind, mark]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('script, noscript, font')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        outer.append(inner);
        text.replaceWith(outer);
        if (kind === 'moved') text.data += mark;
        inner.append(kind === 'moved' ? text : `${text.data}${mark}`);
      }
    },
    [how, MARK] as const,
  );
}

/** What stands on the page, whoever wrote it. */
const saidBy = async (page: Page): Promise<readonly string[]> => {
  const html = await page.locator('#sitting').innerHTML();
  const texts = html
    .replaceAll(MARK, '')
    .replace(/<\/?font>|<!--.*?-->/g, '')
    .split(/<[^>]+>/);
  return texts.filter((text) => text.trim() !== '');
};

// On the later day claims about today are withheld, and a past day's are not: what stands on top comes and goes.
for (const [how, locale, other, now] of [
  ['replaced', 'es', 'en', '2027-01-15'],
  ['moved', 'en', 'es', today],
] as const) {
  test.describe(() => {
    test.use({ today: now });
    test(`every text ${how} at every place, begun in ${locale}`, async ({ page, context }) => {
      const person = people.augustArrival;
      const { check, result } = messages[locale];
      const plain = await context.newPage();
      const both = [page, plain];
      const same = async (where: string) => expect(await saidBy(page), where).toEqual(await saidBy(plain));

      await begin(page, locale);
      await begin(plain, locale);
      await walk(plain, person, { locale, by: 'script' });
      await walk(page, person, {
        locale,
        // By hand once, because what is pressed may be a text that the guide did not write.
        by: how === 'replaced' ? 'mouse' : 'script',
        at: async (place) => {
          await translate(page, how);
          if (place !== 'in_us' && place !== 'first_entry') return;
          // What a press writes into a page that was translated.
          await send(page, locale);
          await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
          await translate(page, how);
        },
      });

      await same('the review');
      for (const tab of both) await speak(tab, other);
      await same('the review in the other language');
      await translate(page, how);
      for (const tab of both) await speak(tab, locale);
      await page.goBack();
      await atQuestion(page, 'keep_going', locale);
      await translate(page, how);
      await holds(page, 'keep_going', person.keep_going, locale);
      await page.goForward();
      for (const tab of both) await seeResult(tab, locale);
      await compares(page, person, day(now));
      await same('the result');

      // One day over the lines of another would be false; so would one language over another.
      await translate(page, how);
      for (const tab of both) await lookAt(tab, '2023-10-05', locale);
      await same('the result of another day');
      await translate(page, how);
      for (const tab of both) await speak(tab, other);
      await same('another day in the other language');
      await translate(page, how);
      for (const tab of both) await speak(tab, locale);
      for (const tab of both) {
        await tab.getByRole('button', { name: result.otherDay.today, exact: true }).click();
      }
      await same('today again');
      await translate(page, how);
      await page.getByRole('button', { name: check.wipe, exact: true }).click();
      await page.getByRole('button', { name: check.yes, exact: true }).click();
      await expect(headingOf(page)).toHaveText(check.before.title);
    });
  });
}

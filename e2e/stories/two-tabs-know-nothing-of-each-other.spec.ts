import { messages } from '../../lib/content/index';
import { compares } from '../compared';
import { expect, test } from '../fixture';
import { people } from '../people';
import { answerQuestion, arrives, atQuestion, begin, headingOf, seeResult, walk } from '../walk';

test('two opposite people side by side, and a tab opened out of one of them', async ({ page, context }) => {
  const { check, result } = messages.es;
  const beside = await context.newPage();
  const both = [
    [page, people.neverFiled],
    [beside, people.holderWithPapers],
  ] as const;
  // Question by question at the same time, each in a tab of one browser.
  await Promise.all(both.map(([tab]) => begin(tab, 'es')));
  await Promise.all(both.map(([tab, person]) => walk(tab, person, { locale: 'es', by: 'script' })));
  await Promise.all(both.map(([tab]) => seeResult(tab, 'es')));
  for (const [tab, person] of both) await compares(tab, person);

  // As a browser duplicates a tab: with what the tab had stored for its own, of which there must be nothing.
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open(location.href));
  const copy = await opened;
  await expect(headingOf(copy)).toHaveText(check.before.title);
  await expect(copy.getByText(check.before.paragraphs[2] as string)).toBeVisible();
  expect(await copy.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, '']);
  await copy.getByRole('button', { name: check.before.begin, exact: true }).click();
  await atQuestion(copy, 'who_for', 'es');
  await expect(copy.locator('main input:checked')).toHaveCount(0);
  await answerQuestion(copy, 'who_for', 'child', 'es');
  await atQuestion(copy, 'urgent', 'es');

  // What is answered, or ended, in one is nothing to the others.
  await copy.close();
  await page.getByRole('button', { name: check.wipe, exact: true }).click();
  await page.getByRole('button', { name: check.yes, exact: true }).click();
  await arrives(page, check.before.title);
  await expect(headingOf(beside)).toHaveText(result.title);
  await compares(beside, people.holderWithPapers);
});

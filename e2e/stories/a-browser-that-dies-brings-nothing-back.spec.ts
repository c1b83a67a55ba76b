import type { CDPSession, Page } from '@playwright/test';
import { messages } from '../../lib/content/index';
import { expect } from '../fixture';
import { people } from '../people';
import { test } from '../profile';
import { atQuestion, begin, fillIn, headingOf, walk } from '../walk';

// What the browser itself says of a tab that died.
test.use({ expectedLines: [/crash/i] });

const person = people.childWithPapers;

/** Comes to a question with a day typed and not sent. */
async function typesADay(page: Page, locale: 'es' | 'en'): Promise<void> {
  await begin(page, locale);
  await walk(page, person, { locale, by: 'script', until: 'first_entry' });
  await fillIn(page, 'first_entry', person.first_entry, locale);
}

/** Speaks to a tab through another one, for one that died answers nobody directly. */
function through(session: CDPSession, sessionId: string) {
  let calls = 0;
  return (method: string, params: object = {}) =>
    new Promise<{ result?: { value?: unknown } }>((done) => {
      const id = ++calls;
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message);
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        done(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
}

test('a tab that the telephone has killed loads again without an answer, in Español', async ({
  page,
  context,
}) => {
  const { before } = messages.es.check;
  await typesADay(page, 'es');
  const own = await context.newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const died = page.waitForEvent('crash');
  own.send('Page.crash').catch(() => undefined);
  await died;

  const other = await context.newCDPSession(await context.newPage());
  const { targetId } = targetInfo;
  const { sessionId } = await other.send('Target.attachToTarget', { targetId, flatten: false });
  const call = through(other, sessionId);
  await call('Page.reload');
  const look = async (expression: string) =>
    (await call('Runtime.evaluate', { expression, returnByValue: true })).result?.value;
  await expect.poll(() => look('document.querySelector("main h1")?.textContent')).toBe(before.title);
  await expect.poll(() => look('document.body.innerText')).toContain(before.after.reloaded);
  await look('document.querySelector("main button.button").click()');
  await expect
    .poll(() => look('document.querySelector("main h1")?.textContent'))
    .toBe(messages.es.questions.who_for.title);
  expect(await look('document.querySelectorAll("main input:checked").length')).toBe(0);
});

test('a browser that opens its tabs again opens none with an answer, in English', async ({
  page,
  context,
  start,
}) => {
  const { before } = messages.en.check;
  await typesADay(page, 'en');
  // A page beside it that forbids nothing: it has to come back as it was, or nothing is proven.
  const plain = await context.newPage();
  await plain.goto('/en/help/');
  await plain.evaluate(() => history.pushState({ kept: 'state' }, ''));
  await context.close();

  const again = await start('--restore-last-session', '--hide-crash-restore-bubble');
  const tab = (path: string) => again.pages().find((one) => one.url().endsWith(path));
  await expect.poll(() => tab('/en/help/') && tab('/en/check/')).toBeTruthy();
  const [back, help] = [tab('/en/check/') as Page, tab('/en/help/') as Page];
  expect(await help.evaluate(() => history.state)).toMatchObject({ kept: 'state' });
  await expect(headingOf(back)).toHaveText(before.title);
  await expect(back.getByText(before.after.reloaded)).toBeVisible();
  await back.getByRole('button', { name: before.begin, exact: true }).click();
  await atQuestion(back, 'who_for', 'en');
  await expect(back.locator('main input:checked')).toHaveCount(0);
});

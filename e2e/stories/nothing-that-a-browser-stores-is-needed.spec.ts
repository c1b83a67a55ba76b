/** Private windows, full disks and strict settings: everything that stores refuses, and nobody notices. */
import { messages } from '../../lib/content/index';
import { compares } from '../compared';
import { expect, test } from '../fixture';
import { people } from '../people';
import { printed, tight } from '../printed';
import { begin, seeResult, walk } from '../walk';

/** The stores cannot even be looked at, as where cookies are blocked. */
function refuse() {
  const fail = () => {
    throw new DOMException('Access is denied.', 'SecurityError');
  };
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    Object.defineProperty(window, store, { get: fail });
  }
  Object.defineProperty(document, 'cookie', { get: fail, set: fail });
}

/** The stores are there and hold nothing more, as on a full telephone. */
function beFull() {
  const fail = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Object.assign(Storage.prototype, { setItem: fail });
  Object.assign(IDBFactory.prototype, { open: fail });
  Object.assign(CacheStorage.prototype, { open: fail });
  Object.defineProperty(document, 'cookie', { get: () => '', set: fail });
}

for (const [how, spoil, locale] of [
  ['refuses', refuse, 'es'],
  ['is full', beFull, 'en'],
] as const) {
  test(`to the result and the sheet while every store ${how}`, async ({ page }) => {
    await page.addInitScript(spoil);
    await begin(page, locale);
    await walk(page, people.augustArrival, { locale, by: 'script' });
    await seeResult(page, locale);
    await compares(page, people.augustArrival);
    const { text } = await printed(page, 'Letter');
    expect(text).toContain(tight(messages[locale].result.sheetTitle));
  });
}

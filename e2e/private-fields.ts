/** What a page on which somebody answers may and may not ask a browser to do with what is typed or shown. */
import type { Page } from '@playwright/test';
import type { Locale } from '../lib/content/locales';
import { expect } from './fixture';

/** What is wrong with the fields and the language of what is on screen; the empty list where nothing is. */
export async function expectPrivateFields(page: Page, locale: Locale, where: string): Promise<void> {
  const wrong = await page.evaluate((lang) => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.lang !== lang) faults.push(`the page says it is in ${root.lang}`);
    // A browser that translates would send what the page shows to whoever translates it.
    if (!document.querySelector('meta[name="google"][content="notranslate"]')) faults.push('no meta');
    const main = document.querySelector('main');
    if (!main?.closest('[translate="no"]')) faults.push('may be translated');
    if (!main?.closest('[data-private]')) faults.push('would not be covered');
    for (const form of document.forms) {
      if (form.autocomplete !== 'off') faults.push('a form is kept by the browser');
      if (form.hasAttribute('action') || form.method !== 'get') faults.push('a form leads somewhere');
    }
    for (const field of document.querySelectorAll('input, textarea, select, [contenteditable]')) {
      const says = field.outerHTML.slice(0, 160);
      if (!(field instanceof HTMLInputElement)) {
        faults.push(`free text: ${says}`);
      } else if (field.type === 'text') {
        // Parts of a day and nothing else; and nothing for a keyboard or a spelling service to learn from.
        const tame =
          field.autocomplete === 'off' && !field.spellcheck && field.getAttribute('autocapitalize') === 'off';
        if (!tame || !field.closest('fieldset .date')) faults.push(says);
      } else if (!['radio', 'checkbox'].includes(field.type)) {
        faults.push(says);
      }
    }
    return faults;
  }, locale);
  expect(wrong, where).toEqual([]);
}

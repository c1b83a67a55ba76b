/**
 * A walk without a hand, for stories that are about what comes after it: what a question's fields held when somebody
 * filled them in by their names is put back by their ids, in one call, so that the same answer is looked up once.
 */
import type { Page } from '@playwright/test';

type Field = { readonly id: string; readonly text: string } | { readonly id: string; readonly on: boolean };

/** What the fields hold after each answer filled in so far, by question, answer and language. */
const known = new Map<string, readonly Field[]>();

/** Waits until a heading is the one seen in the main part and has focus. */
export async function headingHasFocus(page: Page, heading: string): Promise<void> {
  const found = await page.evaluate(async (expected) => {
    const plain = (text: string) =>
      text
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const over = performance.now() + 15_000;
    for (;;) {
      // The sheet has a heading too, which only paper shows.
      const seen = [...document.querySelectorAll<HTMLElement>('main h1')].filter((one) =>
        one.checkVisibility(),
      );
      const said = seen.map(({ textContent }) => plain(textContent ?? '')).join(' | ');
      if (said === plain(expected) && seen[0] === document.activeElement) return null;
      if (performance.now() > over) return said;
      await new Promise((done) => setTimeout(done, 4));
    }
  }, heading);
  if (found !== null) throw new Error(`no focus on "${heading}" where "${found}" is seen`);
}

/** What the fields of the question on screen hold, as far as anything is in them. */
const held = (page: Page): Promise<readonly Field[]> =>
  page.locator('main form').evaluate((form) => {
    const fields: Field[] = [];
    for (const { id, type, value, checked } of form.querySelectorAll('input')) {
      if (type === 'text') fields.push({ id, text: value });
      else if (type === 'checkbox' || checked) fields.push({ id, on: checked });
    }
    return fields;
  });

/** Puts into the fields what they held before, with the events of a press or of typing, and then presses a button. */
const put = (page: Page, fields: readonly Field[], button?: string): Promise<void> =>
  page.evaluate(
    async ({ given, words }) => {
      const over = performance.now() + 15_000;
      const inputOf = (id: string) => document.getElementById(id) as HTMLInputElement | null;
      for (const field of given) {
        // A choice can bring fields of its own, a moment later.
        while (inputOf(field.id) === null && performance.now() < over) {
          await new Promise((done) => setTimeout(done, 4));
        }
        const input = inputOf(field.id);
        if (input === null) throw new Error(`no field ${field.id}`);
        if ('on' in field) {
          if (input.checked !== field.on) input.click();
        } else if (input.value !== field.text) {
          input.value = field.text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      }
      for (const field of given) {
        const input = inputOf(field.id);
        const holds = 'on' in field ? input?.checked === field.on : input?.value === field.text;
        if (!holds) throw new Error(`${field.id} does not hold ${JSON.stringify(field)}`);
      }
      if (words === undefined) return;
      const plain = (text: string) =>
        text
          .replace(/[\u00ad\u200b]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')];
      const [one, another] = buttons.filter(({ textContent }) => plain(textContent ?? '') === words);
      if (one === undefined || another) throw new Error(`no button, or more than one, says "${words}"`);
      one.click();
    },
    { given: fields as Field[], words: button },
  );

/** Presses a button of the main part by its words. */
export const pressByScript = (page: Page, words: string): Promise<void> => put(page, [], words);

/**
 * Fills a question in: by the names of its fields the first time, and by what that left in them from then on. `byName`
 * says whether what it did can be told by that alone. Presses a button afterwards, where one is named.
 */
export async function fillInByScript(
  page: Page,
  answer: string,
  byName: () => Promise<boolean>,
  button?: string,
): Promise<void> {
  const fields = known.get(answer);
  if (fields !== undefined) return put(page, fields, button);
  if (await byName()) known.set(answer, await held(page));
  if (button !== undefined) await pressByScript(page, button);
}

/** What a person takes away from the result beside the copy: the picture, the reasoning, the paper in two languages. */
import type { Locator, Page } from '@playwright/test';
import { messages } from '../lib/content/index';
import { type Locale, localeNames } from '../lib/content/locales';
import { expect } from './fixture';
import { tabTo } from './walk';

/** Everything else that a person takes away from the result, by a finger or by keys. */
export async function takesAway(
  page: Page,
  locale: Locale,
  act: (control: Locator) => Promise<void>,
): Promise<void> {
  const { result, timeline, reasoning } = messages[locale];
  const main = page.getByRole('main');
  await act(main.locator('summary', { hasText: timeline.title }));
  const prints = main.getByRole('checkbox', { name: timeline.prints, exact: true });
  await act(prints);
  await expect(prints).toBeChecked();
  await act(main.locator('summary', { hasText: reasoning.title }));
  const saved = page.waitForEvent('download');
  await act(main.getByRole('button', { name: reasoning.save, exact: true }));
  expect((await saved).suggestedFilename()).toBe(`${reasoning.fileName}-2026-11-21.json`);
  const both = main.getByRole('radio', { name: result.paperInBoth, exact: true });
  await act(both);
  await expect(both).toBeChecked();
  await expect(page.locator('.sheet [lang="en"]').first()).toBeAttached();
  // And as it was.
  await act(prints);
  await act(main.locator('summary', { hasText: timeline.title }));
  await act(main.locator('summary', { hasText: reasoning.title }));
  await main.getByRole('radio', { name: localeNames[locale], exact: true }).tap();
}

/** By a finger. */
export const byTouch = (control: Locator) => control.tap();
/** Tab leads into a group of choices, and the arrows along it to its last. */
export async function byKeys(control: Locator): Promise<void> {
  const { keyboard } = control.page();
  if ((await control.getAttribute('type')) !== 'radio') {
    await tabTo(control);
    return keyboard.press((await control.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
  }
  await tabTo(control.page().locator('fieldset.paper-in input:checked'));
  while (!(await control.isChecked())) await keyboard.press('ArrowDown');
}

import type { Page } from '@playwright/test';
import { formatDay } from '../lib/content/days';
import { fill } from '../lib/content/fill';
import { messages } from '../lib/content/index';
import type { Locale } from '../lib/content/locales';
import { day, partsOf } from '../lib/day';
import type { DesignationId } from '../lib/law/designation';
import { expect } from './fixture';

/** Opens *on another day* on the result, where it is closed, and asks for a day. */
export async function askFor(page: Page, asOf: string, locale: Locale): Promise<void> {
  const { result, check } = messages[locale];
  const form = page.locator('details.other-day');
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  const { year, month, date } = partsOf(day(asOf));
  const typed = { day: String(date), month: String(month), year: String(year) };
  for (const part of ['day', 'month', 'year'] as const) {
    await form.getByRole('textbox', { name: check.date[part], exact: true }).fill(typed[part]);
  }
  await form.getByRole('button', { name: result.otherDay.show, exact: true }).click();
}

/** Looks at a day on the result. */
export async function lookAt(page: Page, asOf: string, locale: Locale): Promise<void> {
  await askFor(page, asOf, locale);
  const { viewing: words } = messages[locale].result.otherDay;
  const viewing = fill(words, { day: formatDay(day(asOf), locale) });
  await expect(page.locator('details.other-day').getByRole('status')).toHaveText(viewing);
}

/** The section of the result on one designation. */
export const sectionOf = (page: Page, id: DesignationId) =>
  page.locator('main .screen section').filter({ has: page.locator(`h2#${id}`) });

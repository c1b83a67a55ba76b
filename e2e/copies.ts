/** Sealed copies in the browser stories: made on the page or beside it, shown to a camera. */
import { webcrypto } from 'node:crypto';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { messages } from '../lib/content/index';
import type { Locale } from '../lib/content/locales';
import { day } from '../lib/day';
import { type Sealed, seal } from '../lib/handoff/seal';
import type { Answers } from '../lib/interview/answers';
import { arrives } from './walk';

/** A copy made on a day, as the page would make it. */
export const sealedOn = (answers: Answers, made = '2026-11-21'): Promise<Sealed> =>
  seal(answers, day(made), webcrypto as unknown as Crypto);

/** Unfolds the door of the page of staff to a copy, by keys. */
export async function openDoor(page: Page): Promise<void> {
  await page.locator('details.copy-door > summary').focus();
  await page.keyboard.press('Enter');
}

/** What the rules found, as the page shows it: rule, reason and outcome of each line, each once. */
export const findingsIn = (page: Page, within: string) =>
  page.locator(`${within} [data-rule]`).evaluateAll((lines) => {
    const told = (lines as HTMLElement[]).map(({ dataset }) => [
      dataset.rule,
      dataset.reason,
      dataset.outcome,
    ]);
    return [...new Set(told.map((one) => one.join(' ')))].sort();
  });

/** The fields of the form that opens a copy. */
export const copyForm = (page: Page, locale: Locale) => {
  const { open } = messages[locale].copy;
  const form = page.locator('form.open-copy');
  return {
    letters: form.getByLabel(open.letters, { exact: true }),
    file: form.getByLabel(open.picked, { exact: true }),
    phrase: form.getByLabel(open.phrase, { exact: true }),
    send: form.getByRole('button', { name: open.open, exact: true }),
    wrong: form.getByRole('alert'),
  };
};

/** To somebody's result by a copy of their answers, on the person's own page. */
export async function comeByCopy(page: Page, answers: Answers, locale: Locale): Promise<void> {
  const { rows, phrase } = await sealedOn(answers);
  await page.goto(`/${locale}/check/`);
  await page.locator('summary', { hasText: messages[locale].copy.open.have }).click();
  const form = copyForm(page, locale);
  await form.letters.fill(rows.join('\n'));
  await form.phrase.fill(phrase);
  await form.send.click();
  await arrives(page, messages[locale].result.title);
}

/** The main part of the result in words. */
export const resultIn = (page: Page) =>
  page.locator('main .screen').evaluate((screen) => {
    const copy = screen.cloneNode(true) as Element;
    // What is about the copy itself differs between who made it and who opened it.
    copy.querySelector('.copy')?.remove();
    return copy.textContent;
  });

const [width, height, module] = [640, 480, 6];

/** A film of one picture, as Chromium takes for a camera: a code, somewhat off the middle, on grey. */
export function filmOf(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const luma = Buffer.alloc(width * height, 150);
  for (let y = 0; y < size * module; y++) {
    for (let x = 0; x < size * module; x++) {
      const dark = data[Math.floor(y / module)]?.[Math.floor(x / module)];
      luma[(y + 20) * width + x + 60] = dark ? 25 : 235;
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, frame, frame, frame]);
}

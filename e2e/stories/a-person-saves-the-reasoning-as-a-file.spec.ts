import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { fill } from '../../lib/content/fill';
import { messages } from '../../lib/content/index';
import type { Locale } from '../../lib/content/locales';
import { factsFrom } from '../../lib/interview/facts-from';
import { replay } from '../../lib/interview/replay';
import { isPrivateFact } from '../../lib/rules/private';
import { expect, test } from '../fixture';
import { people } from '../people';
import { begin, press, seeResult, tabTo, walk } from '../walk';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the command line prints for the facts of somebody, on the day of the stories. */
function printedFor(person: (typeof people)[keyof typeof people]): Promise<string> {
  const command = ['--import', 'tsx', 'lib/triage/cli.ts', '-', '--as-of', '2026-11-21'];
  return new Promise((done, fail) => {
    const child = execFile(process.execPath, command, { cwd: root }, (fault, out) =>
      fault ? fail(fault) : done(out),
    );
    child.stdin?.end(JSON.stringify(factsFrom(replay(person).answers)));
  });
}

const parts = (page: Page, locale: Locale) => {
  const { reasoning } = messages[locale];
  return {
    open: page.locator('summary', { hasText: reasoning.title }),
    warning: page.getByText(reasoning.warning, { exact: true }),
    box: page.getByRole('checkbox', { name: reasoning.withPrivate, exact: true }),
    save: page.getByRole('button', { name: reasoning.save, exact: true }),
  };
};

/** The name and the text of the file that a press brings. */
async function fileFrom(page: Page, pressing: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), pressing()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('on a telephone, without network, and with nothing private unless it is asked for', {
  tag: '@phone',
}, async ({ page, context }) => {
  const { reasoning } = messages.es;
  const person = people.augustArrival;
  await begin(page, 'es');
  await walk(page, person, { locale: 'es', by: 'script' });
  await seeResult(page, 'es', 'script');
  await context.setOffline(true);
  const { open, warning, box, save } = parts(page, 'es');
  await open.tap();
  await expect(box).not.toBeChecked();
  const [warned, offered] = [await warning.boundingBox(), await save.boundingBox()];
  expect(warned?.y).toBeLessThan(offered?.y ?? 0);
  expect(offered?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const file = await fileFrom(page, () => save.tap());
  expect(file.name).toBe('razonamiento-2026-11-21.json');
  await expect(page.getByRole('status').filter({ hasText: file.name })).toHaveText(
    fill(reasoning.asked, { name: file.name }),
  );
  const saved = JSON.parse(file.text);
  expect(saved.privateMatters).toBe('left-out');
  const told = Object.keys(factsFrom(replay(person).answers)).filter((fact) => isPrivateFact(fact as never));
  expect(told.length).toBeGreaterThan(1);
  expect(told.filter((fact) => file.text.includes(`"${fact}"`))).toEqual([]);
  expect(file.text).toContain('"livedSince"');

  // Where a browser takes no file, the page says so and stays as it is.
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new DOMException('No files here.', 'SecurityError');
    };
  });
  await save.tap();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(reasoning.failed);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.es.result.title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('by keyboard, whole: the same bytes as the command line, and nothing kept', async ({ page }) => {
  const person = people.secondNationality;
  const printed = printedFor(person);
  await begin(page, 'en');
  await walk(page, person, { locale: 'en', by: 'script' });
  await seeResult(page, 'en', 'script');
  // The memory that the file was handed over from: given up again, and sooner than a test would wait for.
  await page.evaluate(() => {
    const kept = new Set<string>();
    const { createObjectURL: create, revokeObjectURL: revoke } = URL;
    const later = window.setTimeout;
    URL.createObjectURL = (of) => {
      const address = create(of);
      kept.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      kept.delete(address);
      revoke(address);
    };
    const soon = (run: () => void, delay: number) => later(run, delay === 10_000 ? 200 : delay);
    Object.assign(window, { kept, setTimeout: soon });
  });
  const { open, box, save } = parts(page, 'en');
  // The way by keyboard to the button before it has a story of its own.
  await page.getByRole('button', { name: messages.en.result.print, exact: true }).focus();
  await press(open, 'keyboard');
  await tabTo(box);
  await page.keyboard.press('Space');
  const file = await fileFrom(page, () => press(save, 'keyboard'));
  expect(file.name).toBe('reasoning-2026-11-21.json');
  expect(file.text).toBe(await printed);
  expect(JSON.parse(file.text)).toMatchObject({ privateMatters: 'included', asOf: '2026-11-21' });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { kept: Set<string> }).kept.size))
    .toBe(0);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

// Measures how soon the page of staff answers a key while its worker reads a file of very many people, and how soon the
// table does once it is there. It judges nothing: times differ from machine to machine.
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ROOT } from './child.mjs';
import { chromiumLaunch } from './chromium.mjs';
import { isMain } from './is-main';
import { serveFolder } from './serve';

/** How long keys took until the page was drawn again, in milliseconds; a browser tells whole eights of them. */
export type InputFigures = { readonly keys: number; readonly middle: number; readonly worst: number };

export type PageFigures = {
  /** Seconds from choosing the file to the table of results. */
  readonly seconds: number;
  readonly whileReading: InputFigures;
  readonly inTheTable: InputFigures;
};

/** Between two keys, in milliseconds. */
const PACE = 120;

/** Notes from now on how long each key takes. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const kept: number[] = [];
    Object.assign(globalThis, { keyTimes: kept });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') kept.push(duration);
      // Shorter ones are not told at all.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

async function figures(page: Page, keys: number): Promise<InputFigures> {
  const slow = await page.evaluate(() =>
    (globalThis as unknown as { keyTimes: number[] }).keyTimes.splice(0),
  );
  const all = [...slow, ...Array.from({ length: Math.max(0, keys - slow.length) }, () => 16)].sort(
    (a, b) => a - b,
  );
  return { keys, middle: all[Math.floor(all.length / 2)] ?? 0, worst: all.at(-1) ?? 0 };
}

/** Types into a page while a file of people is read, and through the table afterwards; the export has to be built. */
export async function measurePageInput(csv: string, out = join(ROOT, 'out')): Promise<PageFigures> {
  const site = await serveFolder(out, 0);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}/en/staff/`);
    await page.locator('.parts button').nth(1).click();
    await page.locator('#batch-file').waitFor();
    await watch(page);
    const began = performance.now();
    await page.locator('#batch-file').setInputFiles(csv);
    let keys = 0;
    await page.locator('#days-knownOn').focus();
    while ((await page.locator('.sum').count()) === 0) {
      await page.keyboard.press('x');
      keys += 1;
      await page.waitForTimeout(PACE);
    }
    const seconds = (performance.now() - began) / 1000;
    const whileReading = await figures(page, keys);
    const grid = page.getByRole('grid');
    await grid.focus();
    const moves = Array.from({ length: 20 }, () => ['PageDown', 'ArrowDown', 'End', 'Home']).flat();
    for (const key of moves) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PACE);
    }
    return { seconds, whileReading, inTheTable: await figures(page, moves.length) };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The figures in lines to print. */
export const toldPageInput = ({ seconds, whileReading, inTheTable }: PageFigures): string =>
  [
    `on the page: ${seconds.toFixed(1)} s until the table`,
    ...[['while it reads', whileReading] as const, ['in the table', inTheTable] as const].map(
      ([when, { keys, middle, worst }]) =>
        `  ${keys} keys ${when}: half within ${middle} ms, the slowest ${worst} ms`,
    ),
  ].join('\n');

const file = process.argv[2];
if (isMain(import.meta.url) && file) console.log(toldPageInput(await measurePageInput(file)));

import { chromium } from '@playwright/test';
import { rounds } from '../handoff/seal';
import { median } from './bench-walk';
import { chromiumLaunch } from './chromium.mjs';

/** Milliseconds that a browser takes to make the key of a sealed copy on a page of the site, the median of nine. */
export async function keyTime(address: string): Promise<number> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const times = await page.evaluate(async (iterations) => {
      const { subtle } = crypto;
      const base = await subtle.importKey('raw', new Uint8Array(10), 'PBKDF2', false, ['deriveKey']);
      const by = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations };
      const taken: number[] = [];
      for (let run = 0; run < 9; run++) {
        const from = performance.now();
        await subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
        taken.push(performance.now() - from);
      }
      return taken;
    }, rounds);
    return median(times);
  } finally {
    await browser.close();
  }
}

import { chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from './chromium.mjs';

/** Takes a loaded check page to its end. */
export type Walk = (page: Page) => Promise<void>;

/** The addresses of all requests that a page makes after it has loaded, while a walk goes on. */
export async function requestsAfterLoad(url: string, walk: Walk): Promise<string[]> {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(url, { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await walk(page);
    return requests;
  } finally {
    await browser.close();
  }
}

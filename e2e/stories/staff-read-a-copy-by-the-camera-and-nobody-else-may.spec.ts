import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { staffWords } from '../../app/[locale]/staff/words';
import { formatDay } from '../../lib/content/days';
import { fill } from '../../lib/content/fill';
import { locales } from '../../lib/content/locales';
import { day } from '../../lib/day';
import type { Sealed } from '../../lib/handoff/seal';
import { fullChromiumLaunch } from '../../lib/hosting/chromium.mjs';
import { copyForm, filmOf, openDoor, sealedOn } from '../copies';
import { test as base, expect } from '../fixture';
import { people } from '../people';
import { press } from '../walk';

/** A browser whose camera looks at a copy; the headless shell has no camera. */
const test = base.extend<{ copy: Sealed; context: BrowserContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that the runner reads.
  copy: async ({}, use) => use(await sealedOn(people.tellsAll)),
  context: async ({ copy, baseURL }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'film-'));
    const film = join(folder, 'copy.y4m');
    writeFileSync(film, filmOf(copy.rows.join('')));
    const { args, ...launch } = fullChromiumLaunch();
    const fake = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
    const browser = await chromium.launch({ ...launch, args: [...args, ...fake] });
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
    await use(await browser.newContext({ ...phone, ...(baseURL === undefined ? {} : { baseURL }) }));
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const mayFilm = (context: BrowserContext, path: string) =>
  context.newPage().then(async (page) => {
    await page.goto(path);
    const may = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        (stream) => {
          for (const track of stream.getTracks()) track.stop();
          return true;
        },
        () => false,
      ),
    );
    await page.close();
    return may;
  });

// What the browser says of each page that may not.
test.use({ expectedLines: [/camera is not allowed|VideoCapture permission has been blocked/] });

test('the camera reads the code on the page of staff and on no other', async ({ page, context, copy }) => {
  for (const locale of locales) {
    const { camera, copy: words } = staffWords[locale];
    const { start, refused } = camera;
    const form = copyForm(page, locale);
    // Asked and refused: the other ways stay.
    await context.clearPermissions();
    await page.goto(`/${locale}/staff/`);
    await openDoor(page);
    // By a finger, and then by keys.
    await page.getByRole('button', { name: start, exact: true }).tap();
    await expect(page.getByRole('status').filter({ hasText: refused })).toBeVisible();

    await context.grantPermissions(['camera']);
    await press(page.getByRole('button', { name: start, exact: true }), 'keyboard');
    await expect(form.phrase, 'the code was read').toBeFocused();
    await expect(form.letters).toHaveValue(copy.rows.join(''));
    // The camera is off again, and its last picture gone.
    await expect(page.locator('video')).toHaveCount(0);
    await page.keyboard.type(copy.phrase);
    await page.keyboard.press('Enter');
    const opened = fill(words.opened, { made: formatDay(day('2026-11-21'), locale) });
    await expect(page.getByText(opened)).toBeVisible();
    await expect(page.locator('#drugs')).toHaveValue('marijuana-once');

    expect(await mayFilm(context, `/${locale}/staff/`)).toBe(true);
    for (const path of [`/${locale}/check/`, `/${locale}/help/`, '/']) {
      expect(await mayFilm(context, path), path).toBe(false);
    }
  }
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../lib/hosting/chromium.mjs';

const port = process.env.PLAYWRIGHT_PORT ?? '4173';
const baseURL = `http://localhost:${port}`;
const PHONE = /@phone/;

export default defineConfig({
  testDir: '.',
  outputDir: '.results',
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try is a test to mend.
  retries: 0,
  globalTimeout: 15 * 60_000,
  use: {
    baseURL,
    serviceWorkers: 'block',
    launchOptions: chromiumLaunch(),
  },
  // A test with @phone in its title or tags runs on the phone, every other one on the desktop, none on both.
  projects: [
    { name: 'desktop', grepInvert: PHONE, use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grep: PHONE,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node node_modules/tsx/dist/cli.mjs lib/hosting/serve.ts out',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: port },
    url: baseURL,
    // A server that is there already may serve another build.
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});

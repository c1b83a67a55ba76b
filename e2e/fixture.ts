/**
 * Every story runs under this watch: it fails on a console error or warning, an uncaught error, a breach of
 * the content policy, or a request that leaves this computer. The day is given, so no story leans on the
 * machine's clock.
 */
import { test as base, expect } from '@playwright/test';

type Watch = {
  /** The civil day in the browser; the day of the last check unless a story says otherwise. */
  today: string;
  /** Hosts that a story leads to on purpose; it answers for them itself. */
  allowedHosts: string[];
  /** Console lines and errors that a story causes on purpose. */
  expectedLines: RegExp[];
  /** What the watch has seen so far; empty at the end of a story. */
  seen: string[];
};

/** Fixes the day and nothing else: timers, and what the browser says of the page load, stay its own. */
function fixDay(noon: string) {
  const Real = Date;
  const now = new Real(noon).getTime();
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      super(...(given.length > 0 ? given : ([now] as unknown as [])));
    }
    static override now() {
      return now;
    }
  } as DateConstructor;
}

function reportBreaches() {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`content policy: ${violatedDirective} ${blockedURI}`);
  });
}

export const test = base.extend<Watch>({
  today: ['2026-11-21', { option: true }],
  allowedHosts: [[], { option: true }],
  expectedLines: [[], { option: true }],
  seen: [
    async ({ context, today, allowedHosts, expectedLines, javaScriptEnabled }, use, story) => {
      // A slow machine is no fault of the guide.
      story.setTimeout(120_000);
      context.setDefaultTimeout(15_000);
      const seen: string[] = [];
      context.on('console', (line) => {
        if (line.type() !== 'error' && line.type() !== 'warning') return;
        if (!expectedLines.some((expected) => expected.test(line.text()))) seen.push(line.text());
      });
      context.on('weberror', (error) => {
        const line = String(error.error());
        if (!expectedLines.some((expected) => expected.test(line))) seen.push(line);
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const local = protocol === 'data:' || hostname === 'localhost';
        if (!local && !allowedHosts.includes(hostname)) seen.push(`request to ${request.url()}`);
      });
      if (javaScriptEnabled) {
        await context.addInitScript(fixDay, `${today}T12:00:00`);
        await context.addInitScript(reportBreaches);
      }
      await use(seen);
      expect(seen, 'console, errors, content policy, requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

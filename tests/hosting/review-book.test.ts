import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The endings by which the build knows pages, as the flag stands. */
async function pageEndings(flag: string | undefined): Promise<readonly string[]> {
  vi.resetModules();
  vi.stubEnv('REVIEW_BOOK', flag);
  const { default: config } = await import('../../next.config.js');
  return config.pageExtensions ?? [];
}

test('the review book is a page only where the build is asked for it', async () => {
  expect(await pageEndings('1')).toContain('book.tsx');
  for (const flag of [undefined, '', '0']) {
    const endings = await pageEndings(flag);
    expect(endings).not.toContain('book.tsx');
    // Other pages are pages either way.
    expect(endings).toContain('tsx');
  }
});

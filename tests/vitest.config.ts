import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { lawHash } from '../lib/hosting/law-hash.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  test: {
    root,
    // As a build writes it into the pages.
    env: { LAW_HASH: lawHash(root) },
    environment: 'node',
    // The tests share nothing that one could spoil for another, so a fresh world for each file only costs time.
    isolate: false,
    maxWorkers: 2,
    include: ['tests/**/*.test.ts'],
    // A slow machine is no failure: no test asserts a time.
    testTimeout: 120_000,
  },
});

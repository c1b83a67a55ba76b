import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // A slow machine is no failure: no test asserts a time.
    testTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/bundled-cli.ts',
    exclude: ['test/acceptance/**', 'test/fixtures/**'],
    testTimeout: 120_000,
  },
});

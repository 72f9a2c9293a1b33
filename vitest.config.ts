import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/bundled-cli.ts',
    exclude: ['test/acceptance/**', 'test/fixtures/**'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Most of the time goes into waiting for programs that are spawned.
    maxWorkers: availableParallelism() + 1,
  },
});

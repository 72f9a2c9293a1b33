import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { partedTests } from './test/apart.ts';

const { alone, together } = partedTests();

export default defineConfig({
  test: {
    globalSetup: 'test/bundled-cli.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Most of the time goes into waiting for programs that are spawned.
    maxWorkers: availableParallelism() + 1,
    projects: [
      { extends: true, test: { name: 'alone', include: [...alone] } },
      { extends: true, test: { name: 'together', include: [...together], isolate: false } },
    ],
  },
});

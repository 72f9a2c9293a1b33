import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/acceptance/*.test.ts'],
    globalSetup: 'test/acceptance/install.ts',
    testTimeout: 900_000,
    hookTimeout: 300_000,
    // Two files at a time keep two processors busy; more only slow each other down.
    maxWorkers: 2,
  },
});

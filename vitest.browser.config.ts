import { defineConfig } from 'vitest/config';

/** Tests of the built game in Chromium: `npm run browser`, which builds it and finds a browser. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/serve-dist.ts'],
    pool: 'forks',
    // One browser at a time: two would share two cores, and whatever is timed would flicker.
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 30_000,
  },
});

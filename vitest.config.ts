import { defineConfig } from 'vitest/config';

/** Unit, property, record and boundary tests: in Node, without a browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    // A busy machine is no fault of the code: nothing here asserts how long it takes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
});

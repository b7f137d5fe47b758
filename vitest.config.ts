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
    passWithNoTests: true,
  },
});

import type { Parameters } from 'fast-check';
import { vi } from 'vitest';

const FUZZ = Number(process.env.FUZZ ?? 1);
// A slow machine is no fault, and fuzzing takes its time.
vi.setConfig({ testTimeout: 60_000 * Math.max(1, FUZZ) });

/**
 * How often a property is tried. FUZZ=20 tries twenty times as much; FUZZ_SEED repeats a failure
 * (the seed stands in the message of the failure).
 */
export function runs(count: number): Parameters<unknown> {
  const seed = process.env.FUZZ_SEED;
  return {
    numRuns: Math.ceil(count * FUZZ),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}

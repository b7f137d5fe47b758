import { expect, test } from 'vitest';
import { fuzzRecords } from './records.ts';

test('2,000 spoiled records are refused with place and remedy, quickly, in little memory', () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const { failures, faults, whole } = fuzzRecords(seed, 2000);
  expect({ seed, failures }).toEqual({ seed, failures: [] });
  // The spoiling reaches every stage of reading, and leaves some records whole.
  for (const code of ['not-json', 'wrong-value', 'damaged-link', 'forbidden-key', 'too-deep'])
    expect(faults.get(code), code).toBeGreaterThan(0);
  expect(whole).toBeGreaterThan(0);
}, 120_000);

import { expect, test } from 'vitest';
import { fuzzServer } from './trials/fuzzing.ts';

test('2,000 spoiled, forbidden and repeated messages are refused and counted, and nothing else happens', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const { failures, answered, refusedByServer, refusedByReply } = await fuzzServer(2_000, seed);
  expect({ seed, failures }).toEqual({ seed, failures: [] });
  expect(refusedByServer).toBeGreaterThanOrEqual(refusedByReply);
  // The messages reach every stage of reading.
  for (const code of ['malformed', 'too-large', 'not-yours', 'welcome', 'pong'])
    expect(answered[code], code).toBeGreaterThan(0);
}, 120_000);

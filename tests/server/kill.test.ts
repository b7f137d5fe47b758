import { expect, test } from 'vitest';
import { killTrial } from './trials/kills.ts';

test('a server that is killed in the middle of play loses, doubles and changes nothing', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const result = await killTrial({ kills: 4, clients: 20, seed, rest: 150 });
  const { lost, doubled, gaps, differing, unlike } = result;
  expect({ seed, lost, doubled, gaps, differing, unlike }).toEqual({
    seed,
    lost: [],
    doubled: 0,
    gaps: 0,
    differing: [],
    unlike: 0,
  });
  expect(result.acknowledged).toBeGreaterThan(50);
  expect(result.turns).toBeGreaterThan(0);
}, 180_000);

import { describe, expect, it } from 'vitest';
import { drawFor } from '../../src/engine/index.ts';
import { noise, type Stream } from '../../src/engine/random.ts';

const STREAMS: readonly Stream[] = [
  'market',
  'events',
  'people',
  'newcomer',
  'sensing',
  'hiring',
  'forecast',
];

const take = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);

describe('keyed luck', () => {
  it('is the same for the same seed, stream and key', () => {
    for (const stream of STREAMS) {
      expect(take(5, drawFor('seed', stream, 3))).toEqual(take(5, drawFor('seed', stream, 3)));
    }
  });

  it('does not depend on what else is drawn, nor in which order', () => {
    const alone = take(10, drawFor('seed', 'people', 7));
    const people = drawFor('seed', 'people', 7);
    const others = STREAMS.map((stream) => drawFor('seed', stream, 8));
    const between: number[] = [];
    for (let n = 0; n < 10; n++) {
      for (const draw of others) draw();
      between.push(people());
    }
    expect(between).toEqual(alone);
  });

  it('differs by seed, stream and key', () => {
    const seen = new Set<number>();
    let count = 0;
    for (const seed of ['', 'a', 'b', 'a/people/1', '0']) {
      for (const stream of STREAMS) {
        for (const key of [-1, 0, 1, 10, 1000]) {
          seen.add(drawFor(seed, stream, key)());
          count++;
        }
      }
    }
    expect(seen.size).toBe(count);
  });

  it('spreads evenly from 0 to 1, and neighbouring keys have nothing in common', () => {
    const first = Array.from({ length: 4000 }, (_, key) => drawFor('even', 'people', key)());
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of first) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      tenths[Math.floor(value * 10)]! += 1;
    }
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(100);
    let product = 0;
    for (let i = 1; i < first.length; i++) {
      product += ((first[i] as number) - 0.5) * ((first[i - 1] as number) - 0.5);
    }
    expect(Math.abs(product / first.length) * 12).toBeLessThan(0.06);
  });
});

describe('noise', () => {
  it('has mean 0 and standard deviation 1, and no far outliers', () => {
    const draw = drawFor('noise', 'market', 0);
    const values = take(50_000, () => noise(draw));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(Math.sqrt(square) - 1)).toBeLessThan(0.02);
    for (const value of values) expect(Math.abs(value)).toBeLessThan(2.45);
  });
});

import { describe, expect, test } from 'vitest';
import { isSettled, verdictOf } from '../../src/review/label.ts';
import {
  chanceAbove,
  differences,
  estimate,
  quantile,
  reach,
} from '../../src/review/statistics.ts';

const at = (mean: number, error: number, count = 64) => ({ mean, error, count });

describe('estimates', () => {
  test('have the mean and the standard error of the mean', () => {
    const { mean, error, count } = estimate([1, 2, 3, 4, 5]);
    expect(mean).toBe(3);
    expect(error).toBeCloseTo(Math.sqrt(2.5 / 5), 12);
    expect(count).toBe(5);
  });

  test('say that one number has no error that could be told', () => {
    expect(estimate([7]).error).toBe(Number.POSITIVE_INFINITY);
    expect(estimate([]).error).toBe(Number.POSITIVE_INFINITY);
  });

  test('of paired differences ignore what both met alike', () => {
    const luck = [10, -30, 55, 2, 17];
    const paired = estimate(
      differences(
        luck.map((it) => it + 1.5),
        luck,
      ),
    );
    expect(paired.mean).toBeCloseTo(1.5, 12);
    expect(paired.error).toBeLessThan(1e-9);
  });

  test('bounds follow the table of Student for few futures and the normal law for many', () => {
    // One-sided 95 %, by degrees of freedom.
    const table = [
      [5, 2.015],
      [10, 1.812],
      [20, 1.725],
      [50, 1.676],
      [1000, 1.646],
    ] as const;
    for (const [free, t] of table) expect(Math.abs(reach(free + 1) - t)).toBeLessThan(0.02);
  });

  test('chances follow the normal law', () => {
    expect(chanceAbove(at(0, 1), 0)).toBeCloseTo(0.5, 6);
    expect(chanceAbove(at(0, 1), 1.645)).toBeCloseTo(0.05, 3);
    expect(chanceAbove(at(3, 1), 1.04)).toBeCloseTo(0.975, 3);
    expect(chanceAbove(at(3, 0), 2)).toBe(1);
  });

  test('quantiles lie between the numbers', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 1)).toBe(4);
    expect(quantile([], 0.5)).toBe(0);
  });
});

describe('labels', () => {
  const weeks = 6;

  test('a fault is called by what the noise leaves of the loss', () => {
    expect(verdictOf(at(8, 1), null, weeks).label).toBe('blunder');
    expect(verdictOf(at(4, 1), null, weeks).label).toBe('mistake');
    expect(verdictOf(at(2.5, 1), null, weeks).label).toBe('inaccuracy');
    expect(verdictOf(at(0.2, 0.1), null, weeks).label).toBe('good');
  });

  test('where the noise supports none, none is given', () => {
    const unclear = verdictOf(at(1.4, 1), null, weeks);
    expect(unclear).toEqual({ label: 'unclear', confidence: 0 });
    expect(verdictOf(at(0, 3), null, weeks).label).toBe('unclear');
    expect(verdictOf(at(50, Number.POSITIVE_INFINITY, 1), null, weeks).label).toBe('unclear');
  });

  test('every fault has at least 95 % confidence', () => {
    for (let mean = 0; mean < 12; mean += 0.37)
      for (let error = 0.05; error < 4; error += 0.31) {
        const { label, confidence } = verdictOf(at(mean, error), null, weeks);
        if (label === 'inaccuracy' || label === 'mistake' || label === 'blunder')
          expect(confidence).toBeGreaterThan(0.949);
        if (label === 'good') expect(confidence).toBeGreaterThan(0.5);
      }
  });

  test('a brilliant week beats every ordinary one and has no better', () => {
    expect(verdictOf(at(-0.2, 0.2), at(3, 0.5), weeks).label).toBe('brilliant');
    expect(verdictOf(at(-0.2, 0.2), at(1.8, 0.5), weeks).label).toBe('good');
    expect(verdictOf(at(1, 0.2), at(3, 0.5), weeks).label).not.toBe('brilliant');
  });

  test('faults scale with the length of a turn', () => {
    expect(verdictOf(at(2.5, 0.1), null, 4).label).toBe('blunder');
    expect(verdictOf(at(2.5, 0.1), null, 6).label).toBe('mistake');
    expect(verdictOf(at(2.5, 0.1), null, 12).label).toBe('inaccuracy');
  });

  test('futures are spent until the label is that of the mean', () => {
    const loss = at(4, 1);
    expect(isSettled(verdictOf(loss, null, weeks), loss, weeks)).toBe(false);
    const surer = at(4, 0.3);
    expect(isSettled(verdictOf(surer, null, weeks), surer, weeks)).toBe(true);
  });
});

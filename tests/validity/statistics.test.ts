import { describe, expect, it } from 'vitest';
import { regress, standardised } from '../../src/validity/regression.ts';
import {
  correlationOf,
  explainedByGroups,
  rankCorrelationOf,
  ranksOf,
} from '../../src/validity/statistics.ts';

describe('correlations', () => {
  it('are 1 for what rises in a line, and by rank for whatever rises', () => {
    expect(correlationOf([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(correlationOf([1, 2, 3, 4], [1, 2, 4, 80])).toBeLessThan(0.9);
    expect(rankCorrelationOf([1, 2, 3, 4], [1, 2, 4, 80])).toBeCloseTo(1);
    expect(rankCorrelationOf([1, 2, 3, 4], [9, 7, 3, 1])).toBeCloseTo(-1);
  });

  it('are 0 where nothing varies', () => {
    expect(correlationOf([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it('let equals share their ranks', () => {
    expect(ranksOf([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
  });
});

describe('regression', () => {
  it('finds slopes that made the values, and says how sure it is', () => {
    const one = [0, 1, 2, 3, 4, 5, 6, 7];
    const other = [3, 1, 4, 1, 5, 9, 2, 6];
    const noise = [0.1, -0.1, 0.05, 0, -0.05, 0.1, -0.1, 0];
    const y = one.map((x, i) => 2 + 3 * x - 0.5 * (other[i] as number) + (noise[i] as number));
    const [a, b] = regress([one, other], y);
    expect(a?.slope).toBeCloseTo(3, 1);
    expect(b?.slope).toBeCloseTo(-0.5, 1);
    expect(a?.t).toBeGreaterThan(50);
    expect(b?.t).toBeLessThan(-10);
  });

  it('standardises to mean 0 and deviation 1', () => {
    const values = standardised([2, 4, 6]);
    expect(values).toEqual([-1, 0, 1]);
  });
});

it('explains all of what only groups differ in, and nothing where they are alike', () => {
  expect(
    explainedByGroups([
      [1, 1],
      [5, 5],
    ]),
  ).toBeCloseTo(1);
  expect(
    explainedByGroups([
      [1, 5],
      [5, 1],
    ]),
  ).toBeCloseTo(0);
});

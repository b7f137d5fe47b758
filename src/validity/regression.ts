import { deviationOf, meanOf, sumOf } from './statistics.ts';

/** A term of a linear regression: its slope and how many standard errors it lies from 0. */
export interface Term {
  readonly slope: number;
  readonly t: number;
}

/** Values as standard deviations from their mean. */
export function standardised(values: readonly number[]): number[] {
  const mean = meanOf(values);
  const deviation = deviationOf(values) || 1;
  return values.map((it) => (it - mean) / deviation);
}

/** Ordinary least squares of `y` on the columns and a constant; one term a column. */
export function regress(columns: readonly (readonly number[])[], y: readonly number[]): Term[] {
  const rows = y.map((_, i) => [1, ...columns.map((column) => column[i] as number)]);
  const size = columns.length + 1;
  const product = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) =>
      sumOf(rows.map((row) => (row[a] as number) * (row[b] as number))),
    ),
  );
  const inverse = inverted(product);
  const moment = Array.from({ length: size }, (_, a) =>
    sumOf(rows.map((row, i) => (row[a] as number) * (y[i] as number))),
  );
  const slopes = inverse.map((line) => sumOf(line.map((it, b) => it * (moment[b] as number))));
  const left = rows.map(
    (row, i) => (y[i] as number) - sumOf(row.map((it, a) => it * (slopes[a] as number))),
  );
  const variance = sumOf(left.map((it) => it * it)) / (y.length - size);
  return slopes.slice(1).map((slope, a) => ({
    slope,
    t: slope / Math.sqrt(variance * ((inverse[a + 1] as number[])[a + 1] as number)),
  }));
}

/** The inverse of a regular matrix, by Gauss and Jordan with pivots. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const work = matrix.map((line, a) => [...line, ...line.map((_, b) => (a === b ? 1 : 0))]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let a = k + 1; a < n; a++) {
      if (Math.abs(work[a]?.[k] as number) > Math.abs(work[pivot]?.[k] as number)) pivot = a;
    }
    [work[k], work[pivot]] = [work[pivot] as number[], work[k] as number[]];
    const line = work[k] as number[];
    const by = line[k] as number;
    for (let b = 0; b < 2 * n; b++) line[b] = (line[b] as number) / by;
    for (let a = 0; a < n; a++) {
      if (a === k) continue;
      const other = work[a] as number[];
      const times = other[k] as number;
      for (let b = 0; b < 2 * n; b++) other[b] = (other[b] as number) - times * (line[b] as number);
    }
  }
  return work.map((line) => line.slice(n));
}

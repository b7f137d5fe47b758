/** A mean with its standard error over `count` futures. */
export interface Estimate {
  readonly mean: number;
  readonly error: number;
  readonly count: number;
}

/** Mean and standard error of some numbers; one number has no error that could be told. */
export function estimate(values: readonly number[]): Estimate {
  const count = values.length;
  if (count === 0) return { mean: 0, error: Number.POSITIVE_INFINITY, count };
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / count;
  if (count === 1) return { mean, error: Number.POSITIVE_INFINITY, count };
  let square = 0;
  for (const value of values) square += (value - mean) * (value - mean);
  return { mean, error: Math.sqrt(square / (count - 1) / count), count };
}

/** Differences of two rows that met the same worlds, as far as both go. */
export function differences(one: readonly number[], other: readonly number[]): number[] {
  const count = Math.min(one.length, other.length);
  const found: number[] = new Array(count);
  for (let i = 0; i < count; i++) found[i] = (one[i] as number) - (other[i] as number);
  return found;
}

/** The value below which a share of the numbers lies. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const from = sorted[low] as number;
  const to = sorted[Math.min(sorted.length - 1, low + 1)] as number;
  return from + (to - from) * (at - low);
}

/** Standard errors that a bound lies from the mean, so that it holds 95 times in 100 on its side. */
export function reach(count: number): number {
  // Student's t, one-sided 95 %: 1.645 for many futures, more for few (error below 0.02 from 5 on).
  const free = Math.max(1, count - 1);
  return 1.645 + 1.52 / free + 1.9 / (free * free);
}

/** Chance that a quantity estimated so is above a limit, by the normal law. */
export function chanceAbove({ mean, error }: Estimate, limit: number): number {
  if (!(error > 0)) return mean > limit ? 1 : 0;
  return 1 - normal((limit - mean) / error);
}

/** Cumulative normal law, by a logistic curve (Page 1977; wrong by at most 0.0002). */
function normal(z: number): number {
  return 1 / (1 + Math.exp(-(1.5976 * z + 0.070566 * z * z * z)));
}

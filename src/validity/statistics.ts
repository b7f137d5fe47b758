/** Statistics of the published results. Nothing of this runs inside the engine. */

export const sumOf = (values: readonly number[]): number => values.reduce((sum, it) => sum + it, 0);

export const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;

/** Standard deviation of a sample. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(sumOf(values.map((it) => (it - mean) ** 2)) / (values.length - 1));
}

/** The means of several series, place by place. */
export function meanSeries(series: readonly (readonly number[])[]): number[] {
  const first = series[0] ?? [];
  return first.map((_, i) => meanOf(series.map((it) => it[i] as number)));
}

/** Pearson's correlation, -1..1. */
export function correlationOf(xs: readonly number[], ys: readonly number[]): number {
  const mx = meanOf(xs);
  const my = meanOf(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  xs.forEach((x, i) => {
    const dx = x - mx;
    const dy = (ys[i] as number) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/** Ranks from 1; equals share the mean of their ranks. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (let k = from; k < to; k++) ranks[(order[k] as { i: number }).i] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** Spearman's rank correlation, -1..1. */
export const rankCorrelationOf = (xs: readonly number[], ys: readonly number[]): number =>
  correlationOf(ranksOf(xs), ranksOf(ys));

/** Share of variance that the means of groups explain. */
export function explainedByGroups(groups: readonly (readonly number[])[]): number {
  const all = groups.flat();
  const mean = meanOf(all);
  const total = sumOf(all.map((it) => (it - mean) ** 2));
  const between = sumOf(groups.map((it) => it.length * (meanOf(it) - mean) ** 2));
  return total > 0 ? between / total : 0;
}

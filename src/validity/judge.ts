import { COEFFICIENTS, type Coefficients } from '../engine/index.ts';
import type { Assertion, Bound, Figures, Row } from './row.ts';

/** One assertion against what was measured. */
export interface Verdict {
  readonly figure: string;
  readonly says: string;
  readonly bound: Bound;
  readonly measured: number;
  readonly held: boolean;
}

/** A row or its ablation as measured. */
export interface Outcome {
  readonly figures: Figures;
  readonly verdicts: readonly Verdict[];
}

/** Whether a figure is within its bound. What could not be measured is not. */
export function within(value: number, { least, most }: Bound): boolean {
  return (
    Number.isFinite(value) &&
    (least === undefined || value >= least) &&
    (most === undefined || value <= most)
  );
}

function judge(figures: Figures, counts: readonly Assertion[]): Verdict[] {
  return counts.map(({ figure, says, bound }) => {
    const measured = figures[figure] ?? Number.NaN;
    return { figure, says, bound, measured, held: within(measured, bound) };
  });
}

/** Measures a row under some coefficients. */
export function measureRow(row: Row, seeds: number, c: Coefficients = COEFFICIENTS): Outcome {
  const figures = row.measure({ c, seeds, ablated: false });
  return { figures, verdicts: judge(figures, row.counts) };
}

/** Measures a row with its mechanism switched off; null where there is none to switch off. */
export function measureAblation(row: Row, seeds: number): Outcome | null {
  const { ablation } = row;
  if (!ablation) return null;
  const c = { ...COEFFICIENTS, ...ablation.coefficients };
  const figures = row.measure({ c, seeds, ablated: true });
  return { figures, verdicts: judge(figures, ablation.counts) };
}

/** Whether everything that counts is so. */
export const holds = (outcome: Outcome): boolean => outcome.verdicts.every((it) => it.held);

import { chanceAbove, type Estimate, reach } from './statistics.ts';

/** What a week was, the best first; `unclear` where the noise supports none of the others. */
export const LABELS = ['brilliant', 'good', 'inaccuracy', 'mistake', 'blunder', 'unclear'] as const;
export type Label = (typeof LABELS)[number];

/**
 * Least loss of each fault, as a share of what one turn of the opening organization at its best
 * would deliver; the score is counted in weeks of that.
 */
export const LEAST_LOSS = { inaccuracy: 0.08, mistake: 0.2, blunder: 0.4 } as const;
/** Least gain over every ordinary week that makes a week brilliant, in the same measure. */
export const LEAST_GAIN = 0.2;

/** A label with the chance that it is no better (for faults) or no worse than it says. */
export interface Verdict {
  readonly label: Label;
  /** 0..1 */
  readonly confidence: number;
}

/**
 * The label that a loss supports. A fault is called only if the loss is at least as large with
 * 95 % confidence. A week is good if it is no mistake with the same confidence, and more likely no
 * inaccuracy than one.
 * `gain` is what the week won over the best ordinary week, where that was looked at.
 */
export function verdictOf(loss: Estimate, gain: Estimate | null, weeks: number): Verdict {
  const sure = reach(loss.count) * loss.error;
  const least = loss.mean - sure;
  const most = loss.mean + sure;
  for (const label of ['blunder', 'mistake', 'inaccuracy'] as const) {
    const limit = LEAST_LOSS[label] * weeks;
    if (least >= limit) return { label, confidence: chanceAbove(loss, limit) };
  }
  const inaccuracy = LEAST_LOSS.inaccuracy * weeks;
  if (!(most < LEAST_LOSS.mistake * weeks && loss.mean < inaccuracy))
    return { label: 'unclear', confidence: 0 };
  const won = LEAST_GAIN * weeks;
  if (gain && most < inaccuracy && gain.mean - reach(gain.count) * gain.error >= won)
    return { label: 'brilliant', confidence: chanceAbove(gain, won) };
  return { label: 'good', confidence: 1 - chanceAbove(loss, inaccuracy) };
}

/** Whether more futures could still change a label: not if it is the one that the mean itself has. */
export function isSettled({ label }: Verdict, { mean }: Estimate, weeks: number): boolean {
  if (label === 'unclear') return false;
  const faults = ['blunder', 'mistake', 'inaccuracy'] as const;
  const ofMean = faults.find((fault) => mean >= LEAST_LOSS[fault] * weeks) ?? 'good';
  return label === ofMean || (label === 'brilliant' && ofMean === 'good');
}

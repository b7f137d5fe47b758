import type { Game } from '../engine/index.ts';
import type { Outlook, TurnReview } from './judge.ts';
import type { Label } from './label.ts';
import { LABELS } from './label.ts';
import { type TurningPoint, turningPointsOf } from './turning.ts';

/** A point of the evaluation graph: what was expected of the final score after so many turns. */
export interface EvaluationPoint {
  /** Turns played; 0 = before the first. */
  readonly turn: number;
  readonly mean: number;
  /** The band that holds the expectation with 95 %, from the number of futures. */
  readonly low: number;
  readonly high: number;
  /** Nine of ten futures ended between these: how open the game still was. */
  readonly least: number;
  readonly most: number;
}

/** What the turns of a game come to together. Plain data. */
export interface GameSummary {
  readonly evaluation: readonly EvaluationPoint[];
  readonly turning: readonly TurningPoint[];
  /** Turns of each label. */
  readonly labels: Readonly<Record<Label, number>>;
  /** The fault that cost most, or null. Losses do not add up: each is told as if all else were played well. */
  readonly worst: { readonly turn: number; readonly loss: number } | null;
}

/** Two-sided 95 %. */
const BAND = 1.96;

const pointOf = (turn: number, { score, low, high }: Outlook): EvaluationPoint => ({
  turn,
  mean: score.mean,
  low: score.mean - BAND * score.error,
  high: score.mean + BAND * score.error,
  least: low,
  most: high,
});

/**
 * Puts the reviews of turns together: of all, or of those that there are so far (in any order).
 * `last` is the game as it stands after the last turn of the record.
 */
export function summaryOf(reviews: readonly TurnReview[], last: Game): GameSummary {
  const turns = [...reviews].sort((one, other) => one.turn - other.turn);
  const labels = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<Label, number>;
  const evaluation: EvaluationPoint[] = [];
  let worst: GameSummary['worst'] = null;
  for (const it of turns) {
    labels[it.fair.label]++;
    const { label, loss } = it.fair;
    if (['inaccuracy', 'mistake', 'blunder'].includes(label) && loss.mean > (worst?.loss ?? 0))
      worst = { turn: it.turn, loss: loss.mean };
    if (it.turn === 1) evaluation.push(pointOf(0, it.before));
    evaluation.push(pointOf(it.turn, it.after));
  }
  const { ended } = last.state;
  const end = evaluation.at(-1);
  // The last turn has no future left but its own luck: what came is known.
  if (ended && end?.turn === ended.turn) {
    const { score } = ended;
    evaluation[evaluation.length - 1] = {
      turn: ended.turn,
      mean: score,
      low: score,
      high: score,
      least: score,
      most: score,
    };
  }
  return { evaluation, turning: turningPointsOf(turns, last), labels, worst };
}

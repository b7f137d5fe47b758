import type { Game } from '../engine/index.ts';
import type { TurnReview } from './judge.ts';

/** What turned a game: the player's own week for the worse or the better, or what came to it. */
export const TURNS = ['fault', 'find', 'setback', 'luck'] as const;
export type TurnKind = (typeof TURNS)[number];

export interface TurningPoint {
  readonly turn: number;
  readonly kind: TurnKind;
  /** By how much the expected score moved; a fault's loss is negative. */
  readonly amount: number;
}

/** Turning points that are told. */
const MOST = 3;

/**
 * The turns at which most of the expected score was won or lost, in order: by a week (its labelled
 * loss, or what it won over the usual week), or by what came in the turn that nobody had decided
 * (the difference between what was expected with the week and what was expected one turn later).
 * Only what exceeds twice its standard error counts; one point a turn.
 */
export function turningPointsOf(turns: readonly TurnReview[], last: Game): TurningPoint[] {
  const found: TurningPoint[] = [];
  for (const it of turns) {
    const { turn } = it;
    const { label, loss } = it.fair;
    if (label === 'inaccuracy' || label === 'mistake' || label === 'blunder')
      found.push({ turn, kind: 'fault', amount: -loss.mean });
    if (label === 'brilliant') {
      const won = it.after.score.mean - it.before.score.mean;
      if (won > 0) found.push({ turn, kind: 'find', amount: won });
    }
    const came = cameIn(it, turns, last);
    if (came !== null) found.push({ turn, kind: came > 0 ? 'luck' : 'setback', amount: came });
  }
  const told: TurningPoint[] = [];
  for (const one of found.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))) {
    if (told.length === MOST) break;
    if (!told.some((other) => other.turn === one.turn)) told.push(one);
  }
  return told.sort((a, b) => a.turn - b.turn);
}

/** How far the expectation moved while a turn ran, beyond its noise; null where it did not. */
function cameIn(it: TurnReview, turns: readonly TurnReview[], last: Game): number | null {
  const after = turns.find((other) => other.turn === it.turn + 1);
  const ended = last.state.ended;
  const next =
    after?.before.score ??
    (ended && ended.turn === it.turn ? { mean: ended.score, error: 0, count: 1 } : null);
  if (!next) return null;
  const moved = next.mean - it.after.score.mean;
  const { error } = it.after.score;
  const noise = Math.sqrt(error * error + next.error * next.error);
  return Math.abs(moved) > 2 * noise && Math.abs(moved) > 0.5 ? moved : null;
}

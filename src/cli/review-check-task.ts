import type { Setup } from '../engine/index.ts';
import { plannerWith } from '../policies/index.ts';
import { DEPTHS, type DepthName, type Label, reviewTurn } from '../review/index.ts';
import { backwards, idleInCrisis, type Planted, playedUntil, pressed } from './planted.ts';

/** Blunders that are planted, and the planner's own weeks. */
export const CHECKS = ['backwards', 'pressed', 'idle', 'planner'] as const;
export type Check = (typeof CHECKS)[number];

/** One turn to review, for a thread of the pool. */
export interface CheckTask {
  readonly check: Check;
  readonly setup: Setup;
  readonly seed: string;
  /** Turns played before the one that is looked at; a crisis is looked for instead. */
  readonly turn: number;
  readonly depth: DepthName;
}

export interface CheckResult {
  readonly label: Label;
  readonly loss: number;
  readonly error: number;
  /** Turns played before it. */
  readonly turn: number;
}

/**
 * The planner, playing its plans to the end of the game: as it is for play it looks five turns ahead
 * and guesses the rest, and the review finds what such a guess overlooks.
 */
const FAR_SIGHTED = plannerWith(8, { rollouts: 700, horizon: 40, screening: 2 });

/** What the review calls the week; null where the game ends before there is one. */
export function task({ check, setup, seed, turn, depth }: CheckTask): CheckResult | null {
  const planted = plantedFor(check, setup, seed, turn);
  if (!planted) return null;
  const { label, loss } = reviewTurn(planted.game, planted.decision, DEPTHS[depth]).fair;
  return { label, loss: loss.mean, error: loss.error, turn: planted.game.state.turn };
}

function plantedFor(check: Check, setup: Setup, seed: string, turn: number): Planted | null {
  switch (check) {
    case 'backwards':
      return backwards(setup, seed, turn);
    case 'pressed':
      return pressed(setup, seed, turn);
    case 'idle':
      return idleInCrisis(setup, seed);
    case 'planner': {
      const game = playedUntil(setup, seed, 'both-hands', ({ state }) => state.turn === turn);
      return game && { game, decision: FAR_SIGHTED.plan(game) };
    }
  }
}

import { COEFFICIENTS, type Coefficients } from './coefficients.ts';
import { copyState } from './copy.ts';
import type { Decision } from './decisions.ts';
import { refill } from './refill.ts';
import type { Setup } from './setup.ts';
import { workOn } from './start.ts';
import type { State } from './state.ts';
import { playTurn } from './turn.ts';
import type { Work } from './work.ts';

/**
 * Turns at the kernel's own speed, for those who look at many futures: planners, reviews,
 * validation. Rules, luck and order are those of `advance`; there is no ledger, no report, no log
 * and no fingerprint, and a decision is taken to be legal (`refuse` tells).
 *
 *     const rollout = openRollout(game.setup, game.seed, game.state);
 *     for (const plan of plans) {
 *       const state = rollFrom(rollout, game.state);
 *       for (const decision of plan) rollTurn(rollout, decision);
 *       worth.push(state.totals.value);
 *     }
 */
export interface Rollout {
  /** The kernel's own room: what the functions here work on, and nobody else. */
  readonly work: Work;
}

/** Room to roll out turns of games of one setup and seed. Made once and used for many futures. */
export function openRollout(
  setup: Setup,
  seed: string,
  state: State,
  c: Coefficients = COEFFICIENTS,
): Rollout {
  return { work: workOn(copyState(state), setup, seed, c) };
}

/**
 * Begins a future at `state`, which stays as it is (a game's own state, or one with another
 * market). Returns the rollout's copy: `rollTurn` changes it in place until the next future begins.
 * A game's state is frozen, and its frozen columns are read slowly: for many futures from one state,
 * begin each at a `copyState` of it.
 */
export function rollFrom(rollout: Rollout, state: State): State {
  refill(rollout.work.s, state);
  return rollout.work.s;
}

/** Plays one turn of the future in place and returns its state. A game that has ended stays as it is. */
export function rollTurn({ work }: Rollout, decision: Decision): State {
  if (work.s.ended === null) playTurn(work, decision);
  return work.s;
}

import {
  type Game,
  openRollout,
  rollFrom,
  rollTurn,
  type State,
  startGame,
} from '../../engine/index.ts';

/**
 * The states of a game before every turn, the present one last: what the player has lived through.
 * Of the past, too, only what was known then may be read. Null where the log alone does not lead here.
 */
export function historyOf(game: Game): State[] | null {
  const { log, setup, seed, state } = game;
  if (log.length !== state.turn) return null;
  const rollout = openRollout(setup, seed, startGame(setup, seed).state);
  const states = [rollout.work.s];
  for (const { decision } of log) {
    rollFrom(rollout, states[states.length - 1] as State);
    states.push(rollTurn(rollout, decision));
  }
  const last = states[states.length - 1] as State;
  return last.organization.cash === state.organization.cash && last.week === state.week
    ? [...states.slice(0, -1), state]
    : null;
}

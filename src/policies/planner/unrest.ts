import {
  COEFFICIENTS,
  type Game,
  openRollout,
  rollFrom,
  rollTurn,
  type State,
  startGame,
} from '../../engine/index.ts';

/*
 * Unrest that nothing inside explains is the first sign that the market has moved. A player sees how
 * ambiguous things have become and knows what was decided; what is left over came from outside.
 */

/** Unexplained steps of the market smaller than this, in total, are its usual wandering. */
const USUAL = 0.02;

/**
 * How far the market seems to have turned since it was last looked at, radians, 0 where nothing
 * hints at it; not which way. `over` = weeks that a turn usually takes.
 */
export function hintedTurn(game: Game, over: number): number {
  const { log, setup, seed, state } = game;
  const since = state.knowledge.market.week;
  if (log.length !== state.turn || since >= state.week) return 0;
  let before = startGame(setup, seed).state;
  let steps = 0;
  const rollout = openRollout(setup, seed, before);
  for (const { decision } of log) {
    rollFrom(rollout, before);
    const after = rollTurn(rollout, decision);
    if (before.week >= since) {
      const expected = rollTurn(openRollout(setup, seed, becalmed(before)), decision);
      const rise = after.organization.ambiguity - expected.organization.ambiguity;
      steps += rise / (COEFFICIENTS.ambiguityOfMarket * (1 - expected.organization.ambiguity));
    }
    before = after;
  }
  return steps > USUAL ? Math.sqrt(2 * over * (steps - USUAL / 2)) : 0;
}

/** The state with a market that stays where it is: only how ambiguous things become is read from it. */
function becalmed(state: State): State {
  const { market, week } = state;
  const x = market.x.map(() => market.x[week] as number);
  const y = market.y.map(() => market.y[week] as number);
  return { ...state, market: { ...market, x, y } };
}

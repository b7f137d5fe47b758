import { COEFFICIENTS, type Game, openRollout, rollTurn, type State } from '../../engine/index.ts';

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
export function hintedTurn(game: Game, history: readonly State[] | null, over: number): number {
  const { log, setup, seed, state } = game;
  const since = state.knowledge.market.week;
  if (history === null || since >= state.week) return 0;
  let steps = 0;
  log.forEach(({ decision }, turn) => {
    const before = history[turn] as State;
    const after = history[turn + 1] as State;
    if (before.week >= since) {
      const expected = rollTurn(openRollout(setup, seed, becalmed(before)), decision);
      const rise = after.organization.ambiguity - expected.organization.ambiguity;
      steps += rise / (COEFFICIENTS.ambiguityOfMarket * (1 - expected.organization.ambiguity));
    }
  });
  return steps > USUAL ? Math.sqrt(2 * over * (steps - USUAL / 2)) : 0;
}

/** The state with a market that stays where it is: only how ambiguous things become is read from it. */
function becalmed(state: State): State {
  const { market, week } = state;
  const x = market.x.map(() => market.x[week] as number);
  const y = market.y.map(() => market.y[week] as number);
  return { ...state, market: { ...market, x, y } };
}

import {
  believe,
  type Game,
  openRollout,
  type Rollout,
  type State,
  turned,
} from '../../engine/index.ts';
import { historyOf } from './history.ts';
import { remembered } from './memory.ts';
import { imagineMarket, tendenciesOf } from './tendencies.ts';
import { hintedTurn } from './unrest.ts';

const DEGREES = 57.29577951308232;

/** Weeks within which a turn comes in every second future. */
const CARE = 24;

/** A future in which plans are tried: where it begins, and room to roll it out. */
export interface Future {
  readonly start: State;
  readonly rollout: Rollout;
}

/**
 * Futures as a player may imagine them: hidden figures are drawn around what was last measured, the
 * market goes on by its temper, luck is the planner's own, and nobody knows which events may come.
 */
export function imaginedFutures(game: Game, count: number): Future[] {
  const futures: Future[] = [];
  const tendencies = tendenciesOf(game.setup.market, game.setup.turns * game.setup.weeksPerTurn);
  const history = historyOf(game);
  const hinted = hintedTurn(game, history, tendencies.over) * DEGREES;
  const told = remembered(game, history);
  for (let n = 0; n < count; n++) {
    const seed = `${game.seed}/imagined/${n}`;
    const start = believe(told, n);
    start.knowledge = game.state.knowledge;
    const { week } = start;
    const believed = { x: start.market.x[week] as number, y: start.market.y[week] as number };
    // Where the market seems to have turned, half of the futures take it to have turned either way.
    const heading = hinted > 0 ? turned(believed, n % 2 === 0 ? hinted : -hinted) : believed;
    // Rare as a turn may be, a careful player reckons with it.
    start.market = imagineMarket(start, tendencies, heading, seed, n % 2 === 1 ? CARE : 0);
    start.totals = { ...start.totals, value: 0 };
    start.firedEvents = start.firedEvents.map((fired) => (fired < 0 ? 0 : fired));
    futures.push({ start, rollout: openRollout(game.setup, seed, start) });
  }
  return futures;
}

/** The one future that will come: the truth, its market and its luck. Only for the oracle. */
export function trueFuture(game: Game): Future[] {
  return [{ start: game.state, rollout: openRollout(game.setup, game.seed, game.state) }];
}

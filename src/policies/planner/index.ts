import type { Planner } from '../policy.ts';
import { imaginedFutures, trueFuture } from './futures.ts';
import { type Budget, search } from './search.ts';

/** Futures in which the planner tries its plans. */
const FUTURES = 4;

const BUDGET: Budget = { rollouts: 240, horizon: 5, screening: 1 };

/** Searches in futures that a player could imagine from what may be known. */
export const planner: Planner = plannerWith(FUTURES, BUDGET);

/** A planner with another number of futures and another budget. */
export function plannerWith(futures: number, budget: Budget): Planner {
  return { name: 'planner', plan: (game) => search(game, imaginedFutures(game, futures), budget) };
}

/**
 * The same search from the truth: it knows every hidden figure, the market's path and all luck to
 * come. No player could play like that; it shows what knowing everything would be worth.
 */
export const oracle: Planner = {
  name: 'oracle',
  plan: (game) =>
    search(game, trueFuture(game), { ...BUDGET, rollouts: BUDGET.rollouts / 2, screening: 1 }),
};

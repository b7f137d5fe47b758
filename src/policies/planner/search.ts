import { type Action, type Decision, type Game, overview, type Task } from '../../engine/index.ts';
import type { Future } from './futures.ts';
import { delegations, tasksOf } from './moves.ts';
import { decisionOf, fitted, keyOf, type Plan, withLess, withMore } from './plan.ts';
import { answersOf, startingPlans } from './starts.ts';
import { worthOf } from './worth.ts';

/** How much a search may try. */
export interface Budget {
  /** Rollouts for one decision. */
  readonly rollouts: number;
  /** Turns that a rollout plays before the rest is guessed. */
  readonly horizon: number;
  /** Futures in which every action is tried, before the best are tried in all of them. */
  readonly screening: number;
}

/** A plan with what it is worth on average over the futures. */
interface Tried {
  readonly plan: Plan;
  readonly decision: Decision;
  readonly worth: number;
}

/** Tries plans within a budget. */
interface Trial {
  readonly game: Game;
  readonly futures: number;
  /** May another plan be tried in `count` futures? */
  readonly has: (count: number) => boolean;
  /** The plan with its mean worth over `count` futures, or null where it is not legal. */
  readonly of: (plan: Plan, count?: number) => Tried | null;
}

function openTrial(game: Game, futures: readonly Future[], budget: Budget): Trial {
  let left = budget.rollouts;
  return {
    game,
    futures: futures.length,
    has: (count) => left >= count,
    of(plan, count = futures.length) {
      const decision = decisionOf(game, plan);
      if (decision === null) return null;
      let sum = 0;
      // The first future is the one without doubts, in which looking is worth nothing: it comes last.
      for (const future of futures.slice(futures.length - count)) {
        sum += worthOf(game, future, decision, budget.horizon);
      }
      left -= count;
      return { plan, decision, worth: sum / count };
    },
  };
}

/** Actions tried in all futures without success before a pass ends. */
const PATIENCE = 12;

/**
 * The best decision that the budget finds: from the best of the starting plans, half-days move from
 * where they are worth least to where they are worth most, as long as that helps.
 */
export function search(game: Game, futures: readonly Future[], budget: Budget): Decision {
  const trial = openTrial(game, futures, budget);
  let best = bestStart(trial);
  best = answerBest(trial, best);
  const few = Math.min(budget.screening, futures.length);
  while (trial.has(few * 40)) {
    const before = best.worth;
    best = improve(trial, best, few);
    if (best.worth <= before) break;
  }
  return answerBest(trial, best).decision;
}

function bestStart(trial: Trial): Tried {
  let best: Tried | null = null;
  for (const plan of startingPlans(trial.game)) {
    const tried = trial.of(fitted(trial.game, plan));
    if (tried && (best === null || tried.worth > best.worth)) best = tried;
  }
  if (best === null) throw new Error('no starting plan is legal');
  return best;
}

/** The plan with the answers to open events that are worth most with it. */
function answerBest(trial: Trial, from: Tried): Tried {
  let best = from;
  const answers = answersOf(trial.game);
  if (answers.length < 2) return best;
  for (const choices of answers) {
    if (!trial.has(trial.futures)) break;
    const tried = trial.of(fitted(trial.game, { ...from.plan, choices }));
    if (tried && tried.worth > best.worth) best = tried;
  }
  return best;
}

/** One pass: what each half-day is worth, what every action would be worth instead, and the exchange. */
function improve(trial: Trial, from: Tried, few: number): Tried {
  let best = from;
  const weak: { readonly key: string; readonly worth: number }[] = [];
  from.plan.pieces.forEach((piece, index) => {
    const tried = trial.of(withLess(from.plan, index));
    if (!tried) return;
    weak.push({ key: keyOf(piece.action), worth: tried.worth });
    if (tried.worth > best.worth) best = tried;
  });
  weak.sort((one, other) => other.worth - one.worth);
  const weakest = weak.map((it) => it.key);
  const base = lessOf(best.plan, weakest[0]) ?? best.plan;
  const promising = rankAll(trial, base, few);

  let failed = 0;
  for (const action of promising) {
    if (failed >= PATIENCE || !trial.has(trial.futures * 2)) break;
    const more = trial.of(withMore(best.plan, action));
    let better = more && more.worth > best.worth ? more : null;
    // The two weakest half-days that are not of this action make room for it.
    const others = weakest.filter((key) => key !== keyOf(action)).slice(0, 2);
    for (const key of others) {
      if (better || !trial.has(trial.futures)) break;
      const room = lessOf(best.plan, key);
      const tried = room && trial.of(withMore(room, action));
      if (tried && tried.worth > best.worth) {
        better = tried;
        if (!tried.plan.pieces.some((piece) => keyOf(piece.action) === key)) {
          weakest.splice(weakest.indexOf(key), 1);
        }
      }
    }
    if (better) best = better;
    else failed++;
  }
  return best;
}

/** The plan with a half-day less for the action of this key, or null where it has none. */
function lessOf(plan: Plan, key: string | undefined): Plan | null {
  const index = plan.pieces.findIndex((piece) => keyOf(piece.action) === key);
  return index < 0 ? null : withLess(plan, index);
}

/** All actions, the most promising first: own work, and the best of it handed over. */
function rankAll(trial: Trial, base: Plan, few: number): Action[] {
  const look = overview(trial.game);
  const tasks = rank(trial, base, tasksOf(trial.game, look), few);
  const best = tasks.map((it) => it.action as Task);
  const handed = rank(trial, base, delegations(trial.game, look, best), few);
  return [...tasks, ...handed].sort((one, other) => other.worth - one.worth).map((it) => it.action);
}

function rank(
  trial: Trial,
  base: Plan,
  actions: readonly Action[],
  few: number,
): { readonly action: Action; readonly worth: number }[] {
  const ranked: { action: Action; worth: number }[] = [];
  for (const action of actions) {
    if (!trial.has(few)) break;
    const tried = trial.of(withMore(base, action), few);
    if (tried) ranked.push({ action, worth: tried.worth });
  }
  return ranked.sort((one, other) => other.worth - one.worth);
}

import {
  copyState,
  type Decision,
  type EndingKind,
  type Game,
  playTurn,
  type Work,
  type Worth,
  workOn,
} from '../engine/index.ts';
import { decide, type Policy } from '../policies/index.ts';
import type { World } from './worlds.ts';

/** How one future ended that began with a week. */
export interface Future {
  readonly score: number;
  readonly ending: EndingKind;
  /** Value delivered in the turn of the week itself, and in all turns after it. */
  readonly now: number;
  readonly later: number;
  readonly worth: Worth;
}

/**
 * Plays a week and then the rest of the game in one world. Everything after the week is decided by
 * `policy`, so two weeks that meet the same world differ by themselves alone.
 */
export function playOut(game: Game, decision: Decision, world: World, policy: Policy): Future {
  const { work, at } = openWorld(game, world);
  const before = work.s.totals.value;
  playTurn(work, decision);
  const now = work.s.totals.value - before;
  const score = finish(work, at, policy);
  const { ended, totals } = work.s;
  return {
    score,
    ending: ended?.kind ?? 'sustained',
    now,
    later: totals.value - before - now,
    worth: ended?.worth ?? { capacity: 0, adaptability: 0, people: 0, cash: 0 },
  };
}

/** The expected course from a state on, without a week of its own: what the evaluation graph shows. */
export function playOn(game: Game, world: World, policy: Policy): number {
  const { work, at } = openWorld(game, world);
  return finish(work, at, policy);
}

/** A private copy of a game in a world, and the game around it that a policy looks at. */
export function openWorld(game: Game, world: World): { readonly work: Work; readonly at: Game } {
  const state = copyState(game.state);
  state.market = world.market;
  const { setup, rules } = game;
  return {
    work: workOn(state, setup, world.seed),
    at: { rules, setup, seed: world.seed, state, log: [] },
  };
}

function finish(work: Work, at: Game, policy: Policy): number {
  while (!work.s.ended) playTurn(work, decide(at, policy));
  return work.s.ended.score;
}

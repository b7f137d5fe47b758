import {
  type Decision,
  type EndingKind,
  type Game,
  openRollout,
  overviewIn,
  type Rollout,
  rollFrom,
  rollTurn,
  type State,
  type Worth,
} from '../engine/index.ts';
import { steward } from '../policies/index.ts';
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

/** A world with room to play futures in; opened once for all the weeks that meet it. */
export interface OpenWorld {
  readonly rollout: Rollout;
  /** The game's state in this world. */
  readonly state: State;
  readonly game: Game;
}

/** Opens a world at a game's state. */
export function openWorld(game: Game, world: World): OpenWorld {
  const state: State = { ...game.state, market: world.market };
  return {
    rollout: openRollout(game.setup, world.seed, state),
    state,
    game: { ...game, seed: world.seed, log: [] },
  };
}

/**
 * Plays a week and then the rest of the game in one world. Everything after the week is decided by
 * the same steward, so two weeks that meet the same world differ by themselves alone.
 */
export function playOut(world: OpenWorld, decision: Decision): Future {
  const { rollout } = world;
  const state = rollFrom(rollout, world.state);
  const before = state.totals.value;
  rollTurn(rollout, decision);
  const now = state.totals.value - before;
  const at: Game = { ...world.game, state };
  while (!state.ended) rollTurn(rollout, steward(at, overviewIn(rollout)));
  const { ended, totals } = state;
  return {
    score: ended.score,
    ending: ended.kind,
    now,
    later: totals.value - before - now,
    worth: ended.worth,
  };
}

import {
  type Action,
  type Block,
  type Decision,
  type Game,
  handOf,
  openRollout,
  REST,
  refuse,
  rollTurn,
  type Setup,
  type State,
  startGame,
} from '../../src/engine/index.ts';
import { saved } from './playing.ts';

/** Experiments on one organization: the same state and the same luck, with and without an action. */

/** Reads a figure of a state. */
export type Read = (state: State) => number;

/** A game at its start, with something about the state changed. */
export function gameWith(
  setup: Setup,
  change: (s: State) => void = () => {},
  seed = 'trial',
): Game {
  const game = saved(startGame(setup, seed));
  change(game.state);
  return game;
}

/** Actions one after the other from Monday, each of the given length, management first. */
export function week(...actions: readonly (Action | readonly [Action, number])[]): Block[] {
  let start = 0;
  const pairs = actions.map((it) => ('kind' in it ? ([it, 1] as const) : it));
  const management = pairs.filter(([action]) => handOf(action.kind) === 'management');
  const leadership = pairs.filter(([action]) => handOf(action.kind) === 'leadership');
  return [...management, ...leadership].map(([action, length]) => {
    const block = { start, length, action };
    start += length;
    return block;
  });
}

export const decision = (blocks: readonly Block[]): Decision => ({ ...REST, blocks });

/**
 * The state after a decision as planners roll it out: the same turn without reasons, frames, log
 * and fingerprint, and many times as fast.
 */
export function rolled(game: Game, decided: Decision): State {
  const refusal = refuse(game, decided);
  if (refusal) throw new Error(`refused: ${refusal.code} at ${refusal.at}`);
  return rollTurn(openRollout(game.setup, game.seed, game.state), decided);
}

/** The game after each of the weeks given, one a turn; its log stays as it was. */
export function lived(game: Game, weeks: readonly (readonly Block[])[]): Game {
  let at = game;
  for (const blocks of weeks) {
    if (!at.state.ended) at = { ...at, state: rolled(at, decision(blocks)) };
  }
  return at;
}

/** The same week for `turns` turns. */
export const kept = (blocks: readonly Block[], turns: number): (readonly Block[])[] =>
  Array.from({ length: turns }, () => blocks);

/** What a week's plan, kept for some turns, makes of a figure against resting for as long. */
export function effect(game: Game, blocks: readonly Block[], read: Read, turns = 1): number {
  return read(lived(game, kept(blocks, turns)).state) - read(lived(game, kept([], turns)).state);
}

/** The mean of an experiment over some seeds. */
export function mean(seeds: number, of: (seed: string) => number): number {
  let sum = 0;
  for (let n = 0; n < seeds; n++) sum += of(`s${n}`);
  return sum / seeds;
}

/** A figure of a team. */
export const team =
  (index: number, figure: keyof State['teams'][number]): Read =>
  ({ teams }) =>
    Number(teams[index]?.[figure]);

/** Mean of a column over a team's people. */
export const people =
  (index: number, figure: 'commitment' | 'strain' | 'skill'): Read =>
  ({ people: columns }) => {
    const of = columns[figure].filter((_, i) => columns.team[i] === index);
    return of.reduce((sum, value) => sum + value, 0) / of.length;
  };

/** How many people a team has. */
export const size =
  (index: number): Read =>
  ({ people: { team: of } }) =>
    of.filter((it) => it === index).length;

/** How far a team's people point to a heading, -1..1. */
export const facing =
  (index: number, x: number, y: number): Read =>
  ({ people: columns }) => {
    let sum = 0;
    let count = 0;
    columns.team.forEach((of, i) => {
      if (of !== index) return;
      sum += (columns.x[i] as number) * x + (columns.y[i] as number) * y;
      count++;
    });
    return sum / count;
  };

export const gauge =
  (figure: keyof State['gauges']): Read =>
  ({ gauges }) =>
    gauges[figure];

export const organization =
  (figure: keyof State['organization']): Read =>
  (state) =>
    Number(state.organization[figure]);

import {
  advance,
  type Decision,
  type Game,
  HALF_DAYS,
  REST,
  refuse,
  type Setup,
  startGame,
} from '../engine/index.ts';
import { completed } from '../policies/index.ts';

/*
 * Decisions carried to where they were not made for: to another luck (luck and skill), or into
 * another team's history (swap and graft). What cannot be done there is left out, block by block;
 * events are answered as before where the same one came, else with what takes the fewest half-days.
 */

/** The decision as far as it is possible in this game. */
export function fitted(game: Game, wished: Decision): Decision {
  const { choices } = completed(game, wished);
  let fit: Decision = { ...REST, choices };
  for (const block of wished.blocks) {
    if (block.start + block.length > HALF_DAYS) continue;
    const tried = { ...fit, blocks: [...fit.blocks, block] };
    if (refuse(game, tried) === null) fit = tried;
  }
  return fit;
}

/** Plays decisions on from a game to its end; after the last of them nothing is done. */
export function carriedOut(from: Game, decisions: readonly Decision[]): Game {
  let game = from;
  while (!game.state.ended) {
    const wished = decisions[game.state.turn] ?? REST;
    const step = advance(game, fitted(game, wished));
    if (!step.ok) return game;
    game = step.game;
  }
  return game;
}

/** The score of a game that has ended; 0 while it goes on. */
export const scoreOfGame = (game: Game): number => game.state.ended?.score ?? 0;

/** What each list of decisions is worth under another luck: the same market and luck for all. */
export function scoresUnder(
  setup: Setup,
  seed: string,
  teams: readonly (readonly Decision[])[],
): readonly number[] {
  const opening = startGame(setup, seed);
  return teams.map((decisions) => scoreOfGame(carriedOut(opening, decisions)));
}

/** A team's game with one week of another team in it: their decision at that turn, the rest as it was. */
export function grafted(
  games: readonly Game[],
  own: readonly Decision[],
  turn: number,
  theirs: Decision,
): Game | null {
  const before = games[turn - 1];
  if (!before || before.state.ended) return null;
  return carriedOut(
    before,
    own.map((decision, at) => (at === turn - 1 ? theirs : decision)),
  );
}

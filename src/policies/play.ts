import { advance, type Game, type Setup, startGame, type TurnReport } from '../engine/index.ts';
import { decide } from './decide.ts';
import type { Planner, Policy } from './policy.ts';

/** A game played to its end by a policy: the game after every turn, and what each turn reported. */
export interface Played {
  readonly games: readonly Game[];
  readonly reports: readonly TurnReport[];
  readonly last: Game;
}

/** Plays a whole game with a policy. */
export function play(setup: Setup, seed: string, policy: Policy | Planner): Played {
  let game = startGame(setup, seed);
  const games: Game[] = [game];
  const reports: TurnReport[] = [];
  while (!game.state.ended) {
    const step = advance(game, decide(game, policy));
    if (!step.ok)
      throw new Error(`${policy.name} was refused: ${step.refusal.code} at ${step.refusal.at}`);
    game = step.game;
    games.push(game);
    reports.push(step.report);
  }
  return { games, reports, last: game };
}

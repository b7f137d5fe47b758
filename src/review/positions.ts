import {
  type Decision,
  type Game,
  inject,
  type LogEntry,
  pass,
  type Setup,
  startGame,
} from '../engine/index.ts';

/** A game as plain input: what a worker is handed. */
export interface GameInput {
  readonly setup: Setup;
  readonly seed: string;
  readonly log: readonly LogEntry[];
}

/** A turn of a game as its player met it, and what was decided. */
export interface Position {
  readonly game: Game;
  readonly decision: Decision;
}

/** What a game's review starts from. */
export function inputOf({ setup, seed, log }: Game): GameInput {
  return { setup, seed, log };
}

/**
 * Every turn of a game with what a facilitator let happen before it, and the game after the last.
 * A log that the rules refuse, which no replay gives, ends before the refused turn.
 */
export function positionsOf({ setup, seed, log }: GameInput): {
  readonly positions: readonly Position[];
  readonly last: Game;
} {
  const positions: Position[] = [];
  let game = startGame(setup, seed);
  for (const { decision, injected } of log) {
    for (const injection of injected ?? []) {
      const met = inject(game, injection);
      if (met.ok) game = met.game;
    }
    const passed = pass(game, decision);
    if (!passed.ok) break;
    positions.push({ game, decision });
    game = passed.game;
  }
  return { positions, last: game };
}

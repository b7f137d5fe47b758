import {
  advance,
  type Decision,
  type Game,
  type Setup,
  startGame,
  type TurnReport,
} from '../../src/engine/index.ts';
import { legalDecision, type RawTurn } from './decisions.ts';

/** One turn of a random game. */
export interface Step {
  readonly before: Game;
  readonly decision: Decision;
  readonly after: Game;
  readonly report: TurnReport;
}

/** Freezes plain data all the way down, so that whoever changes it throws. */
export function freezeAll<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeAll(inner);
  }
  return value;
}

/** The turn that follows; a refused decision fails the test with its reason. */
export function next(game: Game, decision: Decision): Step {
  const step = advance(game, decision);
  if (!step.ok) throw new Error(`refused: ${step.refusal.code} at ${step.refusal.at}`);
  return { before: game, decision, after: step.game, report: step.report };
}

/** Plays a game by raw decisions until they or the game end. Games are frozen before they are handed on. */
export function playRaw(setup: Setup, seed: string, turns: readonly RawTurn[]): Step[] {
  const steps: Step[] = [];
  let game = freezeAll(startGame(setup, seed));
  for (const raw of turns) {
    if (game.state.ended) break;
    const step = next(game, freezeAll(legalDecision(game, raw)));
    steps.push(step);
    game = freezeAll(step.after);
  }
  return steps;
}

/** A game as a save file keeps it. */
export function saved(game: Game): Game {
  return JSON.parse(JSON.stringify(game)) as Game;
}

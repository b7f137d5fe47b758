import {
  advance,
  type Block,
  DANGERS,
  type Decision,
  degreesOf,
  type Game,
  outlook,
  type Setup,
  startGame,
} from '../engine/index.ts';
import { decide, plannerNamed, policyNamed } from '../policies/index.ts';

/** A turn of a game with a week in it that is known to be very wrong. */
export interface Planted {
  readonly game: Game;
  readonly decision: Decision;
}

/** What a policy or a planner decides. */
export function decided(game: Game, name: string): Decision {
  const planner = plannerNamed(name);
  if (planner) return planner.plan(game);
  const policy = policyNamed(name);
  if (!policy) throw new Error(`no policy ${name}`);
  return decide(game, policy);
}

export function stepped(game: Game, decision: Decision): Game {
  const step = advance(game, decision);
  if (!step.ok) throw new Error(`refused: ${step.refusal.code} at ${step.refusal.at}`);
  return step.game;
}

/** A game played by a policy up to a turn, or to where it meets a condition; null where it ends before. */
export function playedUntil(
  setup: Setup,
  seed: string,
  policy: string,
  until: (game: Game) => boolean,
): Game | null {
  let game = startGame(setup, seed);
  while (!game.state.ended && !until(game)) game = stepped(game, decided(game, policy));
  return game.state.ended ? null : game;
}

const answersOf = (game: Game) => decided(game, 'both-hands').choices;

/** The direction is declared the opposite way of the market as known, and nothing else is done. */
export function backwards(setup: Setup, seed: string, turn: number): Planted | null {
  const game = playedUntil(setup, seed, 'both-hands', ({ state }) => state.turn === turn);
  if (!game) return null;
  const heading = (degreesOf(outlook(game).market) + 180) % 360;
  const blocks: Block[] = [{ start: 0, length: 3, action: { kind: 'set-direction', heading } }];
  return { game, decision: { blocks, expectations: [], choices: answersOf(game) } };
}

/** Pressure on every own team, all week, in three turns on end: the third of them. */
export function pressed(setup: Setup, seed: string, turn: number): Planted | null {
  let game = playedUntil(setup, seed, 'both-hands', ({ state }) => state.turn === turn);
  for (let nth = 1; game && nth <= 3; nth++) {
    const decision = pressureOn(game);
    if (nth === 3) return { game, decision };
    const next = stepped(game, decision);
    game = next.state.ended ? null : next;
  }
  return null;
}

function pressureOn(game: Game): Decision {
  const own = outlook(game).teams.flatMap((team, index) => (team.own ? [index] : []));
  const choices = answersOf(game);
  const taken = choices.reduce((sum, { event, choice }) => {
    const asked = game.setup.events.find((one) => one.id === event);
    return sum + (asked?.choices.find((one) => one.id === choice)?.halfDays ?? 0);
  }, 0);
  const blocks: Block[] = [];
  const length = 3;
  for (const [at, team] of own.slice(0, Math.floor((9 - taken) / length)).entries())
    blocks.push({ start: at * length, length, action: { kind: 'hold-accountable', team } });
  return { blocks, expectations: [], choices };
}

/** Danger from which a warning is a crisis, 0..1. */
const CRISIS = 0.5;

/**
 * All half-days are empty in a crisis: a warning stands for the second turn and the danger is more
 * than half way to the collapse. It could still be turned away.
 */
export function idleInCrisis(setup: Setup, seed: string, policy = 'manager'): Planted | null {
  const game = playedUntil(setup, seed, policy, ({ state: { danger, turn } }) =>
    DANGERS.some((kind) => {
      const since = danger[`${kind}Warned`];
      return since >= 0 && turn > since && danger[kind] >= CRISIS;
    }),
  );
  return game && { game, decision: { blocks: [], expectations: [], choices: answersOf(game) } };
}

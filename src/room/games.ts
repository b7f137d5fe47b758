import {
  type Decision,
  type Game,
  HALF_DAYS,
  type Injection,
  inject,
  type Passed,
  pass,
  refuse,
  startGame,
} from '../engine/index.ts';
import { completed, decide, policyNamed } from '../policies/index.ts';
import type { PathPoint, StandIn } from '../protocol/index.ts';
import { compile, type Scenario } from '../scenario/index.ts';

const OPENED = new WeakMap<Scenario, Map<string, Game>>();

/** The game of a team before its first turn: the same for all teams, so it is made once. */
export function openingGame(scenario: Scenario, seed: string): Game {
  const games = OPENED.get(scenario) ?? new Map<string, Game>();
  OPENED.set(scenario, games);
  const game = games.get(seed) ?? startGame(compile(scenario), seed);
  games.set(seed, game);
  return game;
}

const PASSED = new WeakMap<Game, { readonly decision: string; readonly passed: Passed }>();

/** Runs a turn; checking a command and folding what came of it ask for the same one after the other. */
export function passOnce(game: Game, decision: Decision): Passed {
  const text = JSON.stringify(decision);
  const known = PASSED.get(game);
  if (known?.decision === text) return known.passed;
  const passed = pass(game, decision);
  PASSED.set(game, { decision: text, passed });
  return passed;
}

/** The game with several things injected; what has become impossible since is left out. */
export function withInjections(game: Game, injections: readonly Injection[]): Game {
  let now = game;
  for (const injection of injections) {
    const met = inject(now, injection);
    if (met.ok) now = met.game;
  }
  return now;
}

/** Where a game stands on the plane, in money, and near which collapse. */
export function pathPoint({ state }: Game): PathPoint {
  return {
    turn: state.turn,
    executionCapacity: state.gauges.executionCapacity,
    adaptability: state.gauges.adaptability,
    value: state.gauges.value,
    totalValue: state.totals.value,
    cash: state.organization.cash,
    chaos: state.danger.chaos,
    stagnation: state.danger.stagnation,
    insolvent: state.danger.insolvent,
  };
}

const REST: Decision = { blocks: [], expectations: [], choices: [] };

/** What a policy decides in a game; an unknown policy does nothing but answer events. */
export function robotDecision(game: Game, policy: string): Decision {
  const found = policyNamed(policy) ?? policyNamed('idle');
  return found ? decide(game, found) : completed(game, REST);
}

/** What is played for a team that is not ready: the wished stand-in, or the next one that is legal. */
export function standIn(
  game: Game,
  draft: Decision,
  wish: StandIn,
  robot: string,
): { readonly decision: Decision; readonly stoodIn: StandIn } {
  if (wish === 'draft' && draft.blocks.length > 0) {
    const decision = completed(game, draft);
    if (refuse(game, decision) === null) return { decision, stoodIn: 'draft' };
  }
  if (wish !== 'rest' && policyNamed(robot)) {
    const decision = robotDecision(game, robot);
    if (refuse(game, decision) === null) return { decision, stoodIn: 'robot' };
  }
  return { decision: restDecision(game), stoodIn: 'rest' };
}

/** No action at all; open events are answered as cheaply in half-days as they can be. */
export function restDecision(game: Game): Decision {
  return completed(game, REST);
}

/** The blocks of one more hand laid into the free half-days of a plan, as many as fit. */
export function laidInto(game: Game, plan: Decision, wished: Decision['blocks']): Decision {
  let blocks = plan.blocks;
  for (const wish of wished) {
    const start = freeStart(blocks, wish.length);
    if (start < 0) continue;
    const tried = [...blocks, { ...wish, start }].sort((a, b) => a.start - b.start);
    if (refuse(game, completed(game, { ...plan, blocks: tried })) === null) blocks = tried;
  }
  return { ...plan, blocks };
}

function freeStart(blocks: Decision['blocks'], length: number): number {
  for (let start = 0; start + length <= HALF_DAYS; start++) {
    const free = blocks.every(
      (block) => block.start + block.length <= start || block.start >= start + length,
    );
    if (free) return start;
  }
  return -1;
}

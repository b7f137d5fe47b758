import {
  type Block,
  efficienciesOf,
  forecastBlock,
  forecastPlan,
  type Game,
  outlook,
  refuse,
  refuseAction,
  refuseBlocks,
} from '../../src/engine/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import type { PlayInput } from '../../src/view/index.ts';
import type { PlayedGame } from '../screens/gallery/games.ts';

/** The input of the play screen before turn `at` (from 0) of a played game, with a plan. */
export function inputAt(played: PlayedGame, at: number, blocks: readonly Block[] = []): PlayInput {
  const { scenario, games, turns } = played;
  const game = games[at] as Game;
  return inputFor(
    scenario,
    game,
    games[at - 1],
    turns.slice(0, at).map((turn) => turn.report),
    blocks,
  );
}

function inputFor(
  scenario: Scenario,
  game: Game,
  earlier: Game | undefined,
  reports: PlayInput['reports'],
  blocks: readonly Block[],
): PlayInput {
  const plan = { blocks, expectations: [], choices: [] };
  return {
    scenario,
    outlook: outlook(game),
    before: earlier ? outlook(earlier) : null,
    reports,
    plan,
    lastBlocks: game.log.at(-1)?.decision.blocks ?? [],
    halfDaysTaken: 0,
    refusal: refuse(game, plan),
    refuseAction: (action) => refuseAction(game, action),
    refuseBlocks: (next) => refuseBlocks(game, next, []),
    forecastBlock: (next, index) => forecastBlock(game, next, index, []),
    forecastPlan: (next) => forecastPlan(game, next, []),
    efficienciesOf: (next) => efficienciesOf(game, next),
    mode: 'planning',
    running: null,
    canUndo: false,
    canRedo: false,
  };
}

/** Every text inside a model, however deep; what is given in (`input`, `scenario`) is left out. */
export function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'input' && key !== 'scenario')
    .flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

/** Texts that show how they were made: unfilled places, missing keys, numbers that are none. */
export const broken = (texts: readonly [string, string][]): [string, string][] =>
  texts.filter(
    ([, text]) =>
      /\{\{|\}\}|undefined|NaN|Infinity|null|^[a-z]+:[a-z]/.test(text) || / {2}/.test(text),
  );

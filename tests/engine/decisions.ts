import fc from 'fast-check';
import {
  ACTION_KINDS,
  type Action,
  type Block,
  CHARTERS,
  type Choice,
  type Decision,
  EXPECTABLE,
  type Game,
  HALF_DAYS,
  ROLES,
  refuse,
  refuseBlocks,
  type Task,
} from '../../src/engine/index.ts';

/**
 * Random legal decisions. fast-check draws plain numbers, which shrink well, and they are read as a
 * decision in the game at hand: indices wrap around what there is, and a block that is not possible
 * is left out.
 */

export interface RawBlock {
  readonly gap: number;
  readonly length: number;
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface RawTurn {
  readonly blocks: readonly RawBlock[];
  readonly choices: readonly number[];
  readonly expectations: readonly number[];
}

const rawBlock: fc.Arbitrary<RawBlock> = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 2),
  length: fc.constantFrom(1, 1, 1, 2, 2, 3, 4),
  // Beyond the kinds it is a delegation, which can be one in eighteen ways of its own.
  kind: fc.nat({ max: 21 }),
  a: fc.nat({ max: 359 }),
  b: fc.nat({ max: 359 }),
  c: fc.nat({ max: 359 }),
});

export const rawTurn: fc.Arbitrary<RawTurn> = fc.record({
  blocks: fc.array(rawBlock, { maxLength: 10, size: 'max' }),
  choices: fc.array(fc.nat({ max: 5 }), { minLength: 2, maxLength: 2 }),
  expectations: fc.array(fc.nat({ max: 29 }), { maxLength: 2 }),
});

/** The decisions of a whole game, and its seed. */
export const rawGame: fc.Arbitrary<{ readonly seed: string; readonly turns: readonly RawTurn[] }> =
  fc.record({
    seed: fc.string({ maxLength: 12 }),
    turns: fc.array(rawTurn, { minLength: 1, maxLength: 16, size: 'max' }),
  });

const TASK_KINDS = ACTION_KINDS.filter((kind) => kind !== 'delegate') as readonly Task['kind'][];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function taskOf(game: Game, kind: Task['kind'], { a, b, c }: RawBlock): Task {
  const teams = game.state.teams.length;
  const team = a % teams;
  switch (kind) {
    case 'hire':
      return { kind, team, role: at(ROLES, b), charter: at(CHARTERS, c) };
    case 'allocate-resources':
      return { kind, team, from: b % teams };
    case 'align-interests':
      return { kind, team, other: b % teams };
    case 'set-direction':
      return { kind, heading: a };
    case 'coach-leader':
      return { kind, lieutenant: a % Math.max(1, game.state.lieutenants.length) };
    case 'sense-market':
    case 'make-meaning':
    case 'inspire':
    case 'model-behaviour':
      return { kind };
    default:
      return { kind, team };
  }
}

function actionOf(game: Game, raw: RawBlock): Action {
  const kind = ACTION_KINDS[raw.kind] ?? 'delegate';
  if (kind !== 'delegate') return taskOf(game, kind, raw);
  return {
    kind,
    lieutenant: raw.b % Math.max(1, game.state.lieutenants.length),
    task: taskOf(game, at(TASK_KINDS, raw.c), { ...raw, b: raw.c }),
  };
}

/** Choices in the open events that leave a legal decision: the wished ones, or the cheapest where they take too much. */
function choicesOf(game: Game, wished: readonly number[]): Choice[] {
  const events = game.state.openEvents.map((index) => game.setup.events[index]);
  const cheapest = events.map((it) => Math.min(...(it?.choices ?? []).map((c) => c.halfDays)));
  let reserved = cheapest.reduce((sum, halfDays) => sum + halfDays, 0);
  return events.map((event, index) => {
    const choices = event?.choices ?? [];
    const least = cheapest[index] as number;
    const wish = at(choices, wished[index] ?? 0);
    const fits = reserved - least + wish.halfDays <= HALF_DAYS;
    const made = fits ? wish : choices.find((it) => it.halfDays === least);
    reserved += (made?.halfDays ?? 0) - least;
    return { event: event?.id ?? '', choice: made?.id ?? '' };
  });
}

/** The raw numbers as a legal decision of this game. */
export function legalDecision(game: Game, raw: RawTurn): Decision {
  const choices = choicesOf(game, raw.choices);
  let blocks: Block[] = [];
  let start = 0;
  for (const it of raw.blocks) {
    const block = { start: start + it.gap, length: it.length, action: actionOf(game, it) };
    if (refuseBlocks(game, [...blocks, block], choices) !== null) continue;
    blocks = [...blocks, block];
    start = block.start + block.length;
  }
  const figures = [...new Set(raw.expectations.map((it) => at(EXPECTABLE, it)))];
  const expectations = figures.map((figure, index) => ({
    figure,
    change: at(['falls', 'stays', 'rises'] as const, raw.expectations[index] as number),
  }));
  const decision = { blocks, expectations, choices };
  const refusal = refuse(game, decision);
  if (refusal) throw new Error(`No legal decision: ${refusal.code} at ${refusal.at}`);
  return decision;
}

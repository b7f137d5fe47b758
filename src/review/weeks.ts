import {
  type Action,
  type Block,
  type Decision,
  type Game,
  HALF_DAYS,
  type Hand,
  handOf,
  LONGEST_BLOCK,
  refuse,
} from '../engine/index.ts';

/** Where an alternative week came from. */
export const ORIGINS = ['yours', 'policy', 'last-turn', 'change', 'search'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A week that could be played in a turn. */
export interface Week {
  readonly decision: Decision;
  readonly origin: Origin;
  /** Name of the policy whose week it is, else empty. */
  readonly policy: string;
}

/** An action with its half-days, before it has a place on the calendar. */
export interface Item {
  readonly action: Action;
  readonly length: number;
}

/** What two weeks have in common if they are the same to the rules. */
export function keyOf({ blocks, choices }: Decision): string {
  return JSON.stringify([blocks, choices]);
}

/** The actions of a week with their half-days; the same action twice is one. */
export function itemsOf({ blocks }: Decision): Item[] {
  return merged(blocks.map(({ action, length }) => ({ action, length })));
}

/** The same actions in one block each, up to the longest block. */
export function merged(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (const item of items) {
    if (item.length <= 0) continue;
    const key = JSON.stringify(item.action);
    const at = found.findIndex(
      (other) =>
        JSON.stringify(other.action) === key && other.length + item.length <= LONGEST_BLOCK,
    );
    const before = found[at];
    if (before) found[at] = { action: before.action, length: before.length + item.length };
    else found.push(item);
  }
  return found;
}

/**
 * Items on the calendar: one hand after the other, so that the week has one switch at most. What
 * does not fit is left out.
 */
export function laidOut(items: readonly Item[], first: Hand, most = HALF_DAYS): Block[] {
  const blocks: Block[] = [];
  const other: Hand = first === 'management' ? 'leadership' : 'management';
  let start = 0;
  for (const hand of [first, other]) {
    for (const { action, length } of items) {
      if (handOf(action.kind) !== hand || start + length > most) continue;
      blocks.push({ start, length, action });
      start += length;
    }
  }
  return blocks;
}

/** A week of these items with the answers of another, if the rules allow it. */
export function weekOf(
  game: Game,
  items: readonly Item[],
  like: Decision,
  first: Hand = 'management',
): Decision | null {
  const decision: Decision = {
    blocks: laidOut(merged(items), first),
    expectations: [],
    choices: like.choices,
  };
  return refuse(game, decision) === null ? decision : null;
}

/** Another week's blocks with these answers; blocks are taken off the end until the week can be lived. */
export function fitted(game: Game, { blocks }: Decision, like: Decision): Decision | null {
  for (let kept = blocks.length; kept >= 0; kept--) {
    const decision: Decision = {
      blocks: blocks.slice(0, kept),
      expectations: [],
      choices: like.choices,
    };
    if (refuse(game, decision) === null) return decision;
  }
  return null;
}

/** Half-days of a week by hand; handing work over counts for the hand of the work. */
export function handsOf({ blocks }: Decision): Readonly<Record<Hand, number>> {
  const hands = { management: 0, leadership: 0 };
  for (const { action, length } of blocks) {
    const task = action.kind === 'delegate' ? action.task : action;
    hands[handOf(task.kind)] += length;
  }
  return hands;
}

import type { Action, Block } from '../engine/index.ts';
import { BLOCK_MOST, WEEK_HALF_DAYS } from './hands.ts';

/**
 * Editing the week: pure functions from blocks to blocks. Blocks stay in order of start, never
 * overlap and never leave the week, whatever is asked for.
 */
type Blocks = readonly Block[];

/** A change of the week, and where the block that it was about stands now. */
export interface Edited {
  readonly blocks: Blocks;
  readonly index: number;
}

/** Half-days that blocks use. */
export function usedHalfDays(blocks: Blocks): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

/** Half-days that are free beside blocks and what events take. */
export function freeHalfDays(blocks: Blocks, taken = 0): number {
  return Math.max(0, WEEK_HALF_DAYS - taken - usedHalfDays(blocks));
}

/** First half-day of the first gap of this length, or -1. */
export function firstGap(blocks: Blocks, length: number): number {
  let free = 0;
  for (const block of blocks) {
    if (block.start - free >= length) return free;
    free = block.start + block.length;
  }
  return WEEK_HALF_DAYS - free >= length ? free : -1;
}

/** Puts blocks in this order as near to where they want to start as there is room. */
function settled(wanted: Blocks): Blocks {
  const starts: number[] = [];
  let free = 0;
  for (const block of wanted) {
    const start = Math.max(block.start, free);
    starts.push(start);
    free = start + block.length;
  }
  let limit = WEEK_HALF_DAYS;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const { length } = wanted[i] as Block;
    starts[i] = Math.min(starts[i] as number, limit - length);
    limit = starts[i] as number;
  }
  return wanted.map((block, i) => ({ ...block, start: starts[i] as number }));
}

/** Adds an action at `start`, or in the first gap that holds it; null when too little is free. */
export function placeBlock(
  blocks: Blocks,
  action: Action,
  length: number,
  taken = 0,
  start?: number,
): Edited | null {
  if (length < 1 || length > BLOCK_MOST || length > freeHalfDays(blocks, taken)) return null;
  const gap = start ?? firstGap(blocks, length);
  const block = { start: gap < 0 ? WEEK_HALF_DAYS - length : gap, length, action };
  return inserted(blocks, block);
}

function inserted(others: Blocks, block: Block): Edited {
  const middle = block.start + block.length / 2;
  const at = others.filter((other) => other.start + other.length / 2 < middle).length;
  return { blocks: settled([...others.slice(0, at), block, ...others.slice(at)]), index: at };
}

const without = (blocks: Blocks, index: number): Blocks => blocks.filter((_, at) => at !== index);

/** Takes a block out of the week. */
export function removeBlock(blocks: Blocks, index: number): Blocks {
  return without(blocks, index);
}

/** Moves a block to start at a half-day; others make room. */
export function moveBlock(blocks: Blocks, index: number, start: number): Edited {
  const block = blocks[index];
  if (!block) return { blocks, index };
  const to = Math.max(0, Math.min(WEEK_HALF_DAYS - block.length, Math.round(start)));
  return inserted(without(blocks, index), { ...block, start: to });
}

/** Moves a block one half-day earlier (-1) or later (1), past its neighbour where one is in the way. */
export function stepBlock(blocks: Blocks, index: number, step: -1 | 1): Edited {
  const block = blocks[index];
  const other = blocks[index + step];
  if (!block) return { blocks, index };
  const start = block.start + step;
  if (start < 0 || start + block.length > WEEK_HALF_DAYS) return { blocks, index };
  const meets =
    other && (step > 0 ? start + block.length > other.start : start < other.start + other.length);
  if (!meets) {
    return { blocks: blocks.map((one, at) => (at === index ? { ...one, start } : one)), index };
  }
  const [first, second] = step > 0 ? [block, other] : [other, block];
  const from = first.start;
  const swapped = blocks.map((one) => {
    if (one === second) return { ...one, start: from };
    if (one === first) return { ...one, start: second.start + second.length - first.length };
    return one;
  });
  return { blocks: [...swapped].sort((a, b) => a.start - b.start), index: index + step };
}

/** Gives a block another length (1..4, as far as half-days are free); others make room. */
export function resizeBlock(blocks: Blocks, index: number, length: number, taken = 0): Blocks {
  const block = blocks[index];
  if (!block) return blocks;
  const most = Math.min(BLOCK_MOST, block.length + freeHalfDays(blocks, taken));
  const next = Math.max(1, Math.min(most, Math.round(length)));
  if (next === block.length) return blocks;
  return settled(blocks.map((one, at) => (at === index ? { ...one, length: next } : one)));
}

/** Moves the beginning of a block while its end stays. */
export function resizeBlockStart(blocks: Blocks, index: number, start: number, taken = 0): Blocks {
  const block = blocks[index];
  if (!block) return blocks;
  const end = block.start + block.length;
  const previous = blocks[index - 1];
  const earliest = Math.max(
    previous ? previous.start + previous.length : 0,
    end - BLOCK_MOST,
    block.start - freeHalfDays(blocks, taken),
  );
  const to = Math.max(earliest, Math.min(end - 1, Math.round(start)));
  return blocks.map((one, at) => (at === index ? { ...one, start: to, length: end - to } : one));
}

/** Gives a block another action, such as another target. */
export function changeAction(blocks: Blocks, index: number, action: Action): Blocks {
  return blocks.map((one, at) => (at === index ? { ...one, action } : one));
}

/** Half-days that events take, laid into free ones from the end of the week. */
export function takenHalfDays(blocks: Blocks, taken: number): readonly number[] {
  const busy = new Set(
    blocks.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)),
  );
  const days: number[] = [];
  for (let day = WEEK_HALF_DAYS - 1; day >= 0 && days.length < taken; day--) {
    if (!busy.has(day)) days.push(day);
  }
  return days.reverse();
}

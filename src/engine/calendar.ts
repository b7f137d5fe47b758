import type { Coefficients } from './coefficients.ts';
import type { Block, Hand, Task } from './decisions.ts';
import { handOf } from './decisions.ts';
import type { Player } from './state.ts';

/** The hand that a block uses. Handing work over is management, whatever the work. */
export function handOfBlock(block: Block): Hand {
  return handOf(block.action.kind);
}

/**
 * How much of each block's half-days works, 0..1: the block after a switch of mode loses by
 * (1 - agility), an empty half-day between softens it, and an overloaded player loses everywhere.
 * `blocks` in order of start; the week begins in no mode.
 */
export function attention(blocks: readonly Block[], player: Player, c: Coefficients): number[] {
  const tired = player.load > c.loadFelt ? 1 - c.loadCost * (player.load - c.loadFelt) : 1;
  let last: Hand | null = null;
  let free = 0;
  return blocks.map((block) => {
    const hand = handOfBlock(block);
    let works = tired;
    if (last !== null && last !== hand) {
      const softened = block.start > free ? c.switchAfterRest : 1;
      works *= 1 - c.switchCost * (1 - player.agility) * softened;
    }
    last = hand;
    free = block.start + block.length;
    return works;
  });
}

/** Switches of mode in a week. */
export function switchesOf(blocks: readonly Block[]): number {
  let switches = 0;
  for (let i = 1; i < blocks.length; i++) {
    if (handOfBlock(blocks[i] as Block) !== handOfBlock(blocks[i - 1] as Block)) switches++;
  }
  return switches;
}

/** Effect of a block of `length` half-days in units of one: each further half-day adds less. */
export function diminished(length: number): number {
  return length * (1 - (length - 1) / 12);
}

/** Names what a task works on, so that repeats within a week are seen. */
export function targetKey(task: Task): string {
  switch (task.kind) {
    case 'set-direction':
    case 'sense-market':
    case 'make-meaning':
    case 'inspire':
    case 'model-behaviour':
      return task.kind;
    case 'coach-leader':
      return `${task.kind}/l${task.lieutenant}`;
    case 'align-interests':
      return `${task.kind}/${Math.min(task.team, task.other)}/${Math.max(task.team, task.other)}`;
    default:
      return `${task.kind}/${task.team}`;
  }
}

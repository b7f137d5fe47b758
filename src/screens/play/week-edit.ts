import { t } from '../../text/index.ts';
import {
  actionSentence,
  type Block,
  freeHalfDays,
  removeBlock,
  resizeBlock,
  spanName,
  stepBlock,
} from '../../view/index.ts';
import type { Play } from './context.ts';

/** Puts another week into the plan and says what was done. */
export function setBlocks(play: Play, blocks: readonly Block[], said: string): void {
  play.on.plan({ ...play.model.input.plan, blocks });
  play.say(said);
}

const nameOf = ({ model }: Play, block: Block): string =>
  actionSentence(model.scenario, block.action);

/** Says where a block stands now. */
export function sayMoved(play: Play, blocks: readonly Block[], index: number): void {
  const block = blocks[index];
  if (!block) return;
  setBlocks(
    play,
    blocks,
    t('play:say.moved', { name: nameOf(play, block), when: spanName(block.start, block.length) }),
  );
}

/** Moves a block a half-day earlier or later. Returns where it stands in the week now. */
export function step(play: Play, index: number, by: -1 | 1): number {
  const { blocks } = play.model.input.plan;
  const moved = stepBlock(blocks, index, by);
  if (moved.blocks === blocks) play.say(t('play:say.edge'));
  else sayMoved(play, moved.blocks, moved.index);
  return moved.index;
}

/** Gives a block another length. */
export function resize(play: Play, index: number, length: number): void {
  const { plan, halfDaysTaken } = play.model.input;
  const blocks = resizeBlock(plan.blocks, index, length, halfDaysTaken);
  if (blocks === plan.blocks) {
    play.say(t('play:say.edge'));
    return;
  }
  sayResized(play, blocks, index);
}

/** Says how long a block is now. */
export function sayResized(play: Play, blocks: readonly Block[], index: number): void {
  const block = blocks[index];
  if (!block) return;
  setBlocks(
    play,
    blocks,
    t('play:say.resized', {
      name: nameOf(play, block),
      halfDays: t('words:halfDays', { count: block.length }),
      when: spanName(block.start, block.length),
    }),
  );
}

/** Takes a block out of the week. */
export function remove(play: Play, index: number): void {
  const { plan, halfDaysTaken } = play.model.input;
  const block = plan.blocks[index];
  if (!block) return;
  const blocks = removeBlock(plan.blocks, index);
  const free = freeHalfDays(blocks, halfDaysTaken);
  setBlocks(play, blocks, t('play:say.removed', { name: nameOf(play, block), free }));
}

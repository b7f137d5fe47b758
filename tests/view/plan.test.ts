import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/engine/index.ts';
import {
  firstGap,
  freeHalfDays,
  moveBlock,
  placeBlock,
  removeBlock,
  resizeBlock,
  resizeBlockStart,
  stepBlock,
  takenHalfDays,
  usedHalfDays,
} from '../../src/view/plan.ts';

const listen = { kind: 'listen', team: 0 } as const;
const block = (start: number, length: number, team = 0): Block => ({
  start,
  length,
  action: { kind: 'listen', team },
});
const shape = (blocks: readonly Block[]) =>
  blocks.map((b) => `${'team' in b.action ? b.action.team : ''}@${b.start}+${b.length}`);

function sound(blocks: readonly Block[], taken = 0): void {
  let free = 0;
  for (const { start, length } of blocks) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(length).toBeGreaterThanOrEqual(1);
    expect(length).toBeLessThanOrEqual(4);
    free = start + length;
  }
  expect(free).toBeLessThanOrEqual(10);
  expect(usedHalfDays(blocks)).toBeLessThanOrEqual(10 - taken);
}

describe('the plan of a week', () => {
  it('takes a new block into the first gap that holds it', () => {
    expect(firstGap([block(0, 2), block(3, 2)], 1)).toBe(2);
    expect(firstGap([block(0, 2), block(3, 2)], 2)).toBe(5);
    expect(shape(placeBlock([block(0, 2)], { kind: 'listen', team: 7 }, 3)?.blocks ?? [])).toEqual([
      '0@0+2',
      '7@2+3',
    ]);
  });

  it('makes room when enough is free but in pieces', () => {
    const pieces = [block(1, 4), block(6, 3)];
    const placed = placeBlock(pieces, { kind: 'listen', team: 7 }, 3);
    expect(shape(placed?.blocks ?? [])).toEqual(['0@0+4', '0@4+3', '7@7+3']);
  });

  it('refuses what the week cannot hold, and what events have taken', () => {
    expect(placeBlock([block(0, 4), block(4, 4)], listen, 3)).toBeNull();
    expect(placeBlock([block(0, 4), block(4, 4)], listen, 2, 1)).toBeNull();
    expect(freeHalfDays([block(0, 4)], 2)).toBe(4);
  });

  it('steps past a neighbour and comes back to the same week', () => {
    const week = [block(0, 2, 1), block(2, 3, 2)];
    const there = stepBlock(week, 0, 1);
    expect(shape(there.blocks)).toEqual(['2@0+3', '1@3+2']);
    expect(shape(stepBlock(there.blocks, there.index, -1).blocks)).toEqual(shape(week));
  });

  it('moves by hand to where it is dropped', () => {
    const week = [block(0, 2, 1), block(2, 2, 2), block(4, 2, 3)];
    expect(shape(moveBlock(week, 0, 4).blocks)).toEqual(['2@2+2', '1@4+2', '3@6+2']);
    expect(shape(moveBlock(week, 2, 0).blocks)).toEqual(['3@0+2', '1@2+2', '2@4+2']);
    expect(shape(moveBlock(week, 1, 2).blocks)).toEqual(shape(week));
  });

  it('grows and shrinks a block at both ends', () => {
    expect(shape(resizeBlock([block(0, 2, 1), block(2, 2, 2)], 0, 3))).toEqual(['1@0+3', '2@3+2']);
    expect(shape(resizeBlockStart([block(0, 2, 1), block(4, 2, 2)], 1, 3))).toEqual([
      '1@0+2',
      '2@3+3',
    ]);
    expect(shape(resizeBlockStart([block(0, 2, 1), block(2, 2, 2)], 1, 0))).toEqual([
      '1@0+2',
      '2@2+2',
    ]);
  });

  it('lays half-days taken by events at the end of the week', () => {
    expect(takenHalfDays([block(8, 2)], 2)).toEqual([6, 7]);
  });

  it('never overlaps, never leaves the week, never loses a block, whatever is done', () => {
    const steps = fc.array(
      fc.record({
        what: fc.constantFrom('place', 'move', 'step', 'resize', 'start', 'remove'),
        index: fc.nat(9),
        to: fc.integer({ min: -3, max: 13 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, fc.nat(3), (edits, taken) => {
        let week: readonly Block[] = [];
        for (const { what, index, to } of edits) {
          const count = week.length;
          if (what === 'place') {
            const placed = placeBlock(
              week,
              { kind: 'listen', team: index },
              1 + (index % 4),
              taken,
            );
            week = placed?.blocks ?? week;
            expect(week.length).toBe(placed ? count + 1 : count);
          } else if (what === 'remove') {
            week = removeBlock(week, index);
            expect(week.length).toBe(index < count ? count - 1 : count);
          } else {
            if (what === 'move') {
              const before = week[index];
              const moved = moveBlock(week, index, to);
              if (before) expect(moved.blocks[moved.index]?.action).toBe(before.action);
              week = moved.blocks;
            } else if (what === 'step') {
              const before = week[index];
              const stepped = stepBlock(week, index, to > 5 ? 1 : -1);
              if (before) expect(stepped.blocks[stepped.index]?.action).toBe(before.action);
              week = stepped.blocks;
            } else if (what === 'resize') week = resizeBlock(week, index, to, taken);
            else week = resizeBlockStart(week, index, to, taken);
            expect(week.length).toBe(count);
          }
          sound(week, taken);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedPlan } from '../../src/app/workshop/plan-merge.ts';
import { type Block, type Decision, HALF_DAYS, REST } from '../../src/engine/index.ts';

const listen = (team: number, start: number, length = 2): Block => ({
  action: { kind: 'listen', team },
  start,
  length,
});
const goals = (team: number, start: number, length = 2): Block => ({
  action: { kind: 'set-goals', team },
  start,
  length,
});
const plan = (...blocks: Block[]): Decision => ({ ...REST, blocks });

const anyPlan = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 9 }),
      length: fc.integer({ min: 1, max: 3 }),
      team: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 5 },
  )
  .map((wishes) => {
    const blocks: Block[] = [];
    for (const { start, length, team } of wishes) {
      const end = start + length;
      const free = blocks.every((one) => end <= one.start || one.start + one.length <= start);
      if (free && end <= HALF_DAYS) blocks.push(listen(team, start, length));
    }
    return plan(...blocks.sort((one, other) => one.start - other.start));
  });

describe('two people at one plan', () => {
  it('each keeps what they added', () => {
    const base = plan(goals(0, 0));
    const mine = plan(goals(0, 0), goals(1, 2));
    const theirs = plan(goals(0, 0), listen(0, 4));
    expect(mergedPlan(base, mine, theirs).blocks).toEqual([goals(0, 0), goals(1, 2), listen(0, 4)]);
  });

  it('a block of mine whose half-days are taken goes to the next free ones', () => {
    expect(mergedPlan(plan(), plan(goals(0, 0)), plan(listen(0, 0))).blocks).toEqual([
      listen(0, 0),
      goals(0, 2),
    ]);
  });

  it('what I took away stays away, and their answer to an event stays theirs', () => {
    const base = plan(goals(0, 0), listen(0, 2));
    const theirs = { ...base, choices: [{ event: 'fire', choice: 'run' }] };
    const merged = mergedPlan(base, plan(listen(0, 2)), theirs);
    expect(merged.blocks).toEqual([listen(0, 2)]);
    expect(merged.choices).toEqual([{ event: 'fire', choice: 'run' }]);
  });

  it('never overlaps, never leaves the week, and is the other plan where one changed nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, anyPlan, (base, mine, theirs) => {
        const { blocks } = mergedPlan(base, mine, theirs);
        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          end = block.start + block.length;
        }
        expect(end).toBeLessThanOrEqual(HALF_DAYS);
        expect(mergedPlan(base, base, theirs)).toEqual(theirs);
        expect(mergedPlan(base, mine, base)).toEqual(mine);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, type Action, type Task } from '../../src/engine/index.ts';
import {
  actionOf,
  actionSentence,
  composerForecast,
  composerModel,
  type Draft,
  draftOf,
  newDraft,
  spanName,
  tryOut,
  weekModel,
  withPair,
  withTeam,
} from '../../src/view/index.ts';
import { gameOf, scenarioOf } from './games.ts';
import { broken, inputAt, textsIn } from './play-inputs.ts';

const scenario = scenarioOf('the-ground-shifts');
const input = inputAt(gameOf('the-ground-shifts', 'both-hands'), 3);
const { outlook } = input;

const team = fc.nat(3);
const task: fc.Arbitrary<Task> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('set-goals', 'listen', 'build-process', 'plan-scope'),
    team,
  }),
  fc.record({ kind: fc.constant('allocate-resources' as const), from: team, team }),
  fc.record({ kind: fc.constant('align-interests' as const), team, other: team }),
  fc.record({ kind: fc.constantFrom('inspire', 'sense-market') }),
  fc.record({
    kind: fc.constant('hire' as const),
    team,
    role: fc.constantFrom('members', 'head'),
    charter: fc.constantFrom('management', 'leadership', 'everything'),
  }),
) as fc.Arbitrary<Task>;
const action: fc.Arbitrary<Action> = fc.oneof(
  task,
  fc.record({ kind: fc.constant('set-direction' as const), heading: fc.nat(359) }),
  fc.record({ kind: fc.constant('coach-leader' as const), lieutenant: fc.nat(2) }),
  fc.record({ kind: fc.constant('delegate' as const), lieutenant: fc.nat(2), task }),
);

/** A draft with every question answered as far as possible. */
function answered(draft: Draft): Draft {
  let now = draft;
  for (let round = 0; round < 6; round++) {
    const model = composerModel(input, now, 1, null);
    for (const question of model.questions) {
      const open =
        'options' in question ? question.options.find((one) => one.reason === null) : null;
      if (question.slot === 'task') {
        now = { ...now, task: now.task ?? 'set-goals' };
      } else if (question.slot === 'pair') {
        now = { ...now, team: 0, other: 1 };
      } else if (question.slot === 'heading') {
        now = { ...now, heading: 75 };
      } else if (open && now[question.slot] === null) {
        now = { ...now, [question.slot]: open.value };
      }
    }
  }
  return now;
}

describe('an action in the making', () => {
  it('comes back from the block that it became', () => {
    fc.assert(
      fc.property(action, (one) => {
        expect(actionOf(draftOf(one, outlook))).toEqual(one);
      }),
    );
  });

  for (const kind of ACTION_KINDS) {
    it(`asks for all that ${kind} needs, then says what it would do`, () => {
      const open = newDraft(kind, outlook);
      expect(broken(textsIn(composerModel(input, open, 2, null)))).toEqual([]);
      const draft = answered(open);
      const made = actionOf(draft);
      expect(made).not.toBeNull();
      if (!made) return;
      expect(actionSentence(scenario, made)).not.toMatch(/\{\{|undefined/);
      const model = composerModel(input, draft, 2, null);
      const forecast = composerForecast(input, draft, 2, null);
      expect(model.ready).toBe(model.reason === null);
      expect(forecast !== null).toBe(model.ready);
      if (forecast) expect(broken(textsIn(forecast.view))).toEqual([]);
      expect(broken(textsIn(model))).toEqual([]);
    });
  }

  it('says what becomes known by looking and listening', () => {
    const sense = composerForecast(input, newDraft('sense-market', outlook), 2, null);
    expect(sense?.view.learns).toBe('Where the market heads.');
    const doubt = sense?.view.gains.find((row) => row.figure === 'marketError');
    expect(doubt?.direction).toBe('down');
    expect(doubt?.range).toContain('°');
  });

  it('changes a block that stands without moving it', () => {
    const blocks = [{ start: 4, length: 2, action: { kind: 'listen', team: 0 } as const }];
    const placed = inputAt(gameOf('the-ground-shifts', 'both-hands'), 3, blocks);
    const draft = { ...draftOf(blocks[0]!.action, outlook), team: 2 };
    expect(tryOut(placed, draft, 2, 0)?.blocks).toEqual([
      { start: 4, length: 2, action: { kind: 'listen', team: 2 } },
    ]);
  });

  it('chooses pairs by toggling and lets two teams change places', () => {
    let draft = newDraft('align-interests', outlook);
    draft = withPair(withPair(draft, 2), 0);
    expect([draft.team, draft.other]).toEqual([2, 0]);
    expect([withPair(draft, 3).team, withPair(draft, 3).other]).toEqual([2, 3]);
    expect([withPair(draft, 2).team, withPair(draft, 2).other]).toEqual([0, null]);
    const moved = { ...newDraft('allocate-resources', outlook), from: 0, team: 1 };
    expect(withTeam(moved, 'team', 0)).toMatchObject({ from: 1, team: 0 });
  });
});

describe('the calendar', () => {
  it('shows what a change of hands costs, on the block after it', () => {
    const blocks = [
      { start: 0, length: 2, action: { kind: 'listen', team: 0 } as const },
      { start: 2, length: 2, action: { kind: 'set-goals', team: 0 } as const },
      { start: 5, length: 1, action: { kind: 'set-goals', team: 1 } as const },
    ];
    const week = weekModel(inputAt(gameOf('the-ground-shifts', 'both-hands'), 0, blocks));
    expect(week.blocks.map((block) => block.switchText !== null)).toEqual([false, true, false]);
    expect(week.blocks[1]?.works).toBeLessThan(week.blocks[2]?.works ?? 0);
    expect(week.blocks[1]?.aloud).toMatch(/^: Management, Tuesday\. \d+% of it works\.$/);
    expect(week.used).toBe(5);
  });

  it('names spans by days where they are whole', () => {
    expect(spanName(0, 2)).toBe('Monday');
    expect(spanName(2, 4)).toBe('Tuesday and Wednesday');
    expect(spanName(1, 2)).toBe('Monday afternoon to Tuesday morning');
    expect(spanName(9, 1)).toBe('Friday afternoon');
  });
});

import { describe, expect, test, vi } from 'vitest';
import { backwards, idleInCrisis, type Planted, pressed } from '../../src/cli/planted.ts';
import type { Action, Decision, Setup } from '../../src/engine/index.ts';
import { refuse, startGame } from '../../src/engine/index.ts';
import { DEPTHS, reviewTurn } from '../../src/review/index.ts';
import { courseOf } from '../../src/review/race.ts';
import { estimate } from '../../src/review/statistics.ts';
import { keyOf } from '../../src/review/weeks.ts';
import { STABLE, TURN } from '../engine/settings.ts';

vi.setConfig({ testTimeout: 120_000 });

const quick = DEPTHS.quick;
const judged = ({ game, decision }: Planted) => reviewTurn(game, decision, quick);

describe('a planted blunder is called one', () => {
  test.each([1, 2, 3])('direction set backwards (%i)', (n) => {
    const planted = backwards(TURN, `back-${n}`, 2 + n)!;
    expect(judged(planted).fair.label).toBe('blunder');
  });

  test.each([1, 2])('three weeks of pressure without trust (%i)', (n) => {
    expect(judged(pressed(STABLE, `press-${n}`, 3)!).fair.label).toBe('blunder');
  });

  test.each([1, 2])('all half-days idle in a crisis (%i)', (n) => {
    expect(judged(idleInCrisis(TURN, `crisis-${n}`)!).fair.label).toBe('blunder');
  });
});

test('the same review twice is the same', () => {
  const planted = backwards(TURN, 'twice', 9)!;
  const once = judged(planted);
  expect(judged(planted)).toEqual(once);
  expect(JSON.parse(JSON.stringify(once))).toEqual(once);
});

test('more futures narrow the band as one over the root of their number', () => {
  const { game, decision } = backwards(TURN, 'band', 10)!;
  const course = courseOf(game, 'fair', 'band');
  const scores = Array.from({ length: 400 }, (_, index) => course.run(decision, index).score);
  const errors = [25, 100, 400].map((count) => estimate(scores.slice(0, count)).error);
  expect(errors[0]! / errors[1]!).toBeGreaterThan(1.5);
  expect(errors[0]! / errors[1]!).toBeLessThan(2.7);
  expect(errors[1]! / errors[2]!).toBeGreaterThan(1.7);
  expect(errors[1]! / errors[2]!).toBeLessThan(2.5);
});

/** A game of two turns, one team, and three things that can be done. */
const small = (over: Partial<Setup>): Setup => ({
  ...STABLE,
  turns: 2,
  teams: STABLE.teams.slice(1, 2),
  lieutenants: [],
  ...over,
});

/** Every week that shares out the half-days over actions, in steps of two. */
function everyWeek(actions: readonly Action[], choices: Decision['choices']): Decision[] {
  const weeks: Decision[] = [];
  const fill = (at: number, start: number, blocks: Decision['blocks']): void => {
    const action = actions[at];
    if (!action) {
      weeks.push({ blocks, expectations: [], choices });
      return;
    }
    for (let length = 0; length <= 4 && start + length <= 10; length += 2)
      fill(at + 1, start + length, length === 0 ? blocks : [...blocks, { start, length, action }]);
  };
  fill(0, 0, []);
  return weeks;
}

describe('on small games the best week is found', () => {
  const games: readonly [string, Setup, readonly Action[]][] = [
    [
      'everybody works the wrong way',
      small({
        actions: ['set-direction', 'build-process', 'make-meaning', 'hold-accountable'],
        market: { ...STABLE.market, heading: 120 },
        organization: {
          ...STABLE.organization,
          direction: null,
          marketKnown: { heading: 120, age: 0, error: 4 },
        },
      }),
      [
        { kind: 'build-process', team: 0 },
        { kind: 'hold-accountable', team: 0 },
        { kind: 'set-direction', heading: 120 },
        { kind: 'make-meaning' },
      ],
    ],
    [
      'a pile of work and debt waits',
      small({
        actions: ['solve-root-problem', 'plan-scope', 'inspire', 'sense-market'],
        teams: [{ ...STABLE.teams[1]!, backlog: 6, debt: 0.6, strain: 0.6 }],
      }),
      [
        { kind: 'solve-root-problem', team: 0 },
        { kind: 'plan-scope', team: 0 },
        { kind: 'inspire' },
        { kind: 'sense-market' },
      ],
    ],
  ];

  test.each(games)('%s', (_, setup, actions) => {
    const game = startGame(setup, 'small');
    const idle: Decision = { blocks: [], expectations: [], choices: [] };
    const review = reviewTurn(game, idle, DEPTHS.normal);
    const course = courseOf(game, 'fair', 'check');
    const worth = (week: Decision) =>
      estimate(Array.from({ length: 24 }, (_, index) => course.run(week, index).score)).mean;
    const all = everyWeek(actions, []).filter((week) => refuse(game, week) === null);
    const best = Math.max(...all.map(worth));
    const found = worth(review.fair.best);
    // At least nine tenths of what the best of all these weeks wins over doing nothing.
    expect(found - worth(idle)).toBeGreaterThan(0.9 * (best - worth(idle)));
    expect(review.fair.loss.mean).toBeGreaterThan(0);
    expect(keyOf(review.fair.best)).not.toBe(keyOf(idle));
  });
});

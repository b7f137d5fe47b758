import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Block,
  COEFFICIENTS,
  efficienciesOf,
  type Game,
  type Hand,
  handOf,
  type State,
} from '../../src/engine/index.ts';
import { tamedBy } from '../../src/engine/mechanisms/structure.ts';
import { effect, gameWith, kept, lived, team, week } from './experiments.ts';
import { next } from './playing.ts';
import { STABLE } from './settings.ts';
import './fuzz.ts';

/** Ten half-days: what switching, overload, rest and repeating do to them. */

const GOALS: Action = { kind: 'set-goals', team: 1 };
const LISTEN: Action = { kind: 'listen', team: 1 };
const ACTIONS: Readonly<Record<Hand, Action>> = { management: GOALS, leadership: LISTEN };

const at = (start: number, action: Action, length = 1): Block => ({ start, length, action });

const withAgility = (agility: number): Game =>
  gameWith(STABLE, ({ player }) => {
    player.agility = agility;
  });

const withLoad = (load: number): Game =>
  gameWith(STABLE, ({ player }) => {
    player.load = load;
  });

/** A week of `count` half-days, alternating between the hands or not. */
function busy(count: number, alternating: boolean): Block[] {
  const kinds: readonly Action[] = [
    { kind: 'set-goals', team: 0 },
    { kind: 'sense-market' },
    { kind: 'set-goals', team: 1 },
    { kind: 'make-meaning' },
    { kind: 'set-goals', team: 2 },
    { kind: 'listen', team: 0 },
    { kind: 'set-goals', team: 3 },
    { kind: 'listen', team: 1 },
    { kind: 'build-process', team: 0 },
    { kind: 'listen', team: 2 },
  ];
  const chosen = kinds.slice(0, count);
  return alternating ? chosen.map((action, start) => at(start, action)) : week(...chosen);
}

describe('a switch of mode', () => {
  it('costs the block after it, by how little agile one is', () => {
    const blocks = [at(0, GOALS), at(1, LISTEN), at(2, { kind: 'sense-market' })];
    const costs = [0, 0.3, 0.6, 1].map((agility) => {
      const [first, second, third] = efficienciesOf(withAgility(agility), blocks) as number[];
      expect(first).toBe(1);
      expect(third).toBe(1);
      return 1 - (second as number);
    });
    expect(costs[0]).toBeGreaterThan(0.3);
    expect(costs[1]).toBeCloseTo((costs[0] as number) * 0.7, 12);
    expect(costs[2]).toBeCloseTo((costs[0] as number) * 0.4, 12);
    expect(costs[3]).toBeCloseTo(0, 12);
  });

  it('costs as much in either direction, and never in the first block of a week', () => {
    const game = withAgility(0.2);
    for (const [one, other] of [
      ['management', 'leadership'],
      ['leadership', 'management'],
    ] as const) {
      const [first, second] = efficienciesOf(game, [at(0, ACTIONS[one]), at(1, ACTIONS[other])]);
      expect(first).toBe(1);
      expect(second).toBeLessThan(0.7);
    }
  });

  it('costs less when an empty half-day lies between', () => {
    const game = withAgility(0.2);
    const straight = efficienciesOf(game, [at(0, GOALS), at(1, LISTEN)])[1] as number;
    const rested = efficienciesOf(game, [at(0, GOALS), at(2, LISTEN)])[1] as number;
    const long = efficienciesOf(game, [at(0, GOALS), at(9, LISTEN)])[1] as number;
    expect(rested).toBeGreaterThan(straight + 0.1);
    expect(rested).toBeLessThan(1);
    expect(long).toBe(rested);
  });

  it('makes the action work less', () => {
    const game = withAgility(0.1);
    const alone = effect(game, [at(5, LISTEN)], team(1, 'trust'));
    const switched = effect(
      game,
      [at(0, { kind: 'set-goals', team: 3 }), at(1, LISTEN)],
      team(1, 'trust'),
    );
    expect(switched).toBeLessThan(alone * 0.75);
  });

  it('counts handing work over as management, whatever the work', () => {
    const handed: Action = { kind: 'delegate', lieutenant: 1, task: LISTEN };
    expect(handOf('delegate')).toBe('management');
    expect(efficienciesOf(withAgility(0), [at(0, GOALS), at(1, handed)])[1]).toBe(1);
    expect(efficienciesOf(withAgility(0), [at(0, handed), at(1, LISTEN)])[1]).toBeLessThan(1);
  });

  it('is learnt by doing it', () => {
    const game = gameWith(STABLE);
    const agility = (blocks: readonly Block[]): number =>
      lived(game, kept(blocks, 6)).state.player.agility;
    expect(agility(busy(6, true))).toBeGreaterThan(agility(busy(6, false)));
    expect(agility(busy(6, false))).toBeGreaterThan(agility([at(0, GOALS)]));
    expect(agility([at(0, GOALS)])).toBe(game.state.player.agility);
  });
});

describe('overload', () => {
  it('costs every block, and more the heavier it is', () => {
    const blocks = [at(0, GOALS), at(1, { kind: 'set-goals', team: 2 })];
    expect(efficienciesOf(withLoad(0.3), blocks)).toEqual([1, 1]);
    const [tired] = efficienciesOf(withLoad(0.6), blocks) as number[];
    const [worn] = efficienciesOf(withLoad(0.9), blocks) as number[];
    expect(tired).toBeLessThan(1);
    expect(worn).toBeLessThan(tired as number);
  });

  it('builds in full weeks and not in half-empty ones', () => {
    const game = gameWith(STABLE);
    const loads = [5, 8, 9, 10].map(
      (count) => lived(game, kept(busy(count, false), 8)).state.player.load,
    );
    expect(loads[0]).toBeLessThan(0.05);
    for (let i = 1; i < loads.length; i++) expect(loads[i]).toBeGreaterThan(loads[i - 1] as number);
    expect(loads[3]).toBeGreaterThan(0.6);
  });

  it('is lowered by rest', () => {
    const after = lived(withLoad(0.9), kept([], 2)).state.player.load;
    expect(after).toBeLessThan(0.4);
  });

  it('counts the half-days that the answer to an event takes', () => {
    const events = [
      {
        id: 'call',
        from: 1,
        to: 16,
        chance: 1,
        when: [],
        choices: [
          { id: 'go', halfDays: 5, effects: [], later: [] },
          { id: 'stay', halfDays: 0, effects: [], later: [] },
        ],
      },
    ];
    const game = gameWith({ ...STABLE, events });
    expect(loadAfter(game, 'go')).toBeGreaterThan(loadAfter(game, 'stay'));
  });
});

function loadAfter(game: Game, choice: string): number {
  const blocks = busy(5, false);
  const step = next(game, { blocks, expectations: [], choices: [{ event: 'call', choice }] });
  return step.after.state.player.load;
}

const tamed = ({ teams }: State): number => tamedBy(teams[1]?.structure ?? 0, COEFFICIENTS);

describe('doing the same again', () => {
  it('adds less with every half-day of a block', () => {
    const game = gameWith(STABLE);
    for (const [action, read] of [
      [GOALS, team(1, 'clarity')],
      [LISTEN, team(1, 'trust')],
      // The first rules tame the most: what counts is how much complexity a process tames.
      [{ kind: 'build-process', team: 1 }, tamed],
    ] as const) {
      const gains = [1, 2, 3, 4].map((length) => effect(game, [at(0, action, length)], read));
      const steps = gains.map((gain, i) => gain - (gains[i - 1] ?? 0));
      for (const step of steps) expect(step).toBeGreaterThan(0);
      expect(steps[1]).toBeLessThan(steps[0] as number);
      expect(steps[3]).toBeLessThan((steps[0] as number) * 0.9);
    }
  });

  it('gains nothing by being cut into pieces', () => {
    const game = gameWith(STABLE);
    const pieces = (count: number): Block[] =>
      Array.from({ length: count }, (_, start) => at(start, GOALS));
    for (const count of [2, 3, 4]) {
      const whole = effect(game, [at(0, GOALS, count)], team(1, 'clarity'));
      expect(effect(game, pieces(count), team(1, 'clarity'))).toBeLessThanOrEqual(whole + 1e-12);
    }
    const twice = effect(
      game,
      [at(0, GOALS, 4), at(4, GOALS, 4), at(8, GOALS, 2)],
      team(1, 'clarity'),
    );
    expect(effect(game, pieces(10), team(1, 'clarity'))).toBeLessThanOrEqual(twice);
  });

  it('is the same when another does it', () => {
    const game = gameWith(STABLE);
    const handed: Action = { kind: 'delegate', lieutenant: 0, task: GOALS };
    const alone = effect(game, [at(0, handed)], team(1, 'clarity'));
    const own = effect(game, [at(0, GOALS)], team(1, 'clarity'));
    const both = effect(game, [at(0, GOALS), at(1, handed)], team(1, 'clarity'));
    expect(both).toBeGreaterThan(own);
    expect(both).toBeLessThan((own + alone) * 0.97);
  });
});

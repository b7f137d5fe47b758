import { describe, expect, it } from 'vitest';
import {
  type Effect,
  type EventSetup,
  type Game,
  REST,
  refuse,
  type Setup,
  type State,
  startGame,
} from '../../src/engine/index.ts';
import { facing, organization, people, size, team } from './experiments.ts';
import { next } from './playing.ts';
import { STABLE } from './settings.ts';
import { SETUPS } from './setups.ts';

const event = (id: string, over: Partial<EventSetup> = {}): EventSetup => ({
  id,
  from: 1,
  to: 40,
  chance: 1,
  when: [],
  choices: [
    { id: 'yes', halfDays: 0, effects: [], later: [] },
    { id: 'no', halfDays: 0, effects: [], later: [] },
  ],
  ...over,
});

const withEvents = (events: readonly EventSetup[], seed = 'e', base: Setup = STABLE): Game =>
  startGame({ ...base, events }, seed);

const answer = (game: Game, choice = 'yes') =>
  next(game, {
    ...REST,
    choices: game.state.openEvents.map((index) => ({
      event: game.setup.events[index]?.id ?? '',
      choice,
    })),
  }).after;

/** What an effect makes of a figure by the end of the turn, against the choice without it. */
function made(
  effects: readonly Effect[],
  read: (s: State) => number,
  base: Setup = STABLE,
): number {
  const choices = [
    { id: 'yes', halfDays: 0, effects, later: [] },
    { id: 'no', halfDays: 0, effects: [], later: [] },
  ];
  const game = withEvents([event('one', { choices })], 'e', base);
  return read(answer(game, 'yes').state) - read(answer(game, 'no').state);
}

describe('an effect', () => {
  it('on a team moves its figure there, or everywhere', () => {
    for (const figure of ['structure', 'clarity', 'trust', 'debt', 'resistance'] as const) {
      const effect = { kind: 'team', figure, team: 1, amount: 0.2 } as const;
      expect(made([effect], team(1, figure)), figure).toBeGreaterThan(0.1);
      expect(Math.abs(made([effect], team(0, figure))), figure).toBeLessThan(0.02);
      expect(made([{ ...effect, team: -1 }], team(0, figure)), figure).toBeGreaterThan(0.1);
    }
    const backlog = { kind: 'team', figure: 'backlog', team: 1, amount: 5 } as const;
    expect(made([backlog], team(1, 'backlog'))).toBeGreaterThan(3);
    for (const figure of ['commitment', 'strain', 'skill'] as const) {
      const effect = { kind: 'team', figure, team: 1, amount: -0.1 } as const;
      expect(made([effect], people(1, figure)), figure).toBeLessThan(-0.03);
    }
  });

  it('on the organization moves its figure', () => {
    for (const figure of ['vision', 'ambiguity', 'complexity', 'reputation', 'ambition'] as const) {
      const effect = { kind: 'organization', figure, amount: 0.2 } as const;
      expect(made([effect], organization(figure)), figure).toBeGreaterThan(0.1);
    }
    const cash = { kind: 'organization', figure: 'cash', amount: -5 } as const;
    expect(made([cash], organization('cash'))).toBeCloseTo(-5, 6);
  });

  it('on people lets them join, or leave but for two', () => {
    expect(made([{ kind: 'people', team: 1, count: 3 }], size(1))).toBe(3);
    expect(made([{ kind: 'people', team: 1, count: -3 }], size(1))).toBe(-3);
    expect(made([{ kind: 'people', team: 3, count: -10 }], size(3))).toBe(-5);
  });

  it('turns a team toward a heading', () => {
    const turn = { kind: 'turn', team: 1, heading: 120, amount: 0.8 } as const;
    expect(made([turn], facing(1, -0.5, 0.866))).toBeGreaterThan(0.3);
    expect(Math.abs(made([turn], facing(0, -0.5, 0.866)))).toBeLessThan(0.05);
  });

  it('brings a coalition nearer, but no own zone', () => {
    const base = SETUPS.borders as Setup;
    const effect = { kind: 'coalition', zone: 1, amount: 0.4 } as const;
    expect(made([effect], ({ zones }) => zones[1]?.coalition as number, base)).toBeCloseTo(0.4, 9);
    expect(made([{ ...effect, zone: 0 }], ({ zones }) => zones[0]?.coalition ?? 0, base)).toBe(0);
  });

  it('comes later when it is told to', () => {
    const later = [
      { after: 8, effects: [{ kind: 'organization', figure: 'cash', amount: -9 }] },
    ] as const;
    const choices = [
      { id: 'yes', halfDays: 0, effects: [], later },
      { id: 'no', halfDays: 0, effects: [], later: [] },
    ];
    const start = withEvents([event('one', { choices })]);
    const cash = (game: Game): number => game.state.organization.cash;
    const first = [answer(start, 'yes'), answer(start, 'no')] as const;
    expect(cash(first[0])).toBe(cash(first[1]));
    expect(first[0].state.laterEffects.length).toBe(1);
    const second = [answer(first[0]), answer(first[1])] as const;
    expect(cash(second[0]) - cash(second[1])).toBeCloseTo(-9, 6);
    expect(second[0].state.laterEffects).toEqual([]);
  });
});

describe('an event', () => {
  it('must be answered, with one of its choices', () => {
    const game = withEvents([event('one')]);
    expect(game.state.openEvents).toEqual([0]);
    const code = (choices: readonly unknown[]) =>
      refuse(game, { ...REST, choices: choices as never })?.code;
    expect(code([])).toBe('event-unanswered');
    expect(code([{ event: 'one', choice: 'perhaps' }])).toBe('no-such-choice');
    expect(code([{ event: 'two', choice: 'yes' }])).toBe('no-such-event');
    expect(code([{ event: 'one', choice: 'yes' }])).toBeUndefined();
    const twice = { event: 'one', choice: 'yes' };
    expect(code([twice, twice])).toBe('malformed');
  });

  it('comes once, in its turns, and two at most at a time', () => {
    const events = ['a', 'b', 'c'].map((id) => event(id, { from: 2, to: 4 }));
    let game = withEvents(events);
    const opened: number[][] = [];
    for (let turn = 1; turn <= 6; turn++) {
      opened.push([...game.state.openEvents]);
      game = answer(game);
    }
    expect(opened).toEqual([[], [0, 1], [2], [], [], []]);
    expect(game.state.firedEvents).toEqual([2, 2, 3]);
  });

  it('comes by its chance, and by luck that no decision shifts', () => {
    const often = Array.from({ length: 300 }, (_, n) =>
      withEvents([event('a', { chance: 0.3 })], `luck${n}`),
    ).filter((game) => game.state.openEvents.length > 0).length;
    expect(often).toBeGreaterThan(60);
    expect(often).toBeLessThan(120);
    const rare = [event('a', { chance: 0.4 }), event('b', { chance: 0.4 })];
    const course = (choice: string): string => {
      let game = withEvents(rare, 'shift');
      const fired: string[] = [];
      for (let turn = 0; turn < 8; turn++) {
        fired.push(game.state.openEvents.join());
        game = answer(game, choice);
      }
      return fired.join('|');
    };
    expect(course('yes')).toBe(course('no'));
  });

  it('comes only while its conditions hold', () => {
    const when = (value: number, is: 'above' | 'below') => [
      { figure: 'trust', team: 1, is, value } as const,
    ];
    expect(withEvents([event('a', { when: when(0.5, 'above') })]).state.openEvents).toEqual([0]);
    expect(withEvents([event('a', { when: when(0.5, 'below') })]).state.openEvents).toEqual([]);
    const figures = [
      ...(['structure', 'clarity', 'trust', 'pressure', 'backlog', 'debt', 'resistance'] as const),
      ...(['commitment', 'strain', 'skill', 'vision', 'ambiguity', 'ambition'] as const),
      ...(['complexity', 'cash', 'revenue', 'reputation', 'reliability', 'coherence'] as const),
      ...(['followership', 'fit', 'executionCapacity', 'adaptability'] as const),
    ];
    for (const figure of figures) {
      for (const of of [-1, 2]) {
        const above = [{ figure, team: of, is: 'above', value: -1.5 } as const];
        const below = [{ figure, team: of, is: 'below', value: 40 } as const];
        const both = event('a', { when: [...above, ...below] });
        expect(withEvents([both]).state.openEvents, `${figure} ${of}`).toEqual([0]);
      }
    }
  });

  it('takes its half-days from the week', () => {
    const choices = [
      { id: 'yes', halfDays: 6, effects: [], later: [] },
      { id: 'no', halfDays: 0, effects: [], later: [] },
    ];
    const game = withEvents([event('one', { choices })]);
    const blocks = [0, 4].map((start) => ({
      start,
      length: start === 0 ? 4 : 1,
      action: { kind: 'sense-market' } as const,
    }));
    const code = (choice: string) =>
      refuse(game, { ...REST, blocks, choices: [{ event: 'one', choice }] })?.code;
    expect(code('yes')).toBe('too-many-half-days');
    expect(code('no')).toBeUndefined();
  });
});

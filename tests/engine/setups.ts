import type { EventSetup, Setup, TeamSetup } from '../../src/engine/index.ts';
import { bundled, compile } from '../../src/scenario/index.ts';
import { SETTINGS, STABLE } from './settings.ts';

/** Organizations of every shape that a scenario file may describe, for tests that must hold in all of them. */

const example = STABLE.teams[0] as TeamSetup;

/** A team of the stable setting with some of it changed. */
export const team = (over: Partial<TeamSetup> = {}): TeamSetup => ({
  ...example,
  lieutenant: -1,
  ...over,
});

const choice = (id: string, halfDays: number, parts: Partial<EventSetup['choices'][number]>) => ({
  id,
  halfDays,
  effects: [],
  later: [],
  ...parts,
});

/** Events with effects of every kind, at once and later, with conditions, and costs in half-days. */
export const EVERY_EFFECT: readonly EventSetup[] = [
  {
    id: 'figures-of-teams',
    from: 1,
    to: 20,
    chance: 0.9,
    when: [{ figure: 'trust', team: 0, is: 'above', value: -1 }],
    choices: [
      choice('worse', 2, {
        effects: (['structure', 'clarity', 'trust', 'pressure', 'backlog'] as const).map(
          (figure) => ({ kind: 'team', figure, team: -1, amount: -5 }) as const,
        ),
      }),
      choice('better', 6, {
        effects: (['debt', 'commitment', 'strain', 'skill', 'resistance', 'backlog'] as const).map(
          (figure) => ({ kind: 'team', figure, team: 1, amount: 9 }) as const,
        ),
      }),
    ],
  },
  {
    id: 'figures-of-all',
    from: 2,
    to: 20,
    chance: 0.7,
    when: [
      { figure: 'reliability', team: 1, is: 'above', value: -1 },
      { figure: 'skill', team: -1, is: 'below', value: 2 },
    ],
    choices: [
      choice('up', 0, {
        effects: (['vision', 'ambiguity', 'ambition', 'complexity', 'revenue'] as const).map(
          (figure) => ({ kind: 'organization', figure, amount: 3 }) as const,
        ),
      }),
      choice('down', 1, {
        effects: (['vision', 'ambition', 'revenue', 'reputation', 'cash'] as const).map(
          (figure) => ({ kind: 'organization', figure, amount: -4 }) as const,
        ),
      }),
    ],
  },
  {
    id: 'people',
    from: 1,
    to: 20,
    chance: 0.5,
    when: [],
    choices: [
      choice('join', 3, { effects: [{ kind: 'people', team: 0, count: 10 }] }),
      choice('leave', 0, {
        effects: [{ kind: 'people', team: 0, count: -10 }],
        later: [
          { after: 3, effects: [{ kind: 'people', team: 1, count: -10 }] },
          { after: 9, effects: [{ kind: 'people', team: 1, count: 4 }] },
        ],
      }),
    ],
  },
  {
    id: 'turns',
    from: 1,
    to: 20,
    chance: 0.6,
    when: [{ figure: 'fit', team: -1, is: 'below', value: 2 }],
    choices: [
      choice('around', 0, {
        effects: [
          { kind: 'turn', team: -1, heading: 210, amount: 1 },
          { kind: 'turn', team: 0, heading: 30, amount: 0.5 },
          { kind: 'news', error: 1 },
        ],
      }),
      choice('half', 4, {
        effects: [{ kind: 'news', error: 90 }],
        later: [
          { after: 1, effects: [{ kind: 'turn', team: 1, heading: 0, amount: 0.5 }] },
          { after: 104, effects: [{ kind: 'coalition', zone: 0, amount: 0.5 }] },
        ],
      }),
    ],
  },
  {
    id: 'borders',
    from: 3,
    to: 20,
    chance: 1,
    when: [{ figure: 'adaptability', team: -1, is: 'above', value: -1 }],
    choices: [
      choice('open', 0, { effects: [{ kind: 'coalition', zone: 1, amount: 0.5 }] }),
      choice('closed', 0, { effects: [{ kind: 'coalition', zone: 1, amount: -0.5 }] }),
    ],
  },
];

const BORDERS: Setup = {
  ...STABLE,
  layers: 2,
  weeksPerTurn: 4,
  zones: [
    { own: true, coalition: 1 },
    { own: false, coalition: 0.3 },
    { own: false, coalition: 0 },
  ],
  teams: [
    team({ lieutenant: 0 }),
    team({ zone: 1, heading: 200, resistance: 0.7, trust: 0.3 }),
    team({ zone: 1, heading: 120 }),
    team({ zone: 2, resistance: 1, trust: 0 }),
    team({ size: 5 }),
  ],
  lieutenants: [
    { management: 0.75, leadership: 0.35, agility: 0.4 },
    { management: 0.3, leadership: 0.9, agility: 0.8 },
    { management: 0.1, leadership: 0.1, agility: 0 },
  ],
};

const NOBODY_DECLARED: Setup = {
  ...STABLE,
  layers: 3,
  weeksPerTurn: 13,
  turns: 6,
  organization: { ...STABLE.organization, direction: null },
  teams: Array.from({ length: 12 }, (_, index) =>
    team({
      size: 3 + index,
      heading: index * 30,
      spread: 90,
      processHeading: 360 - index * 30,
      lieutenant: index < 2 ? index : -1,
    }),
  ),
};

const FEW: Setup = {
  ...STABLE,
  weeksPerTurn: 4,
  turns: 10,
  teams: [team({ size: 1, lieutenant: 0 }), team({ size: 2, spread: 0 })],
  lieutenants: [{ management: 0.5, leadership: 0.5, agility: 0.5 }],
};

const EVENTS: Setup = {
  ...BORDERS,
  weeksPerTurn: 6,
  turns: 14,
  events: EVERY_EFFECT,
};

/** Everything at the end of its range where organizations are worst off. */
const WORST: Setup = {
  ...STABLE,
  player: { management: 0, leadership: 0, agility: 0 },
  teams: [
    team({
      managerQuality: 0,
      structure: 0,
      clarity: 0,
      trust: 0,
      skill: 0,
      commitment: 0,
      strain: 1,
      backlog: 20,
      debt: 1,
      resistance: 1,
      facing: 0,
      spread: 180,
    }),
    team({ structure: 1, clarity: 1, processHeading: 210, heading: 30, spread: 0, skill: 0.01 }),
  ],
  lieutenants: [],
  market: {
    heading: 359,
    drift: 20,
    wander: 45,
    unpredictability: 1,
    shifts: [{ week: 0, jitter: 26, degrees: -180, spread: 60, over: 1, otherWay: 1 }],
    demand: [
      { week: 0, level: 0 },
      { week: 20, level: 3 },
      { week: 20, level: 0 },
    ],
  },
  organization: {
    ...STABLE.organization,
    direction: 210,
    vision: 1,
    ambiguity: 1,
    ambition: 1.5,
    growth: 0.3,
    complexity: 1,
    reputation: 0,
    cash: 0,
    margin: 0,
    turnover: 1,
    marketKnown: { heading: 180, age: 52, error: 90 },
  },
};

/** Everything at the end of its range where organizations are best off. */
const BEST: Setup = {
  ...STABLE,
  player: { management: 1, leadership: 1, agility: 1 },
  teams: [
    team({
      size: 60,
      managerQuality: 1,
      structure: 1,
      clarity: 1,
      trust: 1,
      skill: 1,
      commitment: 1,
      strain: 0,
      backlog: 0,
      debt: 0,
      resistance: 0,
      facing: 1,
      spread: 0,
    }),
    team({ lieutenant: 0 }),
  ],
  lieutenants: [{ management: 1, leadership: 1, agility: 1 }],
  market: { ...STABLE.market, wander: 0, unpredictability: 0 },
  organization: {
    ...STABLE.organization,
    ambiguity: 0,
    ambition: 0.5,
    growth: -0.1,
    complexity: 0,
    reputation: 1,
    cash: 200,
    margin: 3,
    turnover: 0,
    marketKnown: { heading: 30, age: 0, error: 1 },
  },
};

const FEW_ACTIONS: Setup = {
  ...STABLE,
  turns: 3,
  actions: ['set-goals', 'set-direction', 'delegate', 'listen', 'inspire'],
};

/** The bundled scenarios as the engine sees them. */
export const SCENARIOS: Readonly<Record<string, Setup>> = Object.fromEntries(
  bundled.map((scenario) => [scenario.id, compile(scenario)]),
);

/** All of them, by name. */
export const SETUPS: Readonly<Record<string, Setup>> = {
  ...SETTINGS,
  borders: BORDERS,
  'nobody-declared': NOBODY_DECLARED,
  few: FEW,
  events: EVENTS,
  worst: WORST,
  best: BEST,
  'few-actions': FEW_ACTIONS,
  ...SCENARIOS,
};

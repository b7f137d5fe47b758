import type { Setup, TeamSetup } from '../engine/index.ts';

/** Four settings with one start size, as in the model's table: stable, turn, start-up, turbulent. */

const team = (over: Partial<TeamSetup> = {}): TeamSetup => ({
  zone: 0,
  size: 10,
  lieutenant: -1,
  managerQuality: 0.5,
  structure: 0.55,
  processHeading: 30,
  clarity: 0.6,
  trust: 0.55,
  heading: 30,
  spread: 18,
  skill: 0.6,
  commitment: 0.45,
  strain: 0.22,
  backlog: 0.3,
  debt: 0.1,
  resistance: 0.15,
  facing: 0.3,
  ...over,
});

const base: Setup = {
  weeksPerTurn: 6,
  turns: 16,
  layers: 1,
  player: { management: 0.5, leadership: 0.5, agility: 0.4 },
  zones: [{ own: true, coalition: 1 }],
  teams: [
    team({ size: 12, lieutenant: 0 }),
    team({ size: 10 }),
    team({ size: 9, lieutenant: 1, facing: 0.7 }),
    team({ size: 7, facing: 0.5 }),
  ],
  lieutenants: [
    { management: 0.75, leadership: 0.35, agility: 0.4 },
    { management: 0.4, leadership: 0.7, agility: 0.5 },
  ],
  market: {
    heading: 30,
    drift: 0,
    wander: 0.6,
    unpredictability: 0.35,
    shifts: [],
    demand: [{ week: 0, level: 1 }],
  },
  organization: {
    direction: 30,
    vision: 0.45,
    ambiguity: 0.08,
    ambition: 0.9,
    growth: 0.004,
    complexity: 0.42,
    reputation: 0.7,
    cash: 18,
    margin: 1.1,
    turnover: 0.12,
    marketKnown: { heading: 30, age: 4, error: 12 },
  },
  events: [],
};

export const STABLE: Setup = base;

export const TURN: Setup = {
  ...base,
  teams: base.teams.map((it) => ({ ...it, structure: 0.7, clarity: 0.7, commitment: 0.48 })),
  market: {
    ...base.market,
    shifts: [{ week: 36, jitter: 3, degrees: 75, spread: 4, over: 4, otherWay: 0 }],
  },
};

export const STARTUP: Setup = {
  ...base,
  teams: [
    team({
      size: 6,
      lieutenant: 0,
      structure: 0.15,
      clarity: 0.35,
      trust: 0.7,
      commitment: 0.7,
      facing: 0.5,
    }),
    team({ size: 4, structure: 0.12, clarity: 0.35, trust: 0.68, commitment: 0.65 }),
    team({
      size: 4,
      lieutenant: 1,
      structure: 0.12,
      clarity: 0.35,
      trust: 0.7,
      commitment: 0.65,
      facing: 0.8,
    }),
  ],
  organization: {
    ...base.organization,
    vision: 0.7,
    ambition: 0.85,
    growth: 0.035,
    complexity: 0.3,
    cash: 20,
    margin: 1.0,
  },
  market: { ...base.market, unpredictability: 0.45, wander: 1 },
};

export const TURBULENT: Setup = {
  ...base,
  market: {
    ...base.market,
    wander: 2,
    unpredictability: 0.55,
    shifts: [18, 36, 54, 72].map((week) => ({
      week,
      jitter: 4,
      degrees: 50,
      spread: 12,
      over: 5,
      otherWay: 0.5,
    })),
  },
};

export const SETTINGS = {
  stable: STABLE,
  turn: TURN,
  startup: STARTUP,
  turbulent: TURBULENT,
} as const;

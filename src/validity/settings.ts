import type { Setup, TeamSetup } from '../engine/index.ts';

/*
 * Scenario inputs of the published results. One ordinary organization, from which every row departs
 * in what its setting needs: teams, people, market, and nothing of the rules.
 */

/** An ordinary team of ten. */
export const TEAM: TeamSetup = {
  zone: 0,
  size: 10,
  lieutenant: -1,
  managerQuality: 0.5,
  structure: 0.5,
  processHeading: 0,
  clarity: 0.6,
  trust: 0.55,
  heading: 0,
  spread: 15,
  skill: 0.6,
  commitment: 0.45,
  strain: 0.2,
  backlog: 0,
  debt: 0.05,
  resistance: 0,
  facing: 0.3,
};

/** An ordinary organization of four teams in a market that stands still. */
export const ORGANIZATION: Setup = {
  weeksPerTurn: 6,
  turns: 16,
  layers: 1,
  player: { management: 0.5, leadership: 0.5, agility: 0.4 },
  zones: [{ own: true, coalition: 1 }],
  teams: [TEAM, TEAM, TEAM, TEAM],
  lieutenants: [],
  market: {
    heading: 0,
    drift: 0,
    wander: 0,
    unpredictability: 0.3,
    shifts: [],
    demand: [{ week: 0, level: 1 }],
  },
  organization: {
    direction: 0,
    vision: 0.45,
    ambiguity: 0.05,
    ambition: 0.9,
    growth: 0,
    complexity: 0.4,
    reputation: 0.7,
    cash: 100,
    margin: 1.1,
    turnover: 0,
    marketKnown: { heading: 0, age: 0, error: 8 },
  },
  events: [],
};

/** What a variation of the ordinary organization says about its parts. */
export interface Variation {
  readonly weeksPerTurn?: number;
  readonly turns?: number;
  readonly layers?: number;
  readonly player?: Partial<Setup['player']>;
  readonly lieutenants?: Setup['lieutenants'];
  readonly market?: Partial<Setup['market']>;
  readonly organization?: Partial<Setup['organization']>;
  readonly teams?: Setup['teams'];
  readonly events?: Setup['events'];
}

/** The ordinary organization, varied. */
export function organization({ market, organization: o, player, ...over }: Variation = {}): Setup {
  return {
    ...ORGANIZATION,
    ...over,
    player: { ...ORGANIZATION.player, ...player },
    market: { ...ORGANIZATION.market, ...market },
    organization: { ...ORGANIZATION.organization, ...o },
  };
}

/** Some teams alike. */
export const teams = (count: number, over: Partial<TeamSetup> = {}): Setup['teams'] =>
  Array.from({ length: count }, () => ({ ...TEAM, ...over }));

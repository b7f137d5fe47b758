import type { BoardModel, PersonMark, TeamMark } from '../../../src/view/index.ts';
import {
  chanceOf,
  fitOf,
  fromAngle,
  loosenessOf,
  meanOf,
  NOWHERE,
  shareOfValue,
  trioOf,
} from '../../../src/view/index.ts';

/** Invented organizations, for looking at the map: no engine behind them. */
export interface Invented {
  readonly teams: readonly InventedTeam[];
  readonly market: number;
  readonly marketError?: number;
  readonly marketAge?: number;
  readonly direction?: number | null;
  readonly vision?: number;
  readonly zones?: readonly { own: boolean; coalition: number }[];
  readonly lieutenants?: BoardModel['lieutenants'];
  readonly player?: BoardModel['player'];
  readonly truth?: boolean;
  readonly ghost?: number;
  readonly reach?: BoardModel['reach'];
  readonly announced?: number;
}

export interface InventedTeam {
  readonly size: number;
  readonly heading: number;
  readonly spread: number;
  readonly zone?: number;
  readonly lieutenant?: number;
  readonly structure?: number;
  readonly backlog?: number;
  readonly debt?: number;
  readonly trust?: number;
  readonly commitment?: number | null;
  readonly strain?: number | null;
  /** True heading as heard, where it differs from conduct. */
  readonly inner?: number;
  readonly newcomers?: number;
  readonly management?: number;
  readonly leadership?: number;
  readonly pressure?: number;
  readonly alarm?: boolean;
  readonly disruption?: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

export function invent(plan: Invented): BoardModel {
  const market = fromAngle(radians(plan.market));
  const declared = plan.direction !== null && plan.direction !== undefined;
  const direction = { ...fromAngle(radians(plan.direction ?? 0)), declared };
  let slot = 0;
  const people: PersonMark[] = plan.teams.flatMap((team, index) =>
    Array.from({ length: team.size }, (_, at) => {
      const id = slot++;
      const off = (chanceOf(id, 41) + chanceOf(id, 42) - 1) * team.spread;
      const heading = fromAngle(radians(team.heading + off));
      const known = team.commitment !== null;
      const wobble = (stream: number) => (chanceOf(id, stream) - 0.5) * 0.5;
      return {
        slot: id,
        team: index,
        ...heading,
        fit: fitOf(heading, market),
        inner: team.inner === undefined ? null : fromAngle(radians(team.inner + off * 0.8)),
        fresh: 0.8,
        commitment: known ? Math.max(0, Math.min(1, (team.commitment ?? 0.6) + wobble(43))) : null,
        strain: team.strain === null ? null : Math.max(0, (team.strain ?? 0.25) + wobble(44)),
        grown: at >= team.size - (team.newcomers ?? 0) ? 0.6 : 1,
      };
    }),
  );
  const largest = Math.max(...plan.teams.map((team) => team.size));
  const teams = plan.teams.map((team, index): TeamMark => {
    const members = people.filter((person) => person.team === index);
    const inner = members.flatMap((person) => (person.inner ? [person.inner] : []));
    const structure = team.structure ?? 0.5;
    return {
      zone: team.zone ?? 0,
      own: plan.zones?.[team.zone ?? 0]?.own ?? true,
      lieutenant: team.lieutenant ?? -1,
      size: team.size,
      structure,
      structureFresh: 0.9,
      loose: loosenessOf(structure),
      debt: team.debt ?? 0.1,
      debtFresh: 0.8,
      trust: team.trust ?? 0.6,
      trustFresh: 0.8,
      backlog: team.backlog ?? 1.5,
      flow: Math.max(0.25, 1 - (team.backlog ?? 1) * 0.04),
      volume: team.size / largest,
      pressure: team.pressure ?? 0,
      disruption: team.disruption ?? 0,
      management: team.management ?? 0,
      leadership: team.leadership ?? 0,
      strained: false,
      alarm: team.alarm ?? false,
      trio: trioOf(
        meanOf(members),
        { market, direction },
        inner.length > 0 ? { ...meanOf(inner), age: 4 } : null,
      ),
    };
  });
  return {
    week: 12,
    truth: plan.truth ?? false,
    market: {
      ...market,
      cone: plan.marketError ?? 0.35,
      fresh: 2 ** (-(plan.marketAge ?? 4) / 10),
      value: shareOfValue(people, market),
      ghost: plan.ghost === undefined ? null : fromAngle(radians(plan.ghost)),
      announced:
        plan.announced === undefined ? null : { ...fromAngle(radians(plan.announced)), cone: 0.3 },
    },
    direction: { ...direction, vision: plan.vision ?? 0.6 },
    player: plan.player ?? { management: 0.7, leadership: 0.35, load: 0.3 },
    zones: plan.zones ?? [{ own: true, coalition: 1 }],
    lieutenants: plan.lieutenants ?? [],
    teams,
    people,
    reach: plan.reach ?? NOWHERE,
    moments: [],
  };
}

const HEADS: BoardModel['lieutenants'] = [
  { team: 0, management: 0.85, leadership: 0.2, load: 0.2 },
  { team: 1, management: 0.3, leadership: 0.8, load: 0.3 },
  { team: -1, management: 0.5, leadership: 0.5, load: 0.8 },
];

export const STAGNATION = invent({
  market: 130,
  marketError: 0.9,
  marketAge: 24,
  direction: null,
  lieutenants: HEADS,
  player: { management: 0.9, leadership: 0.2, load: 0.2 },
  teams: [18, 14, 22, 9].map((size, at) => ({
    size,
    heading: 0,
    spread: 8,
    lieutenant: at < 2 ? at : -1,
    structure: 0.93,
    backlog: 0.6,
    debt: 0.05,
    trust: 0.45,
    commitment: 0.25,
    management: 2,
  })),
});

export const CHAOS = invent({
  market: 20,
  marketError: 0.5,
  direction: 45,
  vision: 0.8,
  lieutenants: HEADS,
  player: { management: 0.15, leadership: 0.9, load: 0.85 },
  teams: [18, 14, 22, 9].map((size, at) => ({
    size,
    heading: 40,
    spread: 210,
    lieutenant: at < 2 ? at : -1,
    structure: 0.08,
    backlog: [16, 11, 22, 14][at] ?? 12,
    debt: 0.65,
    trust: 0.3,
    commitment: 0.6,
    strain: 0.85,
    leadership: 2,
    alarm: true,
  })),
});

export const HEALTHY = invent({
  market: 28,
  direction: 35,
  vision: 0.75,
  lieutenants: HEADS,
  teams: [
    { size: 18, heading: 32, spread: 45, lieutenant: 0, structure: 0.55, trust: 0.8 },
    { size: 14, heading: 25, spread: 40, lieutenant: 1, structure: 0.5, trust: 0.7 },
    {
      size: 22,
      heading: -30,
      spread: 60,
      structure: 0.62,
      trust: 0.5,
      commitment: 0.4,
      backlog: 3,
      inner: -60,
      management: 2,
      pressure: 0.5,
    },
    { size: 9, heading: 40, spread: 50, structure: 0.45, leadership: 2, newcomers: 4 },
  ],
});

export const UNKNOWN = invent({
  market: 80,
  marketError: 1.1,
  marketAge: 40,
  direction: 60,
  vision: 0.2,
  teams: [12, 10].map((size) => ({
    size,
    heading: 50,
    spread: 90,
    commitment: null,
    strain: null,
    structure: 0.5,
  })),
});

export const ZONES = invent({
  market: -25,
  direction: -10,
  zones: [
    { own: true, coalition: 1 },
    { own: false, coalition: 0.7 },
    { own: false, coalition: 0.12 },
  ],
  lieutenants: HEADS,
  announced: -80,
  teams: [
    { size: 14, heading: -10, spread: 40, lieutenant: 0, zone: 0, structure: 0.6 },
    { size: 10, heading: 10, spread: 60, lieutenant: 1, zone: 0, structure: 0.4 },
    { size: 16, heading: 70, spread: 30, zone: 1, structure: 0.8, commitment: null },
    { size: 8, heading: 60, spread: 70, zone: 1, structure: 0.3, commitment: null },
    { size: 20, heading: 160, spread: 50, zone: 2, structure: 0.7, commitment: null },
  ],
});

export const LARGE = invent({
  market: 15,
  direction: 25,
  lieutenants: HEADS,
  teams: [30, 20, 12, 16, 8, 22, 14, 18, 10, 24, 6, 20].map((size, at) => ({
    size,
    heading: (at * 47) % 120,
    spread: 30 + (at % 4) * 40,
    structure: 0.15 + 0.07 * at,
    backlog: (at * 3) % 9,
    lieutenant: at < 2 ? at : -1,
  })),
});

export const TRUTH = invent({
  market: 95,
  marketError: 0,
  marketAge: 0,
  ghost: 20,
  truth: true,
  direction: 20,
  lieutenants: HEADS,
  teams: [18, 14, 22, 9].map((size, at) => ({
    size,
    heading: 25,
    spread: 40,
    inner: 60,
    lieutenant: at < 2 ? at : -1,
    structure: 0.6,
  })),
});

export const BUSY = invent({
  market: -60,
  direction: -35,
  lieutenants: HEADS,
  reach: { everybody: 2, market: 1, lieutenants: [0, 0, 1] },
  teams: [8, 6, 12, 5, 16, 9].map((size, at) => ({
    size,
    heading: -40 + 50 * (at % 3),
    spread: 40 + 60 * (at % 2),
    lieutenant: at < 2 ? at : -1,
    structure: [0.7, 0.5, 0.3, 0.1, 0.85, 0.45][at] ?? 0.5,
    backlog: [0, 2.5, 6, 26, 1, 4][at] ?? 1,
    debt: 0.12 * at,
    disruption: at === 0 ? 0.4 : 0,
    pressure: at === 4 ? 0.9 : 0,
    alarm: at === 3,
    management: at % 3,
    leadership: (at + 1) % 3,
    strain: at === 3 ? 0.9 : 0.3,
  })),
});

export const MODELS = {
  busy: BUSY,
  stagnation: STAGNATION,
  chaos: CHAOS,
  healthy: HEALTHY,
  unknown: UNKNOWN,
  zones: ZONES,
  large: LARGE,
  truth: TRUTH,
} as const;
export type ModelName = keyof typeof MODELS;

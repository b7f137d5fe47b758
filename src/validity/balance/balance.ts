import {
  ACTION_KINDS,
  type ActionKind,
  ENDINGS,
  type EndingKind,
  handOf,
} from '../../engine/index.ts';
import { deviationOf, meanOf, sumOf } from '../statistics.ts';
import type { Dilemma } from './dilemmas.ts';
import { halfDaysOf, type Played } from './games.ts';
import type { Tuned } from './sequence.ts';

/** Policies whose use of a week is fixed by a script; the best of them is what the planner must beat. */
export const FIXED = ['manager', 'leader', 'halves', 'both-hands', 'idle'] as const;

/** What play must be, as the model's contract says it. */
export const RICH = {
  /** Largest and smallest share of the planner's half-days that an action may take over all scenarios. */
  mostAction: 0.25,
  leastAction: 0.01,
  /** Range of each hand's share over all scenarios. */
  leastHand: 0.3,
  mostHand: 0.7,
  /** Genuine dilemmas that each scenario with events needs. */
  dilemmas: 3,
} as const;

export interface Spread {
  readonly mean: number;
  readonly sd: number;
  /** Half of the 95 % interval of the mean. */
  readonly error: number;
}

export interface PolicyBalance {
  readonly games: number;
  readonly score: Spread;
  readonly value: Spread;
  readonly endings: Readonly<Record<EndingKind, number>>;
}

export type Shares = Readonly<Record<ActionKind, number>>;
export interface HandShares {
  readonly management: number;
  readonly leadership: number;
}

export interface ScenarioBalance {
  readonly id: string;
  readonly policies: Readonly<Record<string, PolicyBalance>>;
  readonly bestFixed: string;
  /** How much the planner's mean score is above the best fixed policy's, on the same seeds. */
  readonly plannerAhead: Spread;
  readonly actionShare: Shares;
  readonly handShare: HandShares;
  /** The tuned fixed sequence: its scores, and how far the planner is ahead of it on the same seeds. */
  readonly sequence: {
    readonly tunedOn: number;
    readonly onTuned: number;
    readonly score: Spread;
    readonly plannerAhead: Spread;
  } | null;
  /** How far luck alone spreads the score: nine games in ten of one policy lie between these. */
  readonly luck: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
  readonly dilemmas: readonly Dilemma[];
}

/** What was measured of a scenario. */
export interface Measurements {
  readonly id: string;
  readonly games: Readonly<Record<string, readonly Played[]>>;
  readonly tuned: Tuned | null;
  readonly dilemmas: readonly Dilemma[];
}

function spreadOf(values: readonly number[]): Spread {
  if (values.length < 2) return { mean: values[0] ?? 0, sd: 0, error: 0 };
  const sd = deviationOf(values);
  return { mean: meanOf(values), sd, error: (1.96 * sd) / Math.sqrt(values.length) };
}

/** Differences of two series seed by seed: what both have in common cancels out. */
function aheadOf(one: readonly number[], other: readonly number[]): Spread {
  const count = Math.min(one.length, other.length);
  return spreadOf(
    Array.from({ length: count }, (_, n) => (one[n] as number) - (other[n] as number)),
  );
}

const scores = (games: readonly Played[]): number[] => games.map((game) => game.score);

function policyBalance(games: readonly Played[]): PolicyBalance {
  const endings = {} as Record<EndingKind, number>;
  for (const kind of ENDINGS) {
    endings[kind] = games.filter((game) => game.ending === kind).length / games.length;
  }
  const value = spreadOf(games.map((game) => game.value));
  return { games: games.length, score: spreadOf(scores(games)), value, endings };
}

/** Shares of half-days by action. */
export function sharesOf(halfDays: Readonly<Record<ActionKind, number>>): Shares {
  const total = sumOf(Object.values(halfDays)) || 1;
  const shares = {} as Record<ActionKind, number>;
  for (const kind of ACTION_KINDS) shares[kind] = halfDays[kind] / total;
  return shares;
}

export function handsOf(shares: Shares): HandShares {
  const management = sumOf(
    ACTION_KINDS.filter((kind) => handOf(kind) === 'management').map((kind) => shares[kind]),
  );
  return { management, leadership: 1 - management };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

/** The balance of one scenario from its games. */
export function balanceOf({ id, games, tuned, dilemmas }: Measurements): ScenarioBalance {
  const policies: Record<string, PolicyBalance> = {};
  const luck: Record<string, { low: number; high: number }> = {};
  for (const [name, played] of Object.entries(games)) {
    if (played.length === 0) continue;
    policies[name] = policyBalance(played);
    luck[name] = { low: quantile(scores(played), 0.05), high: quantile(scores(played), 0.95) };
  }
  const bestFixed = FIXED.reduce((best, name) =>
    (policies[name]?.score.mean ?? -Infinity) > (policies[best]?.score.mean ?? -Infinity)
      ? name
      : best,
  );
  const planner = games.planner ?? [];
  const actionShare = sharesOf(halfDaysOf(planner));
  return {
    id,
    policies,
    bestFixed,
    plannerAhead: aheadOf(scores(planner), scores(games[bestFixed] ?? [])),
    actionShare,
    handShare: handsOf(actionShare),
    sequence: tuned && {
      tunedOn: tuned.tunedOn,
      onTuned: tuned.onTuned,
      score: spreadOf(tuned.onOthers),
      plannerAhead: aheadOf(scores(planner), tuned.onOthers),
    },
    luck,
    dilemmas,
  };
}

/** A demand on the whole set of scenarios, and whether it is met. */
export interface Finding {
  readonly says: string;
  readonly found: string;
  readonly met: boolean;
}

export interface Balance {
  readonly rules: number;
  readonly seeds: number;
  readonly plannerSeeds: number;
  readonly scenarios: readonly ScenarioBalance[];
  /** Over all scenarios, half-day by half-day. */
  readonly actionShare: Shares;
  readonly handShare: HandShares;
  readonly maxActionShare: number;
  readonly minActionShare: number;
  readonly findings: readonly Finding[];
}

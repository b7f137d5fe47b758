import {
  advance,
  CAUSES,
  type Cause,
  type Decision,
  type Figure,
  type Game,
  type Gauges,
  type MomentKind,
  overview,
  type TurnReport,
} from '../engine/index.ts';
import { steward } from '../policies/index.ts';
import type { Future } from './futures.ts';
import type { Runner } from './race.ts';
import { type Estimate, estimate } from './statistics.ts';
import { type World, worldOf } from './worlds.ts';

/** What a score is made of: value in the turn itself, value later, and the parts of the worth left behind. */
export const PARTS = ['now', 'later', 'capacity', 'adaptability', 'people', 'cash'] as const;
export type Part = (typeof PARTS)[number];

/** Figures that tell why, with the change that counts as one step. */
const STEPS = {
  fit: 0.08,
  executionCapacity: 0.06,
  reliability: 0.08,
  followership: 0.1,
  coherence: 0.12,
  adaptability: 0.08,
  commitment: 0.06,
  trust: 0.06,
  strain: 0.06,
  backlog: 1,
} as const satisfies Partial<Record<Figure & keyof Gauges, number>>;
export type TellingFigure = keyof typeof STEPS;
const TELLING = Object.keys(STEPS) as readonly TellingFigure[];

/** A figure that stands otherwise after the other week, and what moved it: the model's own bookings. */
export interface FigureDifference {
  readonly figure: TellingFigure;
  /** Where it stands some turns later, after the player's week and after the other. */
  readonly yours: number;
  readonly best: number;
  /** Amount by which each cause moved it more in the other future, the heaviest first. */
  readonly causes: readonly { readonly cause: Cause; readonly amount: number }[];
}

/** Something that went wrong in the player's week, as the model noted it, and does not in the other. */
export interface Misstep {
  readonly kind: MomentKind;
  /** Team or lieutenant concerned, or -1. */
  readonly team: number;
  readonly lieutenant: number;
}

/** Why one week is worth more than another. Amounts are the other week's less the player's. */
export interface Why {
  readonly parts: Readonly<Record<Part, number>>;
  /** Weeks of the opening organization's best output that the other week wins in the turns looked at. */
  readonly output: Estimate;
  readonly turns: number;
  readonly figures: readonly FigureDifference[];
  readonly missteps: readonly Misstep[];
  /** How things truly stood when the week was planned. */
  readonly stood: Gauges;
}

/** Futures that are looked at with their ledgers, and turns of each. */
const WITNESSES = 6;
const SPAN = 3;

/** Missteps that are told; the rest of the moments is no fault of anybody's. */
const FAULTS: ReadonlySet<MomentKind> = new Set([
  'redesign-unready',
  'whiplash',
  'cynicism',
  'micromanaged',
  'misdelegated',
  'rigid-pressure',
  'unheard',
]);

/** Compares the course of two weeks in the same futures, by the ledger where it is to be `told`, else only by their scores. */
export function whyOf(
  game: Game,
  { yours, best }: { readonly yours: Runner; readonly best: Runner },
  told: boolean,
): Why {
  const mine: TurnReport[][] = [];
  const other: TurnReport[][] = [];
  for (let index = 0; told && index < WITNESSES; index++) {
    const world = worldOf(game, 'fair', 'judge', index);
    mine.push(witness(game, world, yours.week.decision));
    other.push(witness(game, world, best.week.decision));
  }
  return {
    parts: partsOf(yours.futures, best.futures),
    output:
      mine.length === 0
        ? { mean: 0, error: 0, count: 0 }
        : estimate(other.map((reports, index) => outputOf(reports) - outputOf(mine[index]))),
    turns: mine.reduce((most, reports) => Math.max(most, reports.length), 0),
    figures: figuresOf(mine, other),
    missteps: misstepsOf(mine, other),
    stood: game.state.gauges,
  };
}

/** The reports of a week and of the turns after it in one world. */
function witness(game: Game, world: World, decision: Decision): TurnReport[] {
  const reports: TurnReport[] = [];
  let at: Game = { ...game, seed: world.seed, state: { ...game.state, market: world.market } };
  for (let turn = 0; turn < SPAN && !at.state.ended; turn++) {
    const step = advance(at, turn === 0 ? decision : steward(at, overview(at)));
    if (!step.ok) break;
    reports.push(step.report);
    at = step.game;
  }
  return reports;
}

const outputOf = (reports: readonly TurnReport[] = []): number => {
  let sum = 0;
  for (const { frames } of reports) for (const { gauges } of frames) sum += gauges.output;
  return sum;
};

function partsOf(yours: readonly Future[], best: readonly Future[]): Record<Part, number> {
  const count = Math.min(yours.length, best.length);
  const parts: Record<Part, number> = {
    now: 0,
    later: 0,
    capacity: 0,
    adaptability: 0,
    people: 0,
    cash: 0,
  };
  for (let i = 0; i < count; i++) {
    const one = yours[i] as Future;
    const other = best[i] as Future;
    parts.now += (other.now - one.now) / count;
    parts.later += (other.later - one.later) / count;
    for (const part of ['capacity', 'adaptability', 'people', 'cash'] as const)
      parts[part] += (other.worth[part] - one.worth[part]) / count;
  }
  return parts;
}

const lastOf = (reports: readonly TurnReport[], figure: TellingFigure): number =>
  reports.at(-1)?.frames.at(-1)?.gauges[figure] ?? 0;

function figuresOf(
  mine: readonly (readonly TurnReport[])[],
  other: readonly (readonly TurnReport[])[],
): FigureDifference[] {
  const found: { readonly weight: number; readonly it: FigureDifference }[] = [];
  for (const figure of TELLING) {
    const changes = other.map(
      (reports, at) => lastOf(reports, figure) - lastOf(mine[at] ?? [], figure),
    );
    const change = estimate(changes);
    const weight = Math.abs(change.mean) / STEPS[figure];
    if (weight < 0.5 || Math.abs(change.mean) < 2 * change.error) continue;
    const causes = causesOf(mine, other, figure, change.mean);
    if (causes.length === 0) continue;
    const yours = estimate(mine.map((reports) => lastOf(reports, figure))).mean;
    found.push({ weight, it: { figure, yours, best: yours + change.mean, causes } });
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ it }) => it);
}

/** The causes that moved a figure the way it differs, at most two, each with a fifth of it at least. */
function causesOf(
  mine: readonly (readonly TurnReport[])[],
  other: readonly (readonly TurnReport[])[],
  figure: TellingFigure,
  change: number,
): FigureDifference['causes'] {
  const sums = new Map<Cause, number>();
  const count = (reports: readonly TurnReport[], sign: number) => {
    for (const { ledger } of reports)
      for (const entry of ledger) {
        if (entry.figure !== figure || entry.team !== -1 || entry.cause === 'interplay') continue;
        const before = sums.get(entry.cause) ?? 0;
        sums.set(entry.cause, before + (sign * entry.amount) / mine.length);
      }
  };
  for (const reports of mine) count(reports, -1);
  for (const reports of other) count(reports, 1);
  return CAUSES.flatMap((cause) => {
    const amount = sums.get(cause) ?? 0;
    return amount * change > 0 && Math.abs(amount) > 0.2 * Math.abs(change)
      ? [{ cause, amount }]
      : [];
  })
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, 2);
}

/** What the model noted as gone wrong in the turn of the player's week, in most futures, and not after the other. */
function misstepsOf(
  mine: readonly (readonly TurnReport[])[],
  other: readonly (readonly TurnReport[])[],
): Misstep[] {
  const keyed = (all: readonly (readonly TurnReport[])[]) => {
    const found = new Map<string, { readonly it: Misstep; times: number }>();
    for (const [first] of all) {
      const keys = new Set<string>();
      for (const { kind, team, lieutenant } of first?.moments ?? []) {
        const key = `${kind}/${team}/${lieutenant}`;
        if (!FAULTS.has(kind) || keys.has(key)) continue;
        keys.add(key);
        const known = found.get(key);
        if (known) known.times++;
        else found.set(key, { it: { kind, team, lieutenant }, times: 1 });
      }
    }
    return found;
  };
  const others = keyed(other);
  return [...keyed(mine)]
    .filter(
      ([key, { times }]) => times > WITNESSES / 2 && (others.get(key)?.times ?? 0) < times / 2,
    )
    .map(([, { it }]) => it)
    .slice(0, 3);
}

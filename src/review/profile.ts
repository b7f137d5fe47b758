import {
  type ActionKind,
  COEFFICIENTS,
  type Decision,
  type Game,
  HALF_DAYS,
  type Hand,
  handOf,
  type TurnReport,
} from '../engine/index.ts';
import { SITUATIONS, type Situation, situationOf } from './situation.ts';
import { estimate } from './statistics.ts';

/** A turn of a game as its profile is made from it. */
export interface PlayedWeek {
  /** The game when the week was planned. */
  readonly game: Game;
  readonly decision: Decision;
  readonly report: TurnReport;
}

/** Half-days by hand; handing work over counts for the hand of the work. */
export interface HalfDays {
  readonly turns: number;
  readonly management: number;
  readonly leadership: number;
  readonly rest: number;
}

/** What somebody does when it gets tight. `waits` = leaves most half-days empty; `unknown` = too few such turns. */
export const DEFAULTS = ['tighten', 'rally', 'both', 'waits', 'unknown'] as const;
export type Default = (typeof DEFAULTS)[number];

export const COVERS = ['covered', 'partly', 'not', 'nobody', 'even'] as const;
export type Cover = (typeof COVERS)[number];

/** How somebody plays, from the record alone: no futures, no judgement. Plain data. */
export interface Profile {
  readonly all: HalfDays;
  readonly situations: Readonly<Record<Situation, HalfDays>>;
  readonly pressure: {
    readonly default: Default;
    /** Turns in a crisis or after a turn of the market. */
    readonly turns: number;
    /** Management's share of the half-days used in them, and of those used at other times, 0..1. */
    readonly share: number | null;
    readonly otherwise: number | null;
    /** What was done most in them, with half-days. */
    readonly most: readonly { readonly kind: ActionKind; readonly halfDays: number }[];
  };
  readonly hands: {
    /** Half-days that came to effect through one's own hands: after switches, overload and skill. */
    readonly management: number;
    readonly leadership: number;
    /** Null where they are even. */
    readonly stronger: Hand | null;
    /** How much more the stronger gave, as a share of both, 0..1. */
    readonly by: number;
  };
  readonly team: {
    readonly delegated: number;
    /** Half-days delegated that were work of the weaker hand. */
    readonly forWeaker: number;
    readonly cover: Cover;
    /** Turns in which work of a lieutenant was done for them. */
    readonly micromanaged: number;
    /** Turns in which work was given to somebody's weak hand. */
    readonly misdelegated: number;
  };
  readonly switches: {
    /** Of a typical week, and half-days that they cost in it. */
    readonly perWeek: number;
    readonly cost: number;
  };
  readonly expectations: { readonly made: number; readonly right: number };
}

/** Turns under pressure from which a default can be told. */
export const LEAST_PRESSED = 3;
/** Management's share from which somebody tightens, and to which somebody rallies. */
const TIGHTENS = 0.62;
const RALLIES = 0.38;
/** Hands are even unless one gave half as much again as the other: a fifth of both. */
const EVEN = 0.2;

/** The profile of a game's weeks. */
export function profileOf(weeks: readonly PlayedWeek[]): Profile {
  const situations = Object.fromEntries(
    SITUATIONS.map((situation) => [
      situation,
      halfDaysOf(weeks.filter(({ game }) => situationOf(game) === situation)),
    ]),
  ) as Record<Situation, HalfDays>;
  const hands = handsOf(weeks);
  return {
    all: halfDaysOf(weeks),
    situations,
    pressure: pressureOf(weeks),
    hands,
    team: teamOf(weeks, hands),
    switches: switchesOf(weeks),
    expectations: expectationsOf(weeks),
  };
}

const workOf = (block: Decision['blocks'][number]): Hand =>
  handOf(block.action.kind === 'delegate' ? block.action.task.kind : block.action.kind);

function halfDaysOf(weeks: readonly PlayedWeek[]): HalfDays {
  const sum = { management: 0, leadership: 0 };
  for (const { decision } of weeks)
    for (const block of decision.blocks) sum[workOf(block)] += block.length;
  const turns = weeks.length;
  return { turns, ...sum, rest: turns * HALF_DAYS - sum.management - sum.leadership };
}

const shareOf = ({ management, leadership }: HalfDays): number | null =>
  management + leadership === 0 ? null : management / (management + leadership);

const isPressed = ({ game }: PlayedWeek): boolean =>
  ['crisis', 'after-shift'].includes(situationOf(game));

function pressureOf(weeks: readonly PlayedWeek[]): Profile['pressure'] {
  const pressed = weeks.filter(isPressed);
  const used = halfDaysOf(pressed);
  const done = new Map<ActionKind, number>();
  for (const { decision } of pressed)
    for (const { action, length } of decision.blocks) {
      const { kind } = action.kind === 'delegate' ? action.task : action;
      done.set(kind, (done.get(kind) ?? 0) + length);
    }
  const most = [...done]
    .map(([kind, halfDays]) => ({ kind, halfDays }))
    .sort((a, b) => b.halfDays - a.halfDays || (a.kind < b.kind ? -1 : 1))
    .slice(0, 3);
  return {
    default: defaultOf(pressed, used),
    turns: pressed.length,
    share: shareOf(used),
    otherwise: shareOf(halfDaysOf(weeks.filter((week) => !isPressed(week)))),
    most,
  };
}

function defaultOf(pressed: readonly PlayedWeek[], used: HalfDays): Default {
  if (pressed.length < LEAST_PRESSED) return 'unknown';
  if (used.rest > 0.7 * pressed.length * HALF_DAYS) return 'waits';
  const shares = pressed.flatMap((week) => shareOf(halfDaysOf([week])) ?? []);
  const { mean, error } = estimate(shares);
  // A lean must be larger than what differs from turn to turn.
  if (mean >= TIGHTENS && mean - error > 0.5) return 'tighten';
  if (mean <= RALLIES && mean + error < 0.5) return 'rally';
  return 'both';
}

/** What one's own hands gave: half-days after the cost of switching and overload, by skill. */
function handsOf(weeks: readonly PlayedWeek[]): Profile['hands'] {
  const given = { management: 0, leadership: 0 };
  for (const { game, decision, report } of weeks)
    for (const [at, block] of decision.blocks.entries()) {
      // Handing work over is work of the managing hand.
      const hand = handOf(block.action.kind);
      const skill = COEFFICIENTS.handBase + COEFFICIENTS.handPerSkill * game.state.player[hand];
      given[hand] += block.length * (report.efficiencies[at] ?? 1) * skill;
    }
  const both = given.management + given.leadership;
  const by = both === 0 ? 0 : Math.abs(given.management - given.leadership) / both;
  const stronger = given.management > given.leadership ? 'management' : 'leadership';
  return { ...given, stronger: by < EVEN ? null : stronger, by };
}

function teamOf(weeks: readonly PlayedWeek[], hands: Profile['hands']): Profile['team'] {
  const weaker: Hand | null =
    hands.stronger && (hands.stronger === 'management' ? 'leadership' : 'management');
  let delegated = 0;
  let forWeaker = 0;
  let micromanaged = 0;
  let misdelegated = 0;
  for (const { decision, report } of weeks) {
    for (const { action, length } of decision.blocks) {
      if (action.kind !== 'delegate') continue;
      delegated += length;
      if (handOf(action.task.kind) === weaker) forWeaker += length;
    }
    if (report.moments.some(({ kind }) => kind === 'micromanaged')) micromanaged++;
    if (report.moments.some(({ kind }) => kind === 'misdelegated')) misdelegated++;
  }
  const somebody = weeks.some(({ game }) => game.state.lieutenants.some(({ team }) => team !== -2));
  return {
    delegated,
    forWeaker,
    cover: coverOf(hands, forWeaker, somebody),
    micromanaged,
    misdelegated,
  };
}

/** Whether lieutenants gave what the weaker hand did not: a half-day handed over buys more than one. */
function coverOf(hands: Profile['hands'], forWeaker: number, somebody: boolean): Cover {
  if (!hands.stronger) return 'even';
  if (!somebody) return 'nobody';
  const gap = Math.abs(hands.management - hands.leadership);
  const bought = forWeaker * COEFFICIENTS.delegationYield * 0.6;
  return bought >= 0.5 * gap ? 'covered' : bought >= 0.15 * gap ? 'partly' : 'not';
}

function switchesOf(weeks: readonly PlayedWeek[]): Profile['switches'] {
  let switches = 0;
  let cost = 0;
  for (const { decision, report } of weeks) {
    const { efficiencies } = report;
    decision.blocks.forEach((block, at) => {
      const before = decision.blocks[at - 1];
      if (!before || handOf(before.action.kind) === handOf(block.action.kind)) return;
      switches++;
      // The first block has everything but the switch.
      cost += block.length * Math.max(0, (efficiencies[0] ?? 1) - (efficiencies[at] ?? 1));
    });
  }
  const turns = Math.max(1, weeks.length);
  return { perWeek: switches / turns, cost: cost / turns };
}

function expectationsOf(weeks: readonly PlayedWeek[]): Profile['expectations'] {
  const all = weeks.flatMap(({ report }) => report.expectations);
  return { made: all.length, right: all.filter(({ right }) => right).length };
}

import type { Choice, Expectable } from './decisions.ts';
import type { LedgerEntry } from './ledger.ts';
import type { DangerKind, Ending, Gauges } from './state.ts';

/** What a turn did: given out once beside the new game, never stored in it (a replay makes it again). */
export interface TurnReport {
  /** The turn played, counted from 1. */
  readonly turn: number;
  readonly frames: readonly WeekFrame[];
  /** Every change of every figure in the turn, by cause. */
  readonly ledger: readonly LedgerEntry[];
  readonly expectations: readonly ExpectationResult[];
  /** Warnings raised this turn and those that ended. */
  readonly warned: readonly Warning[];
  readonly cleared: readonly DangerKind[];
  readonly choices: readonly Choice[];
  /** How well each block of the plan worked, in the plan's order: 1 = full attention. */
  readonly efficiencies: readonly number[];
  /** What people did about it: moments worth a remark or a mark on the board. */
  readonly moments: readonly Moment[];
  readonly ended: Ending | null;
}

/** One week as it was. For animation and debrief; holds the truth, so the view decides what is shown in play. */
export interface WeekFrame {
  /** Weeks passed at the end of this week. */
  readonly week: number;
  readonly people: FramePeople;
  readonly teams: readonly FrameTeam[];
  readonly marketX: number;
  readonly marketY: number;
  readonly demand: number;
  readonly gauges: Gauges;
  readonly vision: number;
  readonly ambiguity: number;
  readonly cash: number;
  readonly revenue: number;
}

export interface FramePeople {
  readonly slot: readonly number[];
  readonly team: readonly number[];
  /** True headings. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Conduct: the heading of this week's work, which compliance may have bent. Visible to everybody. */
  readonly workX: readonly number[];
  readonly workY: readonly number[];
  readonly commitment: readonly number[];
  readonly strain: readonly number[];
}

export interface FrameTeam {
  readonly structure: number;
  readonly clarity: number;
  readonly trust: number;
  readonly pressure: number;
  readonly backlog: number;
  readonly debt: number;
  /** Work done and promised in the week; 1 = the team's opening output. */
  readonly output: number;
  readonly promised: number;
  readonly value: number;
  readonly reliability: number;
  readonly processX: number;
  readonly processY: number;
}

export interface ExpectationResult {
  readonly figure: Expectable;
  readonly expected: 'falls' | 'stays' | 'rises';
  readonly was: number;
  readonly is: number;
  readonly came: 'falls' | 'stays' | 'rises';
  readonly right: boolean;
}

export interface Warning {
  readonly kind: DangerKind;
  /** Turn from which the collapse may come if nothing changes. */
  readonly deadline: number;
  /** What weighs most in it, heaviest first. */
  readonly causes: readonly string[];
}

export const MOMENTS = [
  'left',
  'arrived',
  'appointed',
  'whiplash',
  'cynicism',
  'micromanaged',
  'misdelegated',
  'rigid-pressure',
  'redesign-unready',
  'unheard',
  'market-turned',
  'breakthrough',
  'moved',
] as const;
export type MomentKind = (typeof MOMENTS)[number];

export interface Moment {
  readonly week: number;
  readonly kind: MomentKind;
  /** Team or lieutenant concerned, or -1. */
  readonly team: number;
  readonly lieutenant: number;
  /** Slot of the person concerned, or -1. */
  readonly slot: number;
}

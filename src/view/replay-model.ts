import type { ActionKind, Figure, Game, Hand, Outlook, TurnReport } from '../engine/index.ts';
import type { RecordOrigin } from '../record/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { SeriesPoint, TurningShape } from './debrief-model.ts';

/**
 * What a replay is made from. A place in it is a number of weeks that have passed: 0 is before the
 * first, and the last week of a turn is the turn's end.
 */
export interface ReplayInput {
  readonly scenario: Scenario;
  /** The game before the first turn and after every turn, and what could be known then. */
  readonly games: readonly Game[];
  readonly outlooks: readonly Outlook[];
  readonly reports: readonly TurnReport[];
  readonly origin?: RecordOrigin | null;
}

/** Something to jump to. */
export interface ReplayMark {
  readonly id: string;
  /** The place to go to. */
  readonly week: number;
  readonly turn: number;
  readonly kind: 'event' | 'turning' | 'end';
  /** Of a turning point or an end. */
  readonly shape: TurningShape | null;
  /** Turning points are numbered as in the debrief; 0 for anything else. */
  readonly number: number;
  readonly title: string;
  readonly sentence: string;
  /** "Turn 5, week 27" */
  readonly when: string;
}

/** A whole replay: what does not change while it runs. */
export interface ReplayModel {
  readonly scenario: string;
  readonly seed: string;
  readonly origin: string | null;
  /** "Stagnation in turn 11", or how far the game has come. */
  readonly outcome: string;
  readonly weeks: number;
  /** Weeks with which the turns ended. */
  readonly ends: readonly number[];
  readonly weeksPerTurn: number;
  /** Value as it was, week by week. Empty while the game is not over: that would be telling. */
  readonly value: readonly SeriesPoint[];
  readonly marks: readonly ReplayMark[];
  /** Whether the truth may be shown: only when the game is over. */
  readonly over: boolean;
}

/** A figure in a week. */
export interface ReplayFigure {
  readonly figure: Figure;
  readonly name: string;
  readonly text: string;
  /** Place on its scale, 0..1; null for figures that have no end. */
  readonly share: number | null;
  /** With the truth: what the player could know of it then, and its place. */
  readonly known: string | null;
  readonly knownShare: number | null;
}

/** A block of the week that was planned. */
export interface ReplayBlock {
  readonly start: number;
  readonly length: number;
  readonly hand: Hand;
  readonly icon: ActionKind;
  readonly short: string;
  readonly target: string;
  /** "Listen to Dispatch" */
  readonly name: string;
  /** "Tuesday morning: 72% of it worked", for the list. */
  readonly when: string;
}

/** What was decided for a turn. */
export interface ReplayPlan {
  readonly title: string;
  readonly blocks: readonly ReplayBlock[];
  /** "7 planned, 3 for rest" */
  readonly summary: string;
  readonly answers: readonly { readonly event: string; readonly choice: string }[];
  readonly expectations: readonly string[];
}

/** One place of a replay. */
export interface ReplayWeek {
  readonly at: number;
  readonly turn: number;
  /** "Turn 5, week 27" */
  readonly when: string;
  /** The week in a sentence or two, as it was or as it was known. */
  readonly sentence: string;
  readonly news: readonly string[];
  readonly figures: readonly ReplayFigure[];
  readonly plan: ReplayPlan;
  /** Turns that a game would take over that is played on from here, and the turn that it stands before. */
  readonly branch: { readonly turns: number; readonly turn: number };
}

import type { EndingKind, Game, Outlook, TurnReport } from '../engine/index.ts';
import type { RecordOrigin } from '../record/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { EndingModel } from './ending-model.ts';

/** A turn that was played: the game after it, what it did, and what the player could know then. */
export interface PlayedTurn {
  readonly game: Game;
  readonly report: TurnReport;
  readonly outlook: Outlook;
}

/** What the ending and the debrief are made from. */
export interface DebriefInput {
  readonly scenario: Scenario;
  readonly turns: readonly PlayedTurn[];
  /** The same market and luck with nobody at the helm, for comparison. */
  readonly untouched?: readonly TurnReport[];
  /** Best score in this scenario before this game. */
  readonly best?: number | null;
  /** The game that this one was branched off from. */
  readonly origin?: RecordOrigin | null;
}

/** A point of the plane of execution capacity (x) and adaptability (y), a week. */
export interface PlanePoint {
  readonly week: number;
  readonly x: number;
  readonly y: number;
}

export interface PlaneModel {
  readonly path: readonly PlanePoint[];
  /** Ends of turns. */
  readonly turns: readonly (PlanePoint & { readonly turn: number; readonly label: string })[];
  readonly warnings: readonly (PlanePoint & {
    readonly turn: number;
    readonly kind: 'chaos' | 'stagnation' | 'insolvent';
    readonly label: string;
  })[];
  /** What the plane shows of each axis, from and to. */
  readonly across: readonly [number, number];
  readonly up: readonly [number, number];
  readonly ending: EndingKind | null;
  /** What the path does, in a sentence. */
  readonly label: string;
}

/** Half-days of the weeks of a turn by hand. */
export interface HandsTurn {
  readonly turn: number;
  readonly management: number;
  readonly leadership: number;
  readonly rest: number;
  /** Taken up by answers to events. */
  readonly taken: number;
  readonly label: string;
}

export interface HandsModel {
  readonly management: number;
  readonly leadership: number;
  readonly rest: number;
  /** Largest number of half-days in a turn: the scale of the bars. */
  readonly most: number;
  readonly turns: readonly HandsTurn[];
  /** Skill of the two hands at the start and at the end. */
  readonly skill: {
    readonly management: readonly [number, number];
    readonly leadership: readonly [number, number];
  };
  /** Neutral observations. */
  readonly sentences: readonly string[];
  readonly managementText: string;
  readonly leadershipText: string;
  readonly restText: string;
}

export interface SeriesPoint {
  readonly week: number;
  readonly value: number;
}

/** One line of a chart; `tone` and `dash` tell it apart, colour never alone. */
export interface SeriesLine {
  readonly name: string;
  readonly tone: 'ink' | 'value' | 'quiet' | 'management' | 'leadership';
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly points: readonly SeriesPoint[];
}

/** A small chart of figures over time. */
export interface SeriesModel {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly SeriesLine[];
  readonly low: number;
  readonly high: number;
  /** Reference marks on the scale. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Last value of each line, as it is written. */
  readonly last: readonly string[];
  readonly label: string;
}

/** A turn of the market. */
export interface ShiftMark {
  readonly week: number;
  readonly until: number;
  readonly degrees: number;
  readonly label: string;
}

/** Headings over time, in degrees that run on past 360 so that no line jumps. */
export interface MarketModel {
  readonly truth: readonly SeriesPoint[];
  /** What was known: middle and half-width of the band. */
  readonly known: readonly {
    readonly week: number;
    readonly value: number;
    readonly error: number;
  }[];
  readonly work: readonly SeriesPoint[];
  /** Declared direction; pieces, one for each declaration. */
  readonly declared: readonly (readonly SeriesPoint[])[];
  readonly low: number;
  readonly high: number;
  /** Compass points on the scale. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly label: string;
}

export const TURNING_SHAPES = ['rise', 'fall', 'shift', 'warning', 'recovery', 'end'] as const;
export type TurningShape = (typeof TURNING_SHAPES)[number];

export interface TurningPoint {
  readonly turn: number;
  readonly week: number;
  readonly shape: TurningShape;
  readonly title: string;
  readonly sentence: string;
  readonly causes: readonly string[];
}

export interface ExpectationRow {
  readonly turn: number;
  readonly figure: string;
  readonly expected: 'up' | 'down' | 'level';
  readonly came: 'up' | 'down' | 'level';
  readonly right: boolean;
  readonly label: string;
}

export interface ExpectationsModel {
  readonly rows: readonly ExpectationRow[];
  readonly sentence: string;
}

/** A table that says in numbers what a chart draws. */
export interface TableModel {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface DebriefModel {
  readonly ending: EndingModel;
  readonly scenario: string;
  readonly seed: string;
  /** Where a game that was branched off came from, in a sentence. */
  readonly origin: string | null;
  readonly weeks: number;
  readonly weeksPerTurn: number;
  readonly plane: PlaneModel;
  readonly hands: HandsModel;
  readonly market: MarketModel;
  readonly shifts: readonly ShiftMark[];
  readonly series: readonly SeriesModel[];
  readonly turning: readonly TurningPoint[];
  readonly expectations: ExpectationsModel;
  readonly questions: readonly string[];
  /** What the charts draw, in numbers, turn by turn. */
  readonly tables: {
    readonly figures: TableModel;
    readonly hands: TableModel;
    readonly market: TableModel;
  };
}

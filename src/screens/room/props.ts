import type { RoomDebrief } from '../../view/index.ts';

/** Steps of the debrief of a room, in order. */
export const STEPS = [
  'plane',
  'value',
  'seen',
  'moments',
  'hands',
  'expectations',
  'luck',
  'swap',
  'questions',
] as const;
export type DebriefStep = (typeof STEPS)[number];

/** A team's place among all over many lucks. */
export interface LuckRow {
  readonly team: number;
  readonly first: number;
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/** How far the other lucks have been played. */
export interface Luck {
  readonly done: number;
  readonly worlds: number;
  readonly rows: readonly LuckRow[];
}

/** What people do first under pressure, and how many teams; without names. */
export type Defaults = Readonly<Record<'tighten' | 'rally' | 'both' | 'waits' | 'unknown', number>>;

export interface RoomDebriefProps {
  readonly model: RoomDebrief;
  readonly title: string;
  readonly step: DebriefStep;
  readonly defaults: Defaults;
  readonly luck: Luck | null;
  readonly on: {
    readonly go: (step: DebriefStep) => void;
    /** Opens the board of a team at a week. */
    readonly look: (team: string, week: number) => void;
    readonly playLuck: () => void;
    /** The score of a team's game with another's week in it, and without; null where that cannot be. */
    readonly graft: (
      history: string,
      week: string,
      turn: number,
    ) => { readonly from: number; readonly to: number } | null;
  };
}

import type { BoardLayout, ReplayModel, ReplayWeek } from '../../view/index.ts';

/** A game that is watched. */
export interface Watched {
  readonly name: string;
  readonly model: ReplayModel;
  readonly week: ReplayWeek;
  /** Names on its map. */
  readonly teams: readonly { readonly name: string; readonly short: string }[];
  readonly zones: readonly string[];
  /** Takes the element that the map stands in. */
  readonly mapHost: (element: HTMLElement | null) => void;
  readonly places: BoardLayout | null;
}

/** How fast weeks pass. */
export const REPLAY_SPEEDS = [1, 2, 4] as const;
export type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

export interface ReplayProps {
  readonly game: Watched;
  /** A second game of the same scenario and seed. */
  readonly other: Watched | null;
  readonly at: number;
  /** Weeks of the longer game. */
  readonly weeks: number;
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  readonly truth: boolean;
  readonly on: {
    readonly seek: (week: number) => void;
    readonly play: () => void;
    readonly pause: () => void;
    readonly speed: (speed: ReplaySpeed) => void;
    readonly truth: (truth: boolean) => void;
    readonly branch: () => void;
    /** Asks for a second game, or lets it go. */
    readonly compare: () => void;
    readonly alone: () => void;
    /** To the review of the turn that is watched; only of a game that is over. */
    readonly review: () => void;
    readonly copyLink: () => void;
    readonly download: () => void;
    readonly leave: () => void;
  };
}

import type { BoardGhosts, BoardLayout, BoardModel, BoardTargets, Theme } from '../view/index.ts';

export interface BoardOptions {
  readonly theme?: Theme;
  readonly reducedMotion?: boolean;
  /** Called whenever places have changed, so that the page can put its buttons over the map. */
  readonly onLayout?: (places: Places) => void;
  /** Which renderer to use; `auto` takes WebGL where there is one. */
  readonly renderer?: 'auto' | 'canvas' | 'webgl';
}

/** Where things stand, in CSS pixels from the top left corner of the host. */
export type Places = BoardLayout;

/** What lies under a point of the host, the smallest first. */
export type Hit =
  | { readonly kind: 'person'; readonly slot: number; readonly team: number }
  | { readonly kind: 'lieutenant'; readonly lieutenant: number }
  | { readonly kind: 'team'; readonly team: number }
  | { readonly kind: 'zone'; readonly zone: number }
  | { readonly kind: 'player' }
  | { readonly kind: 'market' };

export interface ShowOptions {
  /** Without any motion, as when a replay is scrubbed. */
  readonly instant?: boolean;
}

/** How fast weeks pass: 1, 2, 4 times, or `Infinity` for at once. */
export type Speed = number;

export interface PlayOptions {
  readonly speed?: Speed;
  /** Called as each week appears, with its index in the frames. */
  readonly onWeek?: (index: number) => void;
}

/** A running turn. */
export interface PlayHandle {
  pause(): void;
  resume(): void;
  /** Shows the last week at once. */
  finish(): void;
  speed(speed: Speed): void;
  readonly paused: boolean;
  /** Settles when the last week has come to rest, was finished, or the board went away. */
  readonly done: Promise<void>;
}

/** The map. It draws no text and handles no input: the page lays its own elements over it. */
export interface Board {
  /** Settles when the first picture can be drawn; everything may be called before. */
  readonly ready: Promise<void>;
  /** Shows a model; what differs from the one before moves there. */
  show(model: BoardModel, options?: ShowOptions): void;
  /** Runs weeks one after the other. A running turn is finished first. */
  play(frames: readonly BoardModel[], options?: PlayOptions): PlayHandle;
  preview(ghosts: BoardGhosts | null): void;
  highlight(targets: BoardTargets | null): void;
  places(): Places | null;
  hit(x: number, y: number): Hit | null;
  theme(theme: Theme): void;
  reducedMotion(on: boolean): void;
  /** Takes the host's size anew; it is also watched. */
  resize(): void;
  /** For tests: stops the clock and moves it by hand, so that pictures can be compared. */
  step(milliseconds: number): void;
  destroy(): void;
}

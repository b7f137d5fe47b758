import type { PlayHandle, Speed } from './types.ts';

/** Times of a running turn at 1x, seconds: at most 3.5 in all. */
const LEAD = 0.4;
const WEEK = 0.42;
const WEEKS = 2.45;
const REST = 0.6;

export interface PlaybackOptions {
  readonly weeks: number;
  readonly speed: Speed;
  /** Shows a week; `seconds` is how long it lasts. */
  show(index: number, seconds: number): void;
  /** Shows the last week at once and ends all motion. */
  end(): void;
  /** The clock must run again. */
  wake(): void;
}

/** A running turn, moved on by the board's clock. */
export interface Playback {
  readonly handle: PlayHandle;
  /** Takes real seconds, gives the seconds by which the map moves on. */
  advance(seconds: number): number;
  readonly over: boolean;
  finish(): void;
}

/** Length of one week of a turn of `weeks` weeks at 1x, in seconds. */
export const weekLength = (weeks: number): number => Math.min(WEEK, WEEKS / Math.max(1, weeks));

/** Length of a whole turn at 1x, in seconds. */
export const turnLength = (weeks: number): number => LEAD + weekLength(weeks) * weeks + REST;

export function createPlayback(options: PlaybackOptions): Playback {
  const length = weekLength(options.weeks);
  let speed = options.speed;
  let paused = false;
  let over = false;
  let clock = 0;
  let shown = 0;
  let settled = () => {};
  const done = new Promise<void>((resolve) => {
    settled = resolve;
  });

  const close = () => {
    over = true;
    settled();
  };
  const finish = () => {
    if (over) return;
    options.end();
    close();
  };
  const handle: PlayHandle = {
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
      options.wake();
    },
    finish,
    speed(next) {
      speed = next;
      if (next === Number.POSITIVE_INFINITY) finish();
      else options.wake();
    },
    get paused() {
      return paused;
    },
    done,
  };
  return {
    handle,
    get over() {
      return over;
    },
    finish,
    advance(seconds) {
      if (over) return seconds;
      if (paused) return 0;
      const passed = seconds * speed;
      clock += passed;
      while (shown < options.weeks && clock >= LEAD + shown * length) {
        options.show(shown, length);
        shown++;
      }
      if (clock >= turnLength(options.weeks)) close();
      return passed;
    },
  };
}

import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { t } from '../text/index.ts';
import { type ReplayInput, replayMap } from '../view/index.ts';
import type { App } from './app.ts';
import { type BoardHost, createBoardHost, type Running } from './board-host.ts';
import { isStill, themeOf } from './theme.ts';

/** A game on the tape, and the weeks with which its turns ended. */
export interface Tape {
  readonly input: ReplayInput;
  readonly ends: readonly number[];
}

/** Where a replay stands. */
export interface ReplayState {
  readonly at: number;
  readonly playing: boolean;
  readonly speed: 1 | 2 | 4;
  readonly truth: boolean;
}

/** Plays the weeks of one or two games, on a map each. */
export interface Replayer {
  readonly boards: readonly [BoardHost, BoardHost];
  readonly state: ReadonlySignal<ReplayState>;
  /** Puts games on; a second one is watched at the same place. */
  load(tapes: readonly Tape[]): void;
  seek(week: number): void;
  play(): void;
  pause(): void;
  speed(speed: 1 | 2 | 4): void;
  truth(truth: boolean): void;
  close(): void;
}

/** Milliseconds that a week takes at least where there is no map to run it on. */
const WEEK_WITHOUT_MAP = 350;

/** A replay over the maps of its games. */
export function createReplayer(app: App, start: Partial<ReplayState>): Replayer {
  const { settings, system, notices } = app;
  const lookNow = () => ({
    theme: themeOf(settings.settings.value, system.value),
    still: isStill(settings.settings.value, system.value),
  });
  const failed = () =>
    notices.say({ id: 'board', icon: 'warning', text: t('app:notice.boardFailed') });
  const boards = [createBoardHost(lookNow(), failed), createBoardHost(lookNow(), failed)] as const;
  const state: Signal<ReplayState> = signal({
    at: 0,
    playing: false,
    speed: settings.settings.value.speed || 4,
    truth: false,
    ...start,
  });
  const stopLook = effect(() => {
    for (const board of boards) board.look(lookNow());
  });

  let tapes: readonly Tape[] = [];
  /** The turn that runs now; whatever an earlier one still reports is not heard. */
  let run: { readonly parts: Running[]; timer: number } | null = null;

  const change = (part: Partial<ReplayState>) => {
    state.value = { ...state.value, ...part };
  };
  const longest = (): readonly number[] =>
    tapes.reduce<readonly number[]>(
      (best, { ends }) => ((ends.at(-1) ?? 0) > (best.at(-1) ?? 0) ? ends : best),
      [],
    );
  const weeks = (): number => longest().at(-1) ?? 0;
  const mapOf = ({ input }: Tape, at: number) => replayMap(input, at, state.value.truth);
  const show = (instant: boolean) => {
    for (const [index, tape] of tapes.entries())
      boards[index]?.show(mapOf(tape, state.value.at), { instant });
  };

  const stop = () => {
    if (run) window.clearTimeout(run.timer);
    run = null;
    if (state.value.playing) change({ playing: false });
  };

  /** Runs what is left of the turn in which the replay stands, and then the next one. */
  const runTurn = () => {
    const from = state.value.at;
    const end = longest().find((one) => one > from);
    if (end === undefined) return stop();
    const mine = { parts: [] as Running[], timer: 0 };
    run = mine;
    const began = performance.now();
    let waiting = 0;
    const arrived = () => {
      if (--waiting > 0 || run !== mine) return;
      const least = ((end - from) * WEEK_WITHOUT_MAP) / state.value.speed;
      mine.timer = window.setTimeout(
        () => {
          if (run !== mine) return;
          change({ at: end });
          runTurn();
        },
        Math.max(0, least - (performance.now() - began)),
      );
    };
    const parts = tapes.flatMap((tape, index) => {
      const board = boards[index];
      const last = Math.min(end, tape.ends.at(-1) ?? 0);
      if (!board || last <= from) return [];
      const frames = Array.from({ length: last - from }, (_, week) => mapOf(tape, from + 1 + week));
      return [{ board, frames, leads: last === end }];
    });
    waiting = parts.length;
    const leader = parts.findIndex((part) => part.leads);
    for (const [index, { board, frames }] of parts.entries()) {
      const onWeek = (week: number) => {
        if (run === mine && index === leader) change({ at: from + 1 + week });
      };
      mine.parts.push(board.play(frames, { speed: state.value.speed, onWeek, done: arrived }));
    }
  };

  return {
    boards,
    state,
    load: (next) => {
      stop();
      tapes = next;
      change({ at: Math.min(state.value.at, weeks()) });
      show(true);
    },
    seek: (week) => {
      const { at } = state.value;
      const next = Math.max(0, Math.min(weeks(), Math.round(week)));
      stop();
      change({ at: next });
      // A single week is seen to pass; a jump is a jump.
      show(next !== at + 1);
    },
    play: () => {
      if (state.value.playing || weeks() === 0) return;
      if (state.value.at >= weeks()) {
        change({ at: 0 });
        show(true);
      }
      change({ playing: true });
      runTurn();
    },
    pause: () => {
      stop();
      show(false);
    },
    speed: (speed) => {
      change({ speed });
      for (const part of run?.parts ?? []) part.speed(speed);
    },
    truth: (truth) => {
      const { playing } = state.value;
      stop();
      change({ truth });
      show(false);
      if (playing) {
        change({ playing: true });
        runTurn();
      }
    },
    close: () => {
      stop();
      stopLook();
      for (const board of boards) board.mount(null);
    },
  };
}

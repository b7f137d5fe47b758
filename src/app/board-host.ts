import { type ReadonlySignal, signal } from '@preact/signals';
import type { Board, PlayHandle } from '../board/index.ts';
import type { BoardGhosts, BoardLayout, BoardModel, BoardTargets, Theme } from '../view/index.ts';

/** How the map looks and moves. */
export interface BoardLook {
  readonly theme: Theme;
  readonly still: boolean;
}

/** Weeks on their way. */
export interface Running {
  pause(paused: boolean): void;
  speed(speed: number): void;
  finish(): void;
}

/** The map's place on the page. It is loaded when it is first needed; everything may be called before. */
export interface BoardHost {
  /** Takes the element that the map stands in, and null when it goes. */
  readonly mount: (element: HTMLElement | null) => void;
  readonly places: ReadonlySignal<BoardLayout | null>;
  look(look: BoardLook): void;
  /** Shows a model; without any motion where a replay jumps. */
  show(model: BoardModel, how?: { readonly instant: boolean }): void;
  aim(ghosts: BoardGhosts | null, targets: BoardTargets | null): void;
  /** Runs weeks; `done` is called once, also where there is no map to run them on. */
  play(
    frames: readonly BoardModel[],
    how: {
      readonly speed: number;
      readonly onWeek: (index: number) => void;
      readonly done: () => void;
    },
  ): Running;
}

/** Longest that weeks wait for a map that is still being loaded, in milliseconds. */
const PATIENCE = 1500;

/** A place for the map. `failed` is called when it cannot be loaded; the game goes on without it. */
export function createBoardHost(look: BoardLook, failed: () => void): BoardHost {
  const places = signal<BoardLayout | null>(null);
  let now = look;
  let element: HTMLElement | null = null;
  let board: Board | null = null;
  let model: BoardModel | null = null;
  let arriving: Promise<Board | null> = Promise.resolve(null);

  const load = async (host: HTMLElement): Promise<Board | null> => {
    try {
      const { createBoard } = await import('../board/index.ts');
      if (element !== host) return null;
      const made = createBoard(host, {
        theme: now.theme,
        reducedMotion: now.still,
        onLayout: (layout) => {
          places.value = layout;
        },
      });
      board = made;
      if (model) made.show(model, { instant: true });
      await made.ready;
      return made;
    } catch {
      failed();
      return null;
    }
  };

  return {
    places,
    mount: (next) => {
      if (next === element) return;
      board?.destroy();
      board = null;
      places.value = null;
      element = next;
      if (next) arriving = load(next);
    },
    look: (next) => {
      if (next.theme !== now.theme) board?.theme(next.theme);
      if (next.still !== now.still) board?.reducedMotion(next.still);
      now = next;
    },
    show: (next, how) => {
      model = next;
      board?.show(next, how);
    },
    aim: (ghosts, targets) => {
      board?.preview(ghosts);
      board?.highlight(targets);
    },
    play: (frames, { speed, onWeek, done }) => {
      let handle: PlayHandle | null = null;
      let over = false;
      let wish = { speed, paused: false };
      const end = () => {
        if (over) return;
        over = true;
        model = frames.at(-1) ?? model;
        done();
      };
      const start = (on: Board | null) => {
        if (over || handle) return;
        if (!on) return end();
        handle = on.play(frames, { speed: wish.speed, onWeek });
        if (wish.paused) handle.pause();
        void handle.done.then(end);
      };
      if (board) start(board);
      else {
        void arriving.then(start);
        setTimeout(() => start(board), PATIENCE);
      }
      return {
        pause: (paused) => {
          wish = { ...wish, paused };
          if (paused) handle?.pause();
          else handle?.resume();
        },
        speed: (next) => {
          wish = { ...wish, speed: next };
          handle?.speed(next);
        },
        finish: () => {
          if (handle) handle.finish();
          else end();
        },
      };
    },
  };
}

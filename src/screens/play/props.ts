import type {
  BoardLayout,
  BoardTargets,
  Decision,
  Forecast,
  GhostOptions,
  PlayModel,
} from '../../view/index.ts';

/** What the map should point out while something is being planned; null in a field = nothing of it. */
export interface MapAim {
  /** Give it to `boardGhosts(model, forecast, ghost)` and that to `board.preview`. */
  readonly forecast: Forecast | null;
  readonly ghost: GhostOptions;
  /** Give it to `board.highlight`. */
  readonly targets: BoardTargets | null;
}

/** What the player does on the play screen. Each call is one step; the app keeps history and game. */
export interface PlayHandlers {
  /** The whole plan after a change of blocks or expectations; one step that can be undone. */
  plan(next: Decision): void;
  undo(): void;
  redo(): void;
  /** Run the weeks of the plan. */
  run(): void;
  /** Open the events that wait for an answer. */
  answerEvents(): void;
  /** While weeks run. */
  pause(paused: boolean): void;
  speed(speed: 1 | 2 | 4): void;
  /** Show the last week at once. */
  finish(): void;
  menu(): void;
  /** What the map should show of what is being planned; null = only the map. Called often, is cheap to ignore. */
  aim(aim: MapAim | null): void;
}

/** How the weeks come to run, or what takes their place, where it is not for this player alone. */
export interface RunWords {
  /** What stands on the button. */
  readonly label: string;
  /** Why nothing can be run now, or null. */
  readonly waits: string | null;
  /** Whether expectations are asked for; they are unless this says no. */
  readonly predicts?: boolean;
}

/** Everything around the map. */
export interface PlayScreenProps {
  /** Made by `playModel(input)` of src/view. */
  readonly model: PlayModel;
  readonly on: PlayHandlers;
  /** Absent where the player runs the weeks. */
  readonly runs?: RunWords;
  /** Gets the element that the board is mounted into, and null when it goes. A stable function, please. */
  readonly mapHost: (element: HTMLElement | null) => void;
  /** Where the board's marks stand: `board.places()`, kept by `onLayout`. Null until known. */
  readonly places: BoardLayout | null;
}

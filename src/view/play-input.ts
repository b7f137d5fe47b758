import type {
  Action,
  Block,
  Decision,
  Forecast,
  Hand,
  Outlook,
  Refusal,
  TurnReport,
} from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';

/** What the play screen does: a plan is made, weeks run, or an event waits for its answer first. */
export const PLAY_MODES = ['planning', 'events', 'running'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];

/** How the weeks are running. */
export interface RunningState {
  /** Weeks shown so far, of how many. */
  readonly week: number;
  readonly weeks: number;
  readonly paused: boolean;
  /** 1, 2, 4 times; 0 = at once. */
  readonly speed: 1 | 2 | 4 | 0;
}

/**
 * What `playModel` is made from. Everything that costs time is a function and called only when it is
 * looked at; all functions answer for the game as it stands and the plan that is given.
 */
export interface PlayInput {
  readonly scenario: Scenario;
  readonly outlook: Outlook;
  /** The outlook one turn ago, so that what is known can be compared; null in the first turn. */
  readonly before: Outlook | null;
  /** Reports of all turns so far. */
  readonly reports: readonly TurnReport[];
  /** The plan in the making, with its expectations and choices. */
  readonly plan: Decision;
  /** Blocks of the turn before, so that they can be taken again. */
  readonly lastBlocks: readonly Block[];
  /** Half-days of the week that answers to events take up. */
  readonly halfDaysTaken: number;
  /** `refuse(game, plan)`: why the plan cannot run now. */
  readonly refusal: Refusal | null;
  /** `refuseAction(game, action)` */
  readonly refuseAction: (action: Action) => Refusal | null;
  /** `refuseBlocks(game, blocks, plan.choices)` */
  readonly refuseBlocks: (blocks: readonly Block[]) => Refusal | null;
  /** `forecastBlock(game, blocks, index, plan.choices)` */
  readonly forecastBlock: (blocks: readonly Block[], index: number) => Forecast;
  /** `forecastPlan(game, blocks, plan.choices)` */
  readonly forecastPlan: (blocks: readonly Block[]) => Forecast;
  /** The only hand whose blocks this player may place, where two share a week as two hands. */
  readonly onlyHand?: Hand;
  /** `efficienciesOf(game, blocks)` */
  readonly efficienciesOf: (blocks: readonly Block[]) => readonly number[];
  readonly mode: PlayMode;
  readonly running: RunningState | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

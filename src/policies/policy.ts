import type {
  Action,
  Choice,
  ChoiceSetup,
  Decision,
  Draw,
  Game,
  Overview,
} from '../engine/index.ts';

/** What a policy decides from: what a player may know, and a check of what is possible. */
export interface Situation {
  readonly look: Overview;
  /** Choices already made in the open events. */
  readonly choices: readonly Choice[];
  /** Half-days that are left for blocks. */
  readonly halfDays: number;
  /** Is this action possible now? */
  readonly possible: (action: Action) => boolean;
  /** The policy's own luck, keyed by seed and turn; it touches nothing of the game's. */
  readonly draw: Draw;
  readonly openEvents: readonly OpenEvent[];
}

export interface OpenEvent {
  readonly id: string;
  readonly choices: readonly ChoiceSetup[];
}

/** A wish for the week: an action and how many half-days it should get. */
export interface Wish {
  readonly action: Action;
  readonly length: number;
  /** The most urgent wishes get the half-days; about 0 .. 1.5. */
  readonly urgency: number;
}

/** A policy wants things; the calendar takes the most urgent that fit. */
export interface Policy {
  readonly name: string;
  /** What it wants, in any order. */
  readonly wishes: (situation: Situation) => readonly Wish[];
  /** Half-days that it leaves empty. */
  readonly rest: number;
  /** How it answers events: by judging the choices. By luck when absent. */
  readonly judge?: (choice: ChoiceSetup, look: Overview) => number;
}

/** A policy that searches: it tries plans on the engine and takes the best. */
export interface Planner {
  readonly name: string;
  /** The decision for the coming turn. Always legal; the same game gives the same decision. */
  readonly plan: (game: Game) => Decision;
}

/** The most urgent first; ties stay in the order in which they were wished. */
export function byUrgency(wishes: readonly Wish[]): Wish[] {
  return [...wishes].sort((one, other) => other.urgency - one.urgency);
}

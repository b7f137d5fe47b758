import type { Game, Hand } from '../engine/index.ts';
import type {
  GameSummary,
  Label,
  Profile,
  Situation,
  TurningPoint,
  TurnReview,
} from '../review/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { TableModel } from './debrief-model.ts';

/** A label of a turn, or that it is still to come. */
export type ReviewLabel = Label | 'pending';

/** How far a review has come. */
export interface ReviewStatus {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  readonly of: number;
  /** Why it failed, else empty. */
  readonly reason: string;
}

/** What a review is shown from. */
export interface ReviewInput {
  readonly scenario: Scenario;
  /** The game after the last turn of its record. */
  readonly last: Game;
  readonly reviews: readonly TurnReview[];
  readonly summary: GameSummary;
  readonly profile: Profile;
  readonly status: ReviewStatus;
}

/** The whole screen. */
export interface ReviewModel {
  readonly kicker: string;
  readonly lead: string;
  readonly note: string | null;
  readonly how: readonly string[];
  readonly progress: {
    readonly share: number;
    readonly text: string;
    readonly state: ReviewStatus['state'];
  };
  /** Labels that occur with their counts, the best first. */
  readonly counts: readonly { readonly label: Label; readonly text: string }[];
  readonly graph: GraphModel;
  readonly turns: readonly ReviewTurnModel[];
  readonly turning: readonly ReviewTurningModel[];
  readonly profile: ProfileModel;
}

export interface GraphPoint {
  readonly turn: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
  readonly text: string;
}

/** The expected score over the turns. */
export interface GraphModel {
  readonly turns: number;
  readonly points: readonly GraphPoint[];
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly table: TableModel;
}

/** A turn in the list. */
export interface ReviewTurnModel {
  readonly turn: number;
  readonly label: ReviewLabel;
  readonly word: string;
  /** Points lost or won, short; empty where they say nothing. */
  readonly points: string;
  readonly aloud: string;
  /** Whether it is a fault that can be learnt from. */
  readonly fault: boolean;
}

/** A line of a week: an action with its half-days. */
export interface WeekLine {
  readonly hand: Hand;
  readonly icon: string;
  readonly text: string;
  readonly halfDays: number;
  /** Whether the other week does not have it. */
  readonly only: boolean;
}

export interface WeekModelOfReview {
  readonly lines: readonly WeekLine[];
  /** Answers to events. */
  readonly answers: readonly string[];
  readonly rest: string | null;
}

export interface ReviewDetail {
  readonly title: string;
  readonly sentence: string;
  readonly yours: WeekModelOfReview;
  /** Null where no better week is told of. */
  readonly best: (WeekModelOfReview & { readonly from: string }) | null;
  readonly why: readonly string[];
  readonly hands: {
    /** Management's share, 0..1, or null. */
    readonly used: number | null;
    readonly asked: number | null;
    readonly usedText: string;
    readonly askedText: string;
    readonly sentence: string;
  };
  readonly hindsight: string;
  readonly futures: string;
}

export interface ReviewTurningModel {
  readonly turn: number;
  readonly kind: TurningPoint['kind'];
  readonly title: string;
  readonly sentence: string;
}

/** Half-days of a situation as shares of all of them. */
export interface ProfileRow {
  readonly situation: Situation | 'all';
  readonly name: string;
  readonly turns: string;
  readonly management: number;
  readonly leadership: number;
  readonly rest: number;
  readonly label: string;
}

export interface ProfileModel {
  readonly rows: readonly ProfileRow[];
  readonly facts: readonly { readonly title: string; readonly sentences: readonly string[] }[];
}

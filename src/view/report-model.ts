import type { DangerKind, EndingKind } from '../engine/index.ts';

/** The report of a turn: one sentence, the changes that matter, what people say, what to watch. */

export type Arrow = 'up' | 'down' | 'level';

/** A reason of a change, largest first; `share` is its size against the largest, -1..1. */
export interface ReportReason {
  readonly text: string;
  readonly amount: string;
  readonly share: number;
}

export interface ReportChange {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly arrow: Arrow;
  readonly amount: string;
  /** Whether it is good news; null where that depends. */
  readonly good: boolean | null;
  readonly reasons: readonly ReportReason[];
  /** The whole line as a sentence. */
  readonly label: string;
}

export interface ReportRemark {
  readonly by: string;
  readonly text: string;
  /** Team or role. */
  readonly place: string;
}

export interface ReportExpectation {
  readonly figure: string;
  readonly expected: Arrow;
  readonly came: Arrow;
  readonly right: boolean;
  readonly sentence: string;
}

/** A warning as an ultimatum: its cause, ways back, and how long there is. */
export interface ReportWarning {
  readonly kind: DangerKind;
  readonly title: string;
  readonly fresh: boolean;
  readonly causes: readonly string[];
  readonly ways: readonly {
    readonly hand: 'management' | 'leadership';
    /** Name of the action. */
    readonly action: string;
    readonly text: string;
  }[];
  /** "Two turns: it may end after turn 9." */
  readonly deadline: string;
  readonly turnsLeft: number;
}

/** What became known, or came of an earlier choice. */
export interface ReportNews {
  readonly kind: 'market' | 'team' | 'consequence' | 'recovered' | 'person';
  readonly text: string;
}

export interface ReportFigureRow {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly arrow: Arrow;
  /** How old the figure is, where it has to be looked for. */
  readonly age: string | null;
}

export interface ReportTeamRow {
  readonly name: string;
  readonly people: number;
  readonly reliability: string;
  readonly backlog: string;
  readonly trust: string;
  readonly commitment: string;
  readonly strain: string;
  /** When somebody last listened. */
  readonly heard: string;
  /** Where its work heads. */
  readonly works: string;
}

/** A role that begins with the coming turn. */
export interface ReportRole {
  /** "From now on you are: Depot director". */
  readonly title: string;
  readonly story: string;
  /** Who reports to the player from now on, who no longer does, and what lies between. */
  readonly changes: readonly string[];
}

export interface ReportModel {
  readonly title: string;
  readonly weeks: string;
  readonly headline: string;
  readonly role: ReportRole | null;
  readonly changes: readonly ReportChange[];
  readonly remarks: readonly ReportRemark[];
  readonly expectations: readonly ReportExpectation[];
  readonly warnings: readonly ReportWarning[];
  readonly news: readonly ReportNews[];
  readonly figures: readonly ReportFigureRow[];
  readonly teams: readonly ReportTeamRow[];
  /** How the game ended with this turn, or null. */
  readonly ended: EndingKind | null;
}

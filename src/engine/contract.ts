import type { Action, Expectable } from './decisions.ts';
import type { LedgerEntry } from './ledger.ts';
import type { TurnReport } from './report.ts';
import type { Game, Gauges } from './state.ts';

/** Why a decision is refused. `at` is a path into the decision; the view turns the code into a sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly at: string;
  /** Numbers and indices that the sentence needs. */
  readonly values: Readonly<Record<string, number | string>>;
}

export const REFUSALS = [
  'game-over',
  'malformed',
  'block-outside-week',
  'blocks-overlap',
  'too-many-half-days',
  'action-not-offered',
  'no-such-team',
  'no-such-lieutenant',
  'zone-not-yours',
  'same-team',
  'no-direction',
  'no-heading',
  'direction-already',
  'team-too-small',
  'team-full',
  'already-known',
  'lieutenant-left',
  'lieutenant-not-yours',
  'lieutenant-busy',
  'cannot-delegate-this',
  'no-lieutenant-here',
  'nothing-to-redesign',
  'cash-short',
  'event-unanswered',
  'no-such-event',
  'no-such-choice',
  'too-many-expectations',
  'expectation-twice',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export type Advance =
  | { readonly ok: true; readonly game: Game; readonly report: TurnReport }
  | { readonly ok: false; readonly refusal: Refusal };

/** A turn passed without a report. */
export type Passed =
  | { readonly ok: true; readonly game: Game }
  | { readonly ok: false; readonly refusal: Refusal };

/** A forecast: what a block (or a whole plan) is expected to change by the end of the turn, from what is known. */
export interface Forecast {
  readonly effects: readonly ForecastEffect[];
}

export interface ForecastEffect {
  readonly figure: LedgerEntry['figure'];
  readonly team: number;
  /** Difference that it makes at the end of the turn: middle and range over what is uncertain. */
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** Why, largest first. */
  readonly reasons: readonly { readonly cause: LedgerEntry['cause']; readonly amount: number }[];
}

/** What a player may know now: reports, last measurements with age and error, conduct that all can see. */
export interface Outlook extends Overview {
  readonly people: readonly PersonOutlook[];
}

/** What a player may know of the organization and its teams, without the single persons. */
export interface Overview {
  readonly turn: number;
  readonly turns: number;
  readonly week: number;
  readonly weeksPerTurn: number;
  readonly market: {
    readonly x: number;
    readonly y: number;
    /** Weeks since it was measured, and the standard error now (it grows with age), radians. */
    readonly age: number;
    readonly error: number;
  };
  readonly direction: {
    readonly declared: boolean;
    readonly x: number;
    readonly y: number;
    readonly age: number;
  };
  readonly vision: number;
  readonly ambiguity: number;
  readonly ambition: number;
  readonly cash: number;
  readonly revenue: number;
  readonly costs: number;
  readonly reputation: number;
  readonly player: Game['state']['player'];
  readonly lieutenants: Game['state']['lieutenants'];
  readonly zones: Game['state']['zones'];
  readonly teams: readonly TeamOutlook[];
  /** From the reports and from conduct; `fit` is conduct against the market as known, `value` is from sales. */
  readonly gauges: Pick<
    Gauges,
    | 'output'
    | 'executionCapacity'
    | 'coherence'
    | 'followership'
    | 'fit'
    | 'reliability'
    | 'backlog'
  > & {
    readonly value: number;
    readonly adaptability: number;
    readonly commitment: number;
    readonly strain: number;
    readonly trust: number;
  };
  readonly openEvents: readonly number[];
  readonly danger: Game['state']['danger'];
  readonly halfDaysFree: number;
}

/** A measured figure with its age in weeks and its error now. */
export interface Measured {
  readonly value: number;
  readonly age: number;
  readonly error: number;
}

export interface TeamOutlook {
  readonly size: number;
  readonly zone: number;
  readonly own: boolean;
  readonly lieutenant: number;
  /** Reports: free, exact, every turn. */
  readonly backlog: number;
  readonly reliability: number;
  readonly output: number;
  readonly promised: number;
  readonly scope: number;
  readonly pressure: number;
  readonly disruption: number;
  /** Looked for: */
  readonly trust: Measured;
  readonly commitment: Measured;
  readonly strain: Measured;
  readonly structure: Measured;
  readonly clarity: Measured;
  readonly debt: Measured;
  readonly resistance: Measured | null;
  /** Mean true heading as last heard, null if never; its length is coherence. */
  readonly heard: {
    readonly x: number;
    readonly y: number;
    readonly age: number;
    readonly error: number;
  } | null;
  /** Mean heading of conduct, seen by everybody. */
  readonly conduct: { readonly x: number; readonly y: number };
  /** Where the process and goals point: written down, so known. */
  readonly process: { readonly x: number; readonly y: number };
  readonly goals: { readonly x: number; readonly y: number };
  readonly touchedManagement: number;
  readonly touchedLeadership: number;
}

export interface PersonOutlook {
  readonly slot: number;
  readonly team: number;
  readonly tenure: number;
  /** Conduct, as everybody sees it. */
  readonly workX: number;
  readonly workY: number;
  /** As last heard; week -1 = never. */
  readonly heardX: number;
  readonly heardY: number;
  readonly commitment: number;
  readonly strain: number;
  readonly heardWeek: number;
}

export interface ActionRefusal {
  readonly action: Action;
  readonly refusal: Refusal | null;
}

export type { Expectable };

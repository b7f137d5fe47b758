import type { Vector } from './board-angle.ts';

/**
 * What the map shows, as plain data: the same whether it is a plan (what a player may know),
 * a running week, or the truth in a replay. Headings are vectors, x east and y north; shares are 0..1.
 * `fresh` is how much of a measurement's worth is left: 1 = just measured, toward 0 = long ago.
 */
export interface BoardModel {
  readonly week: number;
  /** Truth is shown (replay, debrief): true headings and the true market. */
  readonly truth: boolean;
  readonly market: MarketMark;
  readonly direction: DirectionMark;
  readonly player: HandsMark;
  readonly zones: readonly ZoneMark[];
  readonly teams: readonly TeamMark[];
  readonly lieutenants: readonly LieutenantMark[];
  readonly people: readonly PersonMark[];
  readonly reach: ReachMark;
  /** What happened this week that is worth a look. */
  readonly moments: readonly MomentMark[];
}

export const TONES = ['management', 'leadership', 'value', 'people'] as const;
export type Tone = (typeof TONES)[number];

/** A moment of the week, at a person, else a lieutenant, else a team, else the player. */
export interface MomentMark {
  readonly tone: Tone;
  readonly team: number;
  readonly lieutenant: number;
  readonly slot: number;
}

/** Half-days of the week that go to more, or to others, than a team. */
export interface ReachMark {
  /** To everybody: leadership that speaks to the whole organization. */
  readonly everybody: number;
  /** Out to the market. */
  readonly market: number;
  /** To lieutenants, by index. */
  readonly lieutenants: readonly number[];
}

export interface MarketMark extends Vector {
  /** Half-angle, in radians, that holds the market's heading nine times out of ten. */
  readonly cone: number;
  readonly fresh: number;
  /** Share of the organization's work that goes the market's way, -1..1. */
  readonly value: number;
  /** In a replay: where the players thought it was. */
  readonly ghost: Vector | null;
  /** A change that has been announced and has not come. */
  readonly announced: (Vector & { readonly cone: number }) | null;
}

export interface DirectionMark extends Vector {
  readonly declared: boolean;
  /** How present the direction is. */
  readonly vision: number;
}

/** Somebody with two hands. */
export interface HandsMark {
  readonly management: number;
  readonly leadership: number;
  /** Overload. */
  readonly load: number;
}

export interface LieutenantMark extends HandsMark {
  /** Team they head, -1 = staff beside the player, -2 = left. */
  readonly team: number;
}

export interface ZoneMark {
  readonly own: boolean;
  /** How far its people follow across the border. */
  readonly coalition: number;
}

export interface TeamMark {
  readonly zone: number;
  readonly own: boolean;
  readonly lieutenant: number;
  readonly size: number;
  readonly structure: number;
  readonly structureFresh: number;
  /** How far people stand off their grid: little process, or everybody elsewhere. */
  readonly loose: number;
  readonly debt: number;
  readonly debtFresh: number;
  readonly trust: number;
  readonly trustFresh: number;
  /** Weeks of work waiting at the door. */
  readonly backlog: number;
  /** Work finished a week, 1 = all that was promised. */
  readonly flow: number;
  /** Work promised a week relative to the largest team's, so that flows compare. */
  readonly volume: number;
  /** Accountability that bends the work of the week. */
  readonly pressure: number;
  readonly disruption: number;
  /** Half-days given by each hand this turn. */
  readonly management: number;
  readonly leadership: number;
  /** Strain was heard of that cannot go on. */
  readonly strained: boolean;
  /** In trouble that cannot wait. */
  readonly alarm: boolean;
  readonly trio: Trio;
}

/** Three things to see of a team. Every one is an opening: closed is good. */
export interface Trio {
  /** Where the team's work goes; its length is the order of its people's headings. */
  readonly work: Vector;
  /** Coherence: half-width of the fan of its people, radians. */
  readonly spread: number;
  /** Followership: turn from the team's heading to the declared direction, radians; null = none declared. */
  readonly follow: number | null;
  /** Heading of the people as far as known: heard, or else their conduct. */
  readonly heart: Vector;
  readonly heartFresh: number;
  /** Fit: turn from the work to the market, radians. */
  readonly fit: number;
}

export const FITS = ['with', 'off', 'opposed'] as const;
export type Fit = (typeof FITS)[number];

export interface PersonMark extends Vector {
  /** Keeps the person's identity from week to week. */
  readonly slot: number;
  readonly team: number;
  readonly fit: Fit;
  /** True heading as last heard, or null. */
  readonly inner: Vector | null;
  /** How fresh the inner heading, commitment and strain are. */
  readonly fresh: number;
  readonly commitment: number | null;
  readonly strain: number | null;
  /** Newcomers grow to 1. */
  readonly grown: number;
}

/** What a planned block would turn or change, drawn as ghosts over the map. */
export interface BoardGhosts {
  /** Headings that people would come to, by slot. */
  readonly people: readonly (Vector & { readonly slot: number })[];
  readonly teams: readonly GhostTeam[];
  /** A direction that would be declared. */
  readonly direction: Vector | null;
  /** Half-angle of the market's cone that would be left, or null for no change. */
  readonly cone: number | null;
}

export interface GhostTeam {
  readonly team: number;
  readonly structure: number | null;
  readonly backlog: number | null;
  readonly trust: number | null;
  readonly debt: number | null;
}

/** What may be chosen now, and what is chosen already. Whatever is not named steps back. */
export interface BoardTargets {
  /** Whose vocabulary the marks use: brackets for management, rings for leadership. */
  readonly hand: 'management' | 'leadership';
  readonly teams?: readonly number[];
  readonly lieutenants?: readonly number[];
  /** Slots of people. */
  readonly people?: readonly number[];
  readonly chosenTeams?: readonly number[];
  readonly chosenLieutenants?: readonly number[];
  /** A heading that is being aimed at. */
  readonly heading?: Vector | null;
}

import type { Decision, Hand } from './decisions.ts';
import type { Injection } from './inject.ts';
import type { Effect, Setup } from './setup.ts';

/** Raised with every change that makes the same input give another state. */
export const RULES_VERSION = 12;

/** A whole game: its input (setup, seed, log of decisions) and the state they led to. Plain immutable data. */
export interface Game {
  readonly rules: number;
  readonly setup: Setup;
  readonly seed: string;
  readonly state: State;
  /** What was decided in every turn so far, and the fingerprint of the state after it. */
  readonly log: readonly LogEntry[];
  /** What a facilitator has let happen before the coming turn; it goes into the turn's entry. */
  readonly injected?: readonly Injection[];
}

export interface LogEntry {
  readonly decision: Decision;
  /** 16 hexadecimal digits over the whole state after the turn. */
  readonly fingerprint: string;
  /** What a facilitator let happen before the plan, in this order; absent where nothing was. */
  readonly injected?: readonly Injection[];
}

/**
 * What is so. Inside a turn the kernel works in place on a copy of its own;
 * everywhere else it is treated as immutable (`Game` holds it frozen).
 */
export interface State {
  /** Turns played. */
  turn: number;
  /** Weeks passed. */
  week: number;
  people: People;
  teams: Team[];
  zones: Zone[];
  lieutenants: Lieutenant[];
  player: Player;
  organization: Organization;
  /** Drawn whole at the start; no decision changes it. */
  market: Market;
  knowledge: Knowledge;
  /** Events that wait for a choice, by index in the setup. */
  openEvents: number[];
  /** Turn before which each event of the setup came, or -1. */
  firedEvents: number[];
  /** Effects of earlier choices that are still to come. */
  laterEffects: LaterEffect[];
  /** People hired who have not arrived. */
  arrivals: Arrival[];
  danger: Danger;
  totals: Totals;
  gauges: Gauges;
  ended: Ending | null;
}

/**
 * Columns, one entry a person. Everybody stands beside their team, the teams in their order; a
 * person's place moves, the slot stays theirs for ever.
 */
export interface People {
  /** Number that keys the person's luck and name. A newcomer takes the next free one. */
  slot: number[];
  team: number[];
  /** Heading, a unit vector. */
  x: number[];
  y: number[];
  /** 0..1 */
  skill: number[];
  commitment: number[];
  strain: number[];
  /** What somebody brings to any work, -1..1: engagement that no manager explains. */
  disposition: number[];
  /** Weeks in the organization. */
  tenure: number[];
  /** Next free slot. */
  nextSlot: number;
}

export interface Team {
  zone: number;
  /** Lieutenant who heads the team, or -1. */
  lieutenant: number;
  /** Quality of the manager, 0..1; follows the lieutenant where there is one. */
  managerQuality: number;
  /** Process maturity, 0..1, and the heading the process was built for. */
  structure: number;
  processX: number;
  processY: number;
  /** Clarity of goals, 0..1, and the heading that the goals point to. */
  clarity: number;
  goalX: number;
  goalY: number;
  /** Trust in the player, 0..1. */
  trust: number;
  /** Compliance pressure, 0..1. */
  pressure: number;
  /** Weeks of work waiting, 0..40. */
  backlog: number;
  /** Quality debt and quality standard, 0..1. */
  debt: number;
  standard: number;
  /** Promised work relative to the organization's ambition, 0.4..1.2. */
  scope: number;
  /** Share of the week's hours that goes into improving how work is done, 0..0.6. */
  improvement: number;
  /** Share of output lost while processes are rebuilt or people settle in, 0..0.6. */
  disruption: number;
  /** Work that the opening team could do in a week; promises are measured in it. */
  openingOutput: number;
  /** Resistance of the informal leader, 0..1. */
  resistance: number;
  facing: number;
  /** Enthusiasm of the moment, 0..1; fades in weeks. */
  enthusiasm: number;
  /** Expectations that listening raised and nothing has met yet, 0..1. */
  unheard: number;
  /** How far results of the change have been visible lately, 0..1, as people have seen them. */
  visibleResults: number;
  /** Weeks since goals and metrics were set with effect; figures are measured while clarity holds. */
  measured: boolean;
  /** Last week's work: done, promised (in opening-output units), reliability smoothed over a quarter. */
  output: number;
  value: number;
  promised: number;
  reliability: number;
  /** Half-days that the player and lieutenants have given this turn, by hand; drawn on the board. */
  touchedManagement: number;
  touchedLeadership: number;
}

export interface Zone {
  own: boolean;
  /** How far its people follow you across the border, 0..1. */
  coalition: number;
}

export interface Lieutenant {
  management: number;
  leadership: number;
  agility: number;
  /** Own overload, 0..1. */
  load: number;
  /** Willingness to act on one's own, 0..1; grows with delegation, shrinks with micromanaging. */
  initiative: number;
  /** Team they head, or -1 for staff; -2 = left the organization. */
  team: number;
}

export interface Player {
  management: number;
  leadership: number;
  agility: number;
  /** Overload, 0..1; rest lowers it. */
  load: number;
  /** Half-days used so far in the game, by hand, and switches between hands. */
  managementHalfDays: number;
  leadershipHalfDays: number;
  restHalfDays: number;
  switches: number;
  lastHand: Hand | null;
}

export interface Organization {
  declared: boolean;
  /** Declared direction, a unit vector; meaningless while not declared. */
  directionX: number;
  directionY: number;
  /** How present the direction is, 0..1. */
  vision: number;
  /** Work promised relative to the opening, 0.4..2. */
  ambition: number;
  /** Growth factor of promised work since the opening. */
  growth: number;
  /** Uncertainty from shocks and whiplash, 0..1. */
  ambiguity: number;
  /** Whiplash from changes of direction, 0..1; fades. */
  whiplash: number;
  /** Weeks since the direction last changed by more than a nuance. */
  directionAge: number;
  /** Meaning given to the situation, 0..1; holds the vision. */
  meaning: number;
  complexity: number;
  /** In weeks of opening payroll. */
  cash: number;
  /** A week's revenue and costs, in weeks of opening payroll. */
  revenue: number;
  costs: number;
  /** 0..1 */
  reputation: number;
  /** Opening headcount, a week's opening value, and the output of the opening people at their best: units of money and value. */
  openingPeople: number;
  openingValue: number;
  openingBest: number;
}

/** Week by week over the whole horizon and a margin beyond it. */
export interface Market {
  x: number[];
  y: number[];
  /** Demand relative to the opening. */
  demand: number[];
}

/** What the player knows: last measured values with week and error. Week -1 = never measured. */
export interface Knowledge {
  market: KnownHeading;
  teams: TeamKnowledge[];
  /** One entry a person, as last heard. */
  people: KnownPeople;
}

export interface KnownHeading {
  x: number;
  y: number;
  /** Week of the measurement; may lie before the start. */
  week: number;
  /** Standard error at the time of the measurement, in radians. */
  error: number;
}

export interface KnownPeople {
  x: number[];
  y: number[];
  commitment: number[];
  strain: number[];
  /** Week when the person was heard, or -1. */
  week: number[];
}

export interface TeamKnowledge {
  /** From listening: trust, commitment, strain (means) and the mean true heading's vector (length = coherence). */
  heardWeek: number;
  heardError: number;
  trust: number;
  commitment: number;
  strain: number;
  x: number;
  y: number;
  /** From goals and metrics: how the work is organized. */
  measuredWeek: number;
  measuredError: number;
  structure: number;
  clarity: number;
  debt: number;
  /** From politics. */
  resistanceWeek: number;
  resistance: number;
}

export interface LaterEffect {
  week: number;
  effects: readonly Effect[];
}

export interface Arrival {
  week: number;
  team: number;
  count: number;
  role: 'members' | 'head';
  charter: 'management' | 'leadership' | 'everything';
}

export const DANGERS = ['chaos', 'stagnation', 'insolvent'] as const;
export type DangerKind = (typeof DANGERS)[number];

/** How near each collapse is, 0..1, and since which turn its warning has stood (-1 = no warning). */
export interface Danger {
  chaos: number;
  stagnation: number;
  insolvent: number;
  chaosWarned: number;
  stagnationWarned: number;
  insolventWarned: number;
}

export interface Totals {
  /** Value delivered so far; 1 = a week in which the opening people do the best they can, all in the market's heading. */
  value: number;
  output: number;
  promised: number;
  weeks: number;
}

/** Figures of the whole organization after the last week. */
export interface Gauges {
  /** Last week's value and output; 1 = the opening people at their best, all in the market's heading. */
  value: number;
  output: number;
  /** Output relative to what these people could do at best, 0..1. */
  executionCapacity: number;
  /** How fast the organization could turn if asked to now, 0..1. */
  adaptability: number;
  /** People with each other, adjusted for the size of the group, 0..1. */
  coherence: number;
  /** People with the declared direction, -1..1; 0 while none is declared. */
  followership: number;
  /** What is done with the market, -1..1. */
  fit: number;
  reliability: number;
  commitment: number;
  strain: number;
  trust: number;
  backlog: number;
}

export const ENDINGS = ['chaos', 'stagnation', 'insolvent', 'sustained', 'thriving'] as const;
export type EndingKind = (typeof ENDINGS)[number];

export interface Ending {
  kind: EndingKind;
  /** Turn (counted from 1) and week of the end. */
  turn: number;
  week: number;
  /** Value delivered, worth of what is left behind, and their sum. */
  value: number;
  legacy: number;
  score: number;
  /** What the worth left behind is made of, in units of value; nothing after a collapse. */
  worth: Worth;
}

/** Parts of the worth left behind. They add up to it, unless debts make the sum negative. */
export interface Worth {
  capacity: number;
  adaptability: number;
  people: number;
  cash: number;
}

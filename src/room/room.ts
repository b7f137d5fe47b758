import type { Decision, Game, Injection } from '../engine/index.ts';
import type {
  PathPoint,
  Phase,
  SeatHand,
  Settings,
  StagePart,
  Star,
  Timer,
  TurnPart,
} from '../protocol/index.ts';
import type { ScenarioReference } from '../record/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { DoneList } from './done.ts';

/** A workshop session: what is so after the entries of its log. Plain immutable data. */
export interface Room {
  readonly id: string;
  readonly code: string;
  readonly createdAt: number;
  readonly scenario: Scenario;
  readonly reference: ScenarioReference;
  readonly seed: string;
  readonly rules: number;
  /** Entries folded so far, and the time of the last. */
  readonly seq: number;
  readonly changedAt: number;
  readonly core: Core;
  /** By id, in the order in which they came. */
  readonly teams: Readonly<Record<string, Team>>;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly keys: readonly Key[];
  readonly mail: readonly Mail[];
  readonly stars: readonly Omit<Star, 'note'>[];
  /** Number of the next id that is made here. */
  readonly next: number;
  /** Rises when a name, a message or a note beside the log has changed. */
  readonly names: number;
  /** Last commands of every sender, with the sequence number that stored them and what they made. */
  readonly done: DoneList;
  /** The first turn that does not come out as the log says; nothing more is accepted then. */
  readonly fault: Fault | null;
}

/** What concerns the whole room. */
export interface Core {
  readonly settings: Settings;
  readonly phase: Phase;
  readonly practice: boolean;
  /** Turn that the room plans; 0 before the start. */
  readonly round: number;
  readonly between: boolean;
  readonly heldSince: number | null;
  readonly timer: Timer | null;
  readonly doorOpen: boolean;
  readonly debriefFor: 'stage' | 'everyone' | null;
  /** Games that were begun anew by a restart. */
  readonly run: number;
  /** Since when no facilitator is connected; null = one is. */
  readonly hostAway: number | null;
  readonly stage: Pick<StagePart, 'view' | 'at'>;
}

export interface Team {
  readonly id: string;
  /** Number in the order of making, for a name where none is given. */
  readonly number: number;
  readonly robot: string | null;
  /** Where the organization stands, with what was injected into the coming turn. */
  readonly game: Game;
  /** What is injected when the next turn is planned. */
  readonly coming: readonly Injection[];
  /** When the coming turn could be planned from. */
  readonly since: number;
  readonly plan: Decision;
  readonly revision: number;
  readonly planBy: string | null;
  readonly proposals: readonly { readonly seat: string; readonly plan: Decision }[];
  /** Seats that agree to the plan as it stands. */
  readonly agreed: readonly string[];
  readonly helpSince: number | null;
  readonly turns: readonly TurnPart[];
  readonly path: readonly PathPoint[];
}

export interface Seat {
  readonly id: string;
  readonly number: number;
  /** Null for somebody who only watches the room. */
  readonly team: string | null;
  readonly hand: SeatHand;
  readonly observer: boolean;
  /** Hash of the secret that this seat is known by. */
  readonly hash: string;
  readonly code: string;
  readonly awaySince: number | null;
  /** Policy that plays this hand, or null. */
  readonly robot: string | null;
}

/** A link that opens the session as facilitator, second facilitator or stage. */
export interface Key {
  readonly id: string;
  readonly role: 'facilitator' | 'assistant' | 'stage';
  readonly hash: string;
}

export interface Mail {
  readonly id: string;
  readonly at: number;
  readonly to: { readonly all: true } | { readonly team: string } | { readonly seat: string };
}

export interface Fault {
  readonly seq: number;
  readonly team: string;
  readonly turn: number;
  readonly what: string;
}

/** The team with this id. */
export const teamOf = (room: Room, id: string): Team | undefined =>
  Object.hasOwn(room.teams, id) ? room.teams[id] : undefined;

/** The seat with this id. */
export const seatOf = (room: Room, id: string): Seat | undefined =>
  Object.hasOwn(room.seats, id) ? room.seats[id] : undefined;

/** The room with one team changed. */
export function withTeam(room: Room, id: string, change: (team: Team) => Partial<Team>): Room {
  const team = teamOf(room, id);
  if (!team) return room;
  return { ...room, teams: { ...room.teams, [id]: { ...team, ...change(team) } } };
}

/** The room with one seat changed. */
export function withSeat(room: Room, id: string, changes: Partial<Seat>): Room {
  const seat = seatOf(room, id);
  if (!seat) return room;
  return { ...room, seats: { ...room.seats, [id]: { ...seat, ...changes } } };
}

/** The room with something of the whole changed. */
export function withCore(room: Room, changes: Partial<Core>): Room {
  return { ...room, core: { ...room.core, ...changes } };
}

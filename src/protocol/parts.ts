import type { Danger, Decision, Ending, Injection, Refusal } from '../engine/index.ts';
import type { GameRecord, RecordTurn, ScenarioReference } from '../record/index.ts';
import type { RoomRefusalCode } from './refusals.ts';
import type { Pacing, SeatHand, Settings } from './settings.ts';

/*
 * What a client sees is a set of parts, each by its key. The server sends a part whole when it has
 * changed, so applying is replacing, and a client that was away gets those that changed since.
 */

export type Phase = 'lobby' | 'play' | 'debrief';

/** Timer of the round: it ends at a time, or stands with what is left while the room is held. */
export interface Timer {
  readonly endsAt: number | null;
  /** Milliseconds left while it stands. */
  readonly left: number;
  /** Whole length in milliseconds, for a ring that runs down. */
  readonly length: number;
}

/** What everybody in the session sees, the stage too. */
export interface RoomPart {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly phase: Phase;
  /** A practice counts for nothing and is followed by a clean restart. */
  readonly practice: boolean;
  /** Turn that the room plans, counted from 1; 0 in the lobby. In free pacing the furthest. */
  readonly round: number;
  readonly rounds: number;
  /** Between two rounds: the weeks have run and the next round waits for the facilitator. */
  readonly between: boolean;
  readonly held: boolean;
  /** When it was held, or null. */
  readonly heldSince: number | null;
  readonly timer: Timer | null;
  readonly pacing: Pacing;
  readonly twoHands: boolean;
  readonly solo: boolean;
  readonly seatsPerTeam: number;
  readonly expectations: Settings['expectations'];
  readonly onExpiry: Settings['onExpiry'];
  readonly anonymous: boolean;
  /** Teams that play, are ready, and whose game has ended; people who have a seat. */
  readonly teams: number;
  readonly ready: number;
  readonly ended: number;
  readonly seats: number;
  readonly doorOpen: boolean;
  /** Whether a facilitator is connected; with nobody there the room says so. */
  readonly hostHere: boolean;
  /** Who may read all records since the debrief began. */
  readonly debriefFor: 'stage' | 'everyone' | null;
}

/** What a guest needs to choose a seat. */
export interface DoorPart {
  readonly open: boolean;
  readonly asksName: boolean;
  /** Teams with free seats first; `free` 0 = full. */
  readonly teams: readonly DoorTeam[];
  /** Whether a join may make a new team. */
  readonly newTeam: boolean;
}
export interface DoorTeam {
  readonly id: string;
  readonly name: string;
  readonly free: number;
  readonly seats: number;
}

/** What is played. Members of teams have the seed: their own device runs their own game. */
export interface GamePart {
  readonly scenario: ScenarioReference;
  readonly seed: string;
  readonly rules: number;
  /** Rises with every clean restart: whatever was kept of an earlier game is void. */
  readonly run: number;
}

/** The seat of this connection. */
export interface MePart {
  readonly seat: string;
  readonly team: string | null;
  readonly name: string;
  readonly hand: SeatHand;
  readonly observer: boolean;
  /** Typed on another device, it takes this seat there. */
  readonly code: string;
}

export interface Member {
  readonly seat: string;
  readonly name: string;
  readonly hand: SeatHand;
  readonly observer: boolean;
  readonly agreed: boolean;
  /** Since when nobody is connected on this seat; null = here. */
  readonly awaySince: number | null;
  readonly robot: string | null;
}

export type TeamStatus = 'waiting' | 'planning' | 'ready' | 'ended';

/** A team as its members see it, and as the facilitator sees any. */
export interface TeamPart {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Member[];
  readonly status: TeamStatus;
  /** Turn that is planned, counted from 1; turns played = turn - 1. */
  readonly turn: number;
  /** When this turn could be planned from. */
  readonly since: number;
  readonly plan: Decision;
  /** Of the plan; an edit names the one it was made from. */
  readonly revision: number;
  /** Who changed the plan last, or null. */
  readonly planBy: string | null;
  readonly proposals: readonly { readonly seat: string; readonly plan: Decision }[];
  /** Why the plan could not run as it stands, or null. */
  readonly refusal: Refusal | null;
  /** Seats that have yet to agree before the weeks run. */
  readonly missing: readonly string[];
  /** What was injected into the turn that is planned; apply before planning. */
  readonly injected: readonly Injection[];
  readonly helpSince: number | null;
  /** Policy that plays this team, or null. */
  readonly robot: string | null;
}

/** How a turn came to run. */
export const RUN_BY = [
  'team',
  'timer',
  'advance',
  'facilitator',
  'robot',
  'offline',
  'late',
] as const;
export type RunBy = (typeof RUN_BY)[number];

/** A turn that has run. */
export interface TurnPart {
  readonly turn: number;
  readonly record: RecordTurn;
  readonly by: RunBy;
  /** What was played: the team's own plan, or what stood in for it. */
  readonly stoodIn: 'draft' | 'robot' | 'rest' | null;
  readonly openedAt: number;
  readonly ranAt: number;
}

/** Messages of the facilitator, newest last. */
export interface MailPart {
  readonly messages: readonly {
    readonly id: string;
    readonly at: number;
    readonly text: string;
    readonly to: 'all' | 'team' | 'seat';
  }[];
}

/** For the stage during play: who is in, who is ready, nothing of how they do. */
export interface StagePart {
  readonly view: string;
  readonly at: Readonly<Record<string, string | number | boolean | null>>;
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly seats: number;
    readonly here: number;
    readonly status: TeamStatus;
  }[];
}

/** What the facilitator knows of a team besides its `TeamPart`. */
export interface DeskPart {
  readonly team: TeamPart;
  /** The team's path: figures after every turn, from the opening on. */
  readonly path: readonly PathPoint[];
  /** How near each collapse is by the engine, 0..1. */
  readonly danger: Danger;
  readonly ended: Ending | null;
  /** What waits for the next round. */
  readonly coming: readonly Injection[];
  /** Codes that move a seat of this team to another device. */
  readonly codes: Readonly<Record<string, string>>;
  /** Time that this team has taken over its turns so far, milliseconds on average. */
  readonly pace: number | null;
}
export interface PathPoint {
  readonly turn: number;
  readonly executionCapacity: number;
  readonly adaptability: number;
  readonly value: number;
  readonly totalValue: number;
  readonly cash: number;
  readonly chaos: number;
  readonly stagnation: number;
  readonly insolvent: number;
}

/** What only facilitators see of the whole session. */
export interface ConsolePart {
  readonly settings: Settings;
  readonly keys: readonly {
    readonly id: string;
    readonly role: 'facilitator' | 'assistant' | 'stage';
  }[];
  readonly teams: readonly string[];
  /** Seats without a team. */
  readonly observers: readonly Member[];
  readonly stars: readonly Star[];
  readonly policies: readonly string[];
  readonly createdAt: number;
  /** What was refused since the server started, by code. */
  readonly refused: Readonly<Partial<Record<RoomRefusalCode, number>>>;
}
export interface Star {
  readonly id: string;
  readonly team: string;
  readonly turn: number;
  readonly week: number | null;
  readonly note: string;
  readonly at: number;
}

/** Names of teams and starred moments, once the debrief is open to this viewer. */
export interface DebriefPart {
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly robot: string | null;
  }[];
  readonly stars: readonly Star[];
}

/** The record of one team in the debrief. */
export type RecordPart = GameRecord;

/** All sessions of this server, for its host. */
export interface HallPart {
  readonly sessions: readonly HallSession[];
  /** Addresses at which participants reach this server, most likely first. */
  readonly addresses: readonly string[];
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  readonly policies: readonly string[];
}
export interface HallSession {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly phase: Phase | 'unreadable';
  readonly round: number;
  readonly teams: number;
  readonly seats: number;
  readonly createdAt: number;
  readonly changedAt: number;
  /** Why it cannot be opened, in a sentence with what to do; null = it can. */
  readonly problem: string | null;
}

/** Every part by its key. Parts of one team for a facilitator carry the team's id. */
export interface Parts {
  room: RoomPart | null;
  door: DoorPart | null;
  game: GamePart | null;
  me: MePart | null;
  team: TeamPart | null;
  mail: MailPart | null;
  stage: StagePart | null;
  console: ConsolePart | null;
  debrief: DebriefPart | null;
  hall: HallPart | null;
  /** Turns of the own team. */
  [turn: `turn:${number}`]: TurnPart | null;
  /** For facilitators: a team, and its turns. */
  [desk: `desk:${string}`]: DeskPart | null;
  [played: `played:${string}:${number}`]: TurnPart | null;
  /** In the debrief: a team's record. */
  [record: `record:${string}`]: RecordPart | null;
}

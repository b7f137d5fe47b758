/** Why a message or a command is refused. The page turns the code into a sentence (`workshop:refused.*`). */
export const ROOM_REFUSALS = [
  /** Not of the messages' form, too large, or too many. */
  'malformed',
  'too-large',
  'too-fast',
  'other-protocol',
  /** Not allowed to this role. */
  'not-yours',
  'no-such-session',
  'no-such-team',
  'no-such-seat',
  'no-such-code',
  'no-such-policy',
  'no-such-scenario',
  'faulty-scenario',
  'other-rules',
  'door-closed',
  'no-room',
  'already-seated',
  'observer',
  'not-started',
  'already-started',
  'held',
  'between-rounds',
  'in-debrief',
  'game-over',
  /** Made for a turn that has run already, or has not come yet. */
  'turn-over',
  /** Somebody changed the plan meanwhile: look at it and try again. */
  'plan-moved',
  /** A block of the other hand was added, moved or taken away. */
  'other-hand',
  'plan-refused',
  'expectations-missing',
  'no-timer',
  'no-proposal',
  'injection-refused',
  'too-many',
  'own-team',
  /** What was played offline came to another state. */
  'offline-differs',
  /** The store takes nothing at the moment; see `trouble`. */
  'not-stored',
  /** The connection has ended for good, and nobody knows whether the command was stored. */
  'closed',
] as const;
export type RoomRefusalCode = (typeof ROOM_REFUSALS)[number];

/** A refusal with the place in the command and what a sentence about it needs. */
export interface RoomRefusal {
  readonly code: RoomRefusalCode;
  readonly at: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** What keeps the server from accepting anything; reading goes on. */
export const TROUBLES = ['disk-full', 'read-only', 'sync-failed', 'store-away', 'damaged'] as const;
export type Trouble = (typeof TROUBLES)[number];

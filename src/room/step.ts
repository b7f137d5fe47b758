import type { RoomRefusal, RoomRefusalCode } from '../protocol/index.ts';
import type { RoomEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Room } from './room.ts';

/** Who sends a command, as the server has made sure of. */
export interface Sender {
  readonly role: 'guest' | 'seat' | 'assistant' | 'facilitator';
  /** Seat of a `seat`; empty for all others. */
  readonly seat: string;
  /** Id under which the log and the memory of commands know the sender. */
  readonly by: string;
  /** Hash of the sender's secret. */
  readonly hash: string;
}

/** What a command needs from outside, since the room has neither a clock nor luck nor a cipher. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A new code for a seat, by luck. */
  code(): string;
  /** What is kept of a secret. */
  hashOf(token: string): string;
}

/** A command being carried out: the room so far, and what has happened. */
export interface Step {
  room: Room;
  readonly events: RoomEvent[];
  /** Names, messages and notes to be kept beside the log; null takes one away. */
  readonly beside: Record<string, string | null>;
  /** Everything beside the log is to be forgotten. */
  forget: boolean;
  made: string | null;
  readonly at: number;
}

export function startStep(room: Room, at: number): Step {
  return { room, events: [], beside: {}, forget: false, made: null, at };
}

/** Lets something happen. */
export function emit(step: Step, event: RoomEvent): void {
  step.events.push(event);
  step.room = evolve(step.room, event, step.at);
}

/** A new id: a letter and a number that the room has not used. */
export const newId = (step: Step, letter: 't' | 's' | 'm' | 'r' | 'k'): string =>
  `${letter}${step.room.next}`;

export function refusal(
  code: RoomRefusalCode,
  at = '',
  values: RoomRefusal['values'] = {},
): RoomRefusal {
  return { code, at, values };
}

import * as z from 'zod/mini';
import { COMMAND, type Role } from './commands.ts';
import type { Parts } from './parts.ts';
import type { RoomRefusal, Trouble } from './refusals.ts';
import { COMMAND_ID, ID, JOIN_CODE, TOKEN, whole } from './shapes.ts';

/** The first message of a connection: who is there, and how much of the session it knows already. */
export const HELLO = z.strictObject({
  type: z.literal('hello'),
  protocol: whole(1, 1_000),
  /** Join code of the session; absent for the hall of all sessions. */
  session: z.optional(JOIN_CODE),
  /** Secret of the seat, the facilitator, the stage or the host; a guest brings the one its seat is to have. */
  token: TOKEN,
  /** Last sequence number that the client has; 0 = nothing. */
  from: whole(0, 1_000_000_000),
  /** A facilitator looks at the session as somebody of this team would. */
  preview: z.optional(ID),
});

/** Everything that a client may send. */
export const CLIENT_MESSAGE = z.discriminatedUnion('type', [
  HELLO,
  z.strictObject({ type: z.literal('command'), id: COMMAND_ID, command: COMMAND }),
  /** Keeps the connection alive and asks for the server's clock. */
  z.strictObject({ type: z.literal('ping') }),
]);
export type Hello = z.infer<typeof HELLO>;
export type ClientMessage = z.infer<typeof CLIENT_MESSAGE>;

/** Everything that the server may send. Times are milliseconds since 1970 by the server's clock. */
export type ServerMessage =
  | {
      readonly type: 'welcome';
      readonly protocol: number;
      readonly role: Role;
      readonly now: number;
    }
  /** Parts of the view that are new; null takes one away. `reset`: forget all others first. */
  | {
      readonly type: 'parts';
      readonly seq: number;
      readonly reset?: true;
      readonly parts: Partial<Parts>;
    }
  /** The command is stored for good, or was already; `made` is the id of what it made. */
  | {
      readonly type: 'done';
      readonly id: string;
      readonly seq: number;
      readonly made?: string;
    }
  /** Nothing happened. `id` is empty where the message could not be read. */
  | { readonly type: 'refused'; readonly id: string; readonly refusal: RoomRefusal }
  | { readonly type: 'pong'; readonly now: number }
  /** The role of this connection has changed: a guest has a seat now. */
  | { readonly type: 'role'; readonly role: Role }
  /** The store takes nothing at the moment; null = it does again. */
  | { readonly type: 'trouble'; readonly trouble: Trouble | null }
  /** The last message: why the server closes. Only `restart` is worth trying again. */
  | {
      readonly type: 'closed';
      readonly why: 'moved' | 'removed' | 'deleted' | 'revoked' | 'no-such-session' | 'restart';
    };

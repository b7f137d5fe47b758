import * as z from 'zod/mini';
import { ID, LONGEST_ROUND, RUN_BY, SEAT_HANDS, SETTINGS, STAND_INS } from '../protocol/index.ts';
import { DECISION, INJECTION } from '../record/index.ts';

/*
 * What has happened in a session. Entries of events are what is stored; the state is their fold.
 * Nothing here holds a name or a secret: names lie beside the log, secrets are hashes.
 */

const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const time = whole(0, 8.64e15);
const HASH = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const CODE = z.string().check(z.regex(/^[A-Z0-9]{4,10}$/));
const ROBOT = z.nullable(z.string().check(z.maxLength(24)));
const team = { team: ID };
const seat = { seat: ID };
const place = {
  team: z.nullable(ID),
  hand: z.enum(SEAT_HANDS),
  observer: z.boolean(),
};

const of = <Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** The first event of every log. The scenario is held whole, so that a log stands for itself. */
export const CREATED = of('created', {
  id: ID,
  code: CODE,
  rules: whole(1, 65_535),
  scenario: z.record(z.string(), z.unknown()),
  seed: z.string().check(z.minLength(1), z.maxLength(80)),
  settings: SETTINGS,
  key: z.strictObject({ id: ID, hash: HASH }),
});

export const ROOM_EVENT = z.discriminatedUnion('kind', [
  CREATED,
  of('settings-changed', { changes: z.partial(SETTINGS) }),
  of('team-added', { ...team, robot: ROBOT }),
  of('team-removed', team),
  of('seat-taken', { ...seat, ...place, hash: HASH, code: CODE }),
  /** Another device has this seat now. */
  of('seat-claimed', { ...seat, hash: HASH, code: CODE }),
  of('seat-code', { ...seat, code: CODE }),
  of('seat-placed', { ...seat, ...place }),
  of('seat-removed', seat),
  of('seat-robot', { ...seat, policy: ROBOT }),
  of('seat-away', seat),
  of('seat-back', seat),
  of('host', { here: z.boolean() }),
  /** Something beside the log has changed: names, messages, notes. */
  of('names-changed', {}),
  of('started', { practice: z.boolean() }),
  of('restarted', {}),
  of('round-opened', { round: whole(1, 40) }),
  of('round-closed', {}),
  of('planned', { ...team, seat: z.nullable(ID), plan: DECISION }),
  of('proposed', { ...team, ...seat, plan: z.nullable(DECISION) }),
  of('agreed', { ...team, ...seat }),
  of('disagreed', { ...team, ...seat }),
  of('help', { ...team, asking: z.boolean() }),
  /** The weeks of a team have run; the decision is the team's plan where it is null. */
  of('ran', {
    ...team,
    turn: whole(1, 40),
    decision: z.nullable(DECISION),
    by: z.enum(RUN_BY),
    stoodIn: z.nullable(z.enum(STAND_INS)),
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  }),
  of('injected', { ...team, when: z.enum(['now', 'next']), injection: INJECTION }),
  of('robot', { ...team, policy: ROBOT }),
  of('held', { held: z.boolean() }),
  /** The timer runs to a time, or stands; null length takes it away. */
  of('timer', {
    endsAt: z.nullable(time),
    left: whole(0, LONGEST_ROUND * 1000),
    length: z.nullable(time),
  }),
  of('messaged', {
    message: ID,
    to: z.union([
      z.strictObject({ all: z.literal(true) }),
      z.strictObject(team),
      z.strictObject(seat),
    ]),
  }),
  of('starred', { star: ID, ...team, turn: whole(0, 40), week: z.nullable(whole(0, 520)) }),
  of('unstarred', { star: ID }),
  of('shown', {
    view: z.string().check(z.maxLength(24)),
    at: z.record(
      z.string().check(z.maxLength(24)),
      z.union([z.string().check(z.maxLength(60)), z.number(), z.boolean(), z.null()]),
    ),
  }),
  of('debrief-opened', { for: z.enum(['stage', 'everyone']) }),
  of('play-resumed', {}),
  of('door', { open: z.boolean() }),
  of('key-added', { key: ID, role: z.enum(['facilitator', 'assistant', 'stage']), hash: HASH }),
  of('key-removed', { key: ID }),
]);
export type RoomEvent = z.infer<typeof ROOM_EVENT>;
export type Created = z.infer<typeof CREATED>;

/** Everything that one command, or one tick of the clock, led to: stored together or not at all. */
export const ENTRY = z.strictObject({
  /** Counts from 1 without a gap. */
  seq: whole(1, 1_000_000_000),
  /** Milliseconds since 1970 by the server's clock. */
  at: time,
  /** Who caused it: `seat:s3`, `key:k1`, `host`, `clock`. */
  by: z.string().check(z.maxLength(32)),
  /** The client's id of the command, so that it counts once. */
  command: z.optional(z.string().check(z.maxLength(40))),
  /** Id of what the command made. */
  made: z.optional(ID),
  events: z.array(ROOM_EVENT).check(z.minLength(1), z.maxLength(10_000)),
});
export type Entry = z.infer<typeof ENTRY>;

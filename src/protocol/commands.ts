import * as z from 'zod/mini';
import { LONGEST_ROUND, LONGEST_TEXT, MOST_SEATS_PER_TEAM, MOST_TEAMS } from './limits.ts';
import { SEAT_HANDS, SETTINGS, STAND_INS } from './settings.ts';
import { ID, NAME, ROBOT, SEAT_CODE, TOKEN, typed, whole } from './shapes.ts';

/*
 * What may be asked of the server, by who may ask it. Plans, scenarios and effects travel as plain
 * data here and are checked by the schema of records where they are used: `plan` is a `Decision`.
 */

/** Turn that a command means, counted from 1: what comes late for an earlier one changes nothing. */
const turn = whole(1, 40);
const revision = whole(0, 1_000_000);
const plan = z.record(z.string(), z.unknown());
const seatOf = { seat: ID };
const teamOf = { team: ID };

const of = <Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** Of somebody who has no seat yet. The token of the connection becomes the seat's secret. */
export const GUEST_COMMANDS = [
  /** Takes a seat: in a team, in a new one, or wherever there is room. */
  of('join', {
    name: z.optional(NAME),
    team: z.optional(z.union([ID, z.literal('new')])),
    observe: z.optional(z.boolean()),
  }),
  /** Takes over the seat that shows this code; the device that had it is told. */
  of('claim', { code: SEAT_CODE }),
] as const;

/** Of somebody on a seat. */
export const SEAT_COMMANDS = [
  /** The team's plan, made from the revision that the sender saw. */
  of('plan', { turn, revision, plan }),
  /** A plan of one's own beside the team's, for the others to look at; null takes it back. */
  of('propose', { turn, plan: z.nullable(plan) }),
  /** Makes somebody's proposal the team's plan. */
  of('adopt', { turn, revision, ...seatOf }),
  /** "Run the weeks with this plan", or not after all. */
  of('agree', { turn, revision }),
  of('disagree', { turn }),
  of('ask-help', { asking: z.boolean() }),
  of('rename-me', { name: NAME }),
  of('name-team', { name: NAME }),
  /** Turns that were decided while the server was away, oldest first. */
  of('offline', {
    turns: z
      .array(z.strictObject({ turn, plan, fingerprint: z.string().check(z.maxLength(16)) }))
      .check(z.minLength(1), z.maxLength(40)),
  }),
  of('leave', {}),
] as const;

const everybody = z.literal('all');
const teams = z.union([everybody, z.array(ID).check(z.minLength(1), z.maxLength(MOST_TEAMS))]);

/** Of a facilitator or the second one. */
export const FACILITATOR_COMMANDS = [
  of('settings', { changes: z.partial(SETTINGS) }),
  /** From the lobby into the game, or into practice, which counts for nothing. */
  of('start', { practice: z.boolean() }),
  /** Back to the lobby with the same people: all games begin anew. */
  of('restart', {}),
  /** Runs the weeks of every team now; who is not ready plays by the stand-in. */
  of('advance', {}),
  /** Opens the next round after a pause. */
  of('next-round', {}),
  /** Runs the weeks of one team, and says so in its record. */
  of('advance-team', { ...teamOf, with: z.enum(STAND_INS) }),
  of('hold', { held: z.boolean() }),
  /** Sets the seconds that are left; 0 takes the timer away. */
  of('timer', { seconds: whole(0, LONGEST_ROUND) }),
  of('timer-shift', { seconds: whole(-LONGEST_ROUND, LONGEST_ROUND) }),
  /** A policy plays for a team, or for one hand of it; null gives it back to people. */
  of('robot', { ...teamOf, policy: z.nullable(ROBOT) }),
  of('robot-seat', { ...seatOf, policy: z.nullable(ROBOT) }),
  of('add-teams', {
    count: whole(1, MOST_TEAMS),
    robot: z.optional(ROBOT),
    name: z.optional(NAME),
  }),
  of('rename', { target: ID, name: NAME }),
  of('move', {
    ...seatOf,
    ...teamOf,
    hand: z.optional(z.enum(SEAT_HANDS)),
    observe: z.optional(z.boolean()),
  }),
  /** Everybody of one team joins the other; its game stays in the log and out of the debrief. */
  of('merge', { from: ID, into: ID }),
  of('remove-seat', seatOf),
  of('remove-team', teamOf),
  of('new-seat-code', seatOf),
  /** An event of the scenario by its id, or one written on the spot. */
  of('inject', {
    teams,
    when: z.enum(['now', 'next']),
    injection: z.record(z.string(), z.unknown()),
  }),
  of('message', {
    to: z.union([everybody, z.strictObject(teamOf), z.strictObject(seatOf)]),
    text: typed(LONGEST_TEXT),
  }),
  of('answer-help', teamOf),
  of('star', {
    ...teamOf,
    turn: whole(0, 40),
    week: z.optional(whole(0, 520)),
    note: z.optional(typed(LONGEST_TEXT)),
  }),
  of('unstar', { star: ID }),
  /** What the stage shows: a view's name and where it stands. */
  of('show', {
    view: z.string().check(z.regex(/^[a-z-]{1,24}$/)),
    at: z.optional(
      z
        .record(
          z.string().check(z.maxLength(24)),
          z.union([z.string().check(z.maxLength(60)), z.number(), z.boolean(), z.null()]),
        )
        .check(z.refine((at) => Object.keys(at).length <= 12)),
    ),
  }),
  /** Ends the play; all records become readable on the stage, or for everybody. */
  of('debrief', { for: z.enum(['stage', 'everyone']) }),
  /** Back into the game after a debrief that came too early. */
  of('resume-play', {}),
  of('door', { open: z.boolean() }),
] as const;

/** Of the facilitator alone, not of the second one. */
export const OWNER_COMMANDS = [
  /** A further link: a second facilitator, or a stage. The token is the secret in it. */
  of('invite', { role: z.enum(['assistant', 'stage']), token: TOKEN }),
  of('revoke', { key: ID }),
  of('delete-names', {}),
] as const;

/** Of the host: whoever started the server. */
export const HALL_COMMANDS = [
  of('create-session', {
    settings: SETTINGS,
    /** Id of a bundled scenario, or a scenario file's content. */
    scenario: z.union([z.string().check(z.maxLength(80)), z.record(z.string(), z.unknown())]),
    seed: z.string().check(z.minLength(1), z.maxLength(80)),
    /** Secret of the facilitator's link. */
    token: TOKEN,
  }),
  of('delete-session', { session: ID }),
] as const;

/** Every command by its kind. */
export const COMMAND = z.discriminatedUnion('kind', [
  ...GUEST_COMMANDS,
  ...SEAT_COMMANDS,
  ...FACILITATOR_COMMANDS,
  ...OWNER_COMMANDS,
  ...HALL_COMMANDS,
]);
export type Command = z.infer<typeof COMMAND>;
export type CommandKind = Command['kind'];

const kindsOf = (list: readonly { shape: { kind: { def: { values: unknown[] } } } }[]) =>
  new Set(list.map((one) => String(one.shape.kind.def.values[0])));

/** Which commands each role may send. Who is not named in a set is refused before anything else. */
export const ALLOWED = {
  guest: kindsOf(GUEST_COMMANDS),
  seat: kindsOf(SEAT_COMMANDS),
  assistant: kindsOf(FACILITATOR_COMMANDS),
  facilitator: kindsOf([...FACILITATOR_COMMANDS, ...OWNER_COMMANDS]),
  host: kindsOf(HALL_COMMANDS),
  stage: new Set<string>(),
  preview: new Set<string>(),
} as const;
export type Role = keyof typeof ALLOWED;

/** Most seats that a team may come to hold by moving and merging. */
export const MOST_IN_TEAM = MOST_SEATS_PER_TEAM * 2;

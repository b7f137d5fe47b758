import * as z from 'zod/mini';
import {
  type Block,
  CHARTERS,
  type Choice,
  type Decision,
  EXPECTABLE,
  type Expectation,
  HALF_DAYS,
  type Injection,
  LONGEST_BLOCK,
  ROLES,
  type Task,
} from '../engine/index.ts';
import { INJECTIONS } from './injection.ts';

// Compiled checkers need eval, which the page's security policy forbids; asking for it alone is reported.
z.config({ jitless: true });

/** Marks a file as a record, and the version of its layout. */
export const FORMAT = 'both-hands-record';
export const FORMAT_VERSION = 1;
/** Longest horizon that a scenario may have. */
export const MOST_TURNS = 40;
/** Most entries of any list of teams or lieutenants. */
const MOST_INDICES = 64;
/** Most answers to events in one turn. */
export const MOST_CHOICES = 20;
/** Most expectations of one turn. */
export const MOST_EXPECTATIONS = 2;
/** Longest identifier and longest title, in characters. */
export const LONGEST_NAME = 80;
export const LONGEST_TITLE = 160;
/** Greatest rules version that can be told apart. */
const MOST_RULES = 65_535;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

const index = z.int().check(z.gte(0), z.lte(MOST_INDICES - 1));
const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
const digits = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const ofTeam = <K extends Task['kind']>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), team: index });

const task = z.discriminatedUnion('kind', [
  ofTeam('set-goals'),
  ofTeam('build-process'),
  ofTeam('redesign-process'),
  z.strictObject({
    kind: z.literal('hire'),
    team: index,
    role: z.enum(ROLES),
    charter: z.enum(CHARTERS),
  }),
  ofTeam('develop-people'),
  ofTeam('solve-root-problem'),
  z.strictObject({ kind: z.literal('allocate-resources'), from: index, team: index }),
  ofTeam('hold-accountable'),
  ofTeam('plan-scope'),
  z.strictObject({
    kind: z.literal('set-direction'),
    heading: z.int().check(z.gte(0), z.lte(359)),
  }),
  z.strictObject({ kind: z.literal('sense-market') }),
  ofTeam('listen'),
  z.strictObject({ kind: z.literal('make-meaning') }),
  z.strictObject({ kind: z.literal('align-interests'), team: index, other: index }),
  z.strictObject({ kind: z.literal('inspire') }),
  ofTeam('navigate-politics'),
  z.strictObject({ kind: z.literal('model-behaviour') }),
  z.strictObject({ kind: z.literal('coach-leader'), lieutenant: index }),
]);

const delegation = z.strictObject({
  kind: z.literal('delegate'),
  lieutenant: index,
  task,
});

const block: z.ZodMiniType<Block> = z.strictObject({
  start: z.int().check(z.gte(0), z.lte(HALF_DAYS - 1)),
  length: z.int().check(z.gte(1), z.lte(LONGEST_BLOCK)),
  action: z.discriminatedUnion('kind', [task, delegation]),
});

const expectation: z.ZodMiniType<Expectation> = z.strictObject({
  figure: z.enum(EXPECTABLE),
  change: z.enum(['falls', 'stays', 'rises']),
});

const choice: z.ZodMiniType<Choice> = z.strictObject({ event: name, choice: name });

const decided = {
  blocks: z.array(block).check(z.maxLength(HALF_DAYS)),
  expectations: z.array(expectation).check(z.maxLength(MOST_EXPECTATIONS)),
  choices: z.array(choice).check(z.maxLength(MOST_CHOICES)),
};

/** What is decided for a turn, or the unfinished plan of one. */
export const DECISION: z.ZodMiniType<Decision> = z.strictObject(decided);

/** A turn of a record: the decision and the fingerprint of the state after it. */
export interface RecordTurn extends Decision {
  readonly fingerprint: string;
  /** What a facilitator let happen before the plan; absent where nothing was. */
  readonly injected?: readonly Injection[];
}

/** The scenario of a record: one that comes with the game, by name and digest, or one within the record. */
export type ScenarioReference =
  | { readonly kind: 'bundled'; readonly id: string; readonly digest: string }
  | { readonly kind: 'custom'; readonly scenario: unknown };

/**
 * The game that this one was branched off from: it was taken over up to a turn and played on
 * differently. The turns taken over stand in the record itself; this only says whose they were.
 */
export interface RecordOrigin {
  /** Turns taken over, 0 or more. */
  readonly turn: number;
  /** Turns that the other game had, and the fingerprint after the last of them: which game it was. */
  readonly turns: number;
  readonly fingerprint: string;
  readonly title?: string;
}

/** A game as a file or a link: its input, and what is needed to tell that a replay is the same game. */
export interface GameRecord {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  /** Rules version of the engine that the game was played with. */
  readonly rules: number;
  readonly scenario: ScenarioReference;
  readonly seed: string;
  readonly turns: readonly RecordTurn[];
  readonly title?: string;
  /** Date and time in ISO 8601, given by whoever made the record. */
  readonly createdAt?: string;
  /** Absent for a game that was played from its beginning. */
  readonly origin?: RecordOrigin;
}

/** A record in full. A scenario within it is checked by the scenario's own schema, not here. */
export const RECORD: z.ZodMiniType<GameRecord> = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  rules: z.int().check(z.gte(1), z.lte(MOST_RULES)),
  scenario: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('bundled'), id: name, digest: digits }),
    z.strictObject({ kind: z.literal('custom'), scenario: z.record(z.string(), z.unknown()) }),
  ]),
  seed: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  turns: z
    .array(z.strictObject({ ...decided, fingerprint: digits, injected: z.optional(INJECTIONS) }))
    .check(z.maxLength(MOST_TURNS)),
  title: z.optional(z.string().check(z.maxLength(LONGEST_TITLE))),
  createdAt: z.optional(z.string().check(z.regex(ISO_TIME))),
  origin: z.optional(
    z.strictObject({
      turn: z.int().check(z.gte(0), z.lte(MOST_TURNS)),
      turns: z.int().check(z.gte(1), z.lte(MOST_TURNS)),
      fingerprint: digits,
      title: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_TITLE))),
    }),
  ),
});

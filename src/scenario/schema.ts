import * as z from 'zod/mini';
import { ACTION_KINDS } from '../engine/index.ts';
import { EVENTS } from './schema-events.ts';
import {
  LIEUTENANTS,
  MARKET,
  NAMES,
  ORGANIZATION,
  PLAYER,
  TEAMS,
  TIME,
  ZONES,
} from './schema-organization.ts';
import { between, line, listOf, newId, whole } from './schema-parts.ts';
import {
  ADVISERS,
  BRIEFING,
  COMPASS,
  DIFFICULTIES,
  ENDINGS_TEXTS,
  FACILITATOR,
  GUIDE,
  LATER_ROLES,
  REMARKS,
  ROLE,
} from './schema-story.ts';

/** Version of the file format; a file of another version is refused. */
export const FORMAT = 1;

const PAR = z
  .strictObject({
    rules: whole(1, 10_000, 'Rules version of the engine that it was measured with.'),
    seeds: whole(1, 100_000, 'Number of games that were played.'),
    policies: z.record(
      newId('Name of the policy.'),
      z.strictObject({
        value: between(-1e4, 1e4, 'Mean value delivered.'),
        score: between(-1e4, 1e4, 'Mean score.'),
      }),
    ),
  })
  .check(z.describe('What the reference policies reach, as measured; absent until measured.'));

/** A scenario file: the one description of its shape. Types, validation and the published JSON Schema come from it. */
export const SCENARIO = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where editors find this schema.'))),
  format: z.literal(FORMAT).check(z.describe('Version of the file format.')),
  id: newId('Id of the scenario, the same as the name of its file.'),
  order: whole(0, 1000, 'Place in the list of scenarios, smallest first.'),
  title: line(40, 'Title.'),
  subtitle: line(90, 'One line below the title.'),
  difficulty: z.enum(DIFFICULTIES).check(z.describe('How hard it is.')),
  minutes: whole(5, 180, 'Usual playing time in minutes. 5 to 180.'),
  tags: listOf(line(24, 'A tag.'), 0, 6, 'A few words to find it by.'),
  teachingPoint: line(240, 'What one learns from it, in one sentence.'),
  briefing: BRIEFING,
  role: ROLE,
  roles: z.optional(LATER_ROLES),
  compass: COMPASS,
  time: TIME,
  zones: ZONES,
  teams: TEAMS,
  lieutenants: LIEUTENANTS,
  player: PLAYER,
  market: MARKET,
  organization: ORGANIZATION,
  actions: z.optional(
    listOf(z.enum(ACTION_KINDS), 1, 40, 'Actions that are offered; all when absent.'),
  ),
  advisers: ADVISERS,
  events: EVENTS,
  guide: z.optional(GUIDE),
  remarks: z.optional(REMARKS),
  endings: ENDINGS_TEXTS,
  facilitator: FACILITATOR,
  par: z.optional(PAR),
  names: NAMES,
});

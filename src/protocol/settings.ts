import * as z from 'zod/mini';
import { LONGEST_ROUND, MOST_SEATS_PER_TEAM, MOST_TEAMS } from './limits.ts';
import { ROBOT, typed, whole } from './shapes.ts';

/**
 * When the weeks of a team run: as soon as it is ready (`free`), of all teams when all are ready
 * (`all-ready`), or of all teams when the facilitator says so (`by-me`).
 */
export const PACINGS = ['free', 'all-ready', 'by-me'] as const;
export type Pacing = (typeof PACINGS)[number];

/** What is played for a team that is not ready when its time is over; each falls back on the next. */
export const STAND_INS = ['draft', 'robot', 'rest'] as const;
export type StandIn = (typeof STAND_INS)[number];

/** Which hand's blocks a seat may place, where two people share a team as two hands. */
export const SEAT_HANDS = ['both', 'management', 'leadership'] as const;
export type SeatHand = (typeof SEAT_HANDS)[number];

/** What a facilitator decides about a session. All but scenario and seed may change while it runs. */
export const SETTINGS = z.strictObject({
  /** Title, shown to everybody. */
  title: typed(80),
  /** Everybody plays alone: every join makes a team of its own. */
  solo: z.boolean(),
  /** Teams that stand ready at the start. */
  teams: whole(0, MOST_TEAMS),
  /** Devices that may decide in a team; 1 = one device for the team. */
  seatsPerTeam: whole(1, MOST_SEATS_PER_TEAM),
  /** Two people share a team: one places management blocks, the other leadership blocks. */
  twoHands: z.boolean(),
  /** What somebody becomes for whom no team has a seat left: an observer, or one more on a seat. */
  odd: z.enum(['observer', 'shared']),
  pacing: z.enum(PACINGS),
  /** Stop after every round until the facilitator opens the next one. */
  pause: z.boolean(),
  /** Seconds of every round; 0 = no timer. */
  seconds: whole(0, LONGEST_ROUND),
  /** What is played when the time is over. */
  onExpiry: z.enum(STAND_INS),
  /** Policy that plays as a robot where none is named. */
  robot: ROBOT,
  /** Whether two expectations are asked for before the weeks run. */
  expectations: z.enum(['off', 'optional', 'required']),
  /** Nobody is asked for a name; people and teams are numbered. */
  anonymous: z.boolean(),
  /** Whether somebody who comes after the start may still take a seat. */
  lateJoin: z.boolean(),
  /** Days after the last entry until the session is deleted; 0 = never. */
  retentionDays: whole(0, 3_650),
});
export type Settings = z.infer<typeof SETTINGS>;

/** Settings of a session that nobody has changed: teams with one device each, all together. */
export const USUAL_SETTINGS: Settings = {
  title: 'Both Hands',
  solo: false,
  teams: 6,
  seatsPerTeam: 1,
  twoHands: false,
  odd: 'observer',
  pacing: 'all-ready',
  pause: true,
  seconds: 0,
  onExpiry: 'draft',
  robot: 'both-hands',
  expectations: 'optional',
  anonymous: false,
  lateJoin: true,
  retentionDays: 30,
};

/** A workshop session as a pure reducer: commands and the clock in, events out, and a view for everybody. */
export { type Creation, createRoom } from './create.ts';
export { type Decided, decideCommand, decideTick } from './decide.ts';
export { CREATED, type Created, ENTRY, type Entry, type RoomEvent } from './events.ts';
export { closed, evolve, fold, openRoom, seedOf } from './evolve.ts';
export { policyNames } from './policy-names.ts';
export { type Names, seatName, teamName } from './project.ts';
export { recordOfTeam, recordsOf, TABLE_COLUMNS, tableOf } from './records.ts';
export { type Room, type Seat, seatOf, type Team, teamOf } from './room.ts';
export { HOST_PATIENCE } from './rounds.ts';
export type { Sender, Surroundings } from './step.ts';
export { isReady, missingOf, seatsOf, statusOf, tally } from './teams.ts';
export {
  type Beside,
  madeFrom,
  make,
  nameOf,
  type Source,
  sourcesFor,
  type Viewer,
  viewFor,
} from './views.ts';

import { type Command, MOST_SEATS, type RoomRefusal, type SeatHand } from '../protocol/index.ts';
import { doorIsOpen } from './project.ts';
import { type Room, teamOf } from './room.ts';
import { catchUp } from './rounds.ts';
import { emit, newId, refusal, type Sender, type Step, type Surroundings } from './step.ts';
import { freeHand, freeSeats, seatsOf } from './teams.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** The seat that a secret belongs to. */
export const seatWithHash = (room: Room, hash: string) =>
  Object.values(room.seats).find((seat) => seat.hash === hash);

/** Takes a seat. The same secret never takes a second one. */
export function join(
  step: Step,
  command: Of<'join'>,
  sender: Sender,
  around: Surroundings,
): RoomRefusal | null {
  const seated = seatWithHash(step.room, sender.hash);
  if (seated) {
    step.made = seated.id;
    return null;
  }
  if (!doorIsOpen(step.room)) return refusal('door-closed');
  if (Object.keys(step.room.seats).length >= MOST_SEATS) return refusal('no-room');
  const { settings } = step.room.core;
  const place = settings.solo ? ownTeam(step, command) : placeFor(step.room, command);
  if ('code' in place) return place;
  const seat = newId(step, 's');
  const { team, hand, observer } = place;
  emit(step, {
    kind: 'seat-taken',
    seat,
    team,
    hand,
    observer,
    hash: sender.hash,
    code: around.code(),
  });
  step.made = seat;
  if (command.name !== undefined && !settings.anonymous) {
    step.beside[seat] = command.name;
    const alone = settings.solo || settings.seatsPerTeam === 1;
    if (team !== null && alone && !observer) step.beside[team] = command.name;
  }
  if (team !== null && !observer) catchUp(step, team);
  return null;
}

interface Place {
  readonly team: string | null;
  readonly hand: SeatHand;
  readonly observer: boolean;
}

function ownTeam(step: Step, command: Of<'join'>): Place | RoomRefusal {
  if (command.observe) return { team: null, hand: 'both', observer: true };
  const team = newId(step, 't');
  emit(step, { kind: 'team-added', team, robot: null });
  return { team, hand: 'both', observer: false };
}

/** Where somebody sits: where they wish, else in the team with the fewest people. */
function placeFor(room: Room, { team: wished, observe }: Of<'join'>): Place | RoomRefusal {
  if (wished !== undefined && wished !== 'new' && !teamOf(room, wished))
    return refusal('no-such-team', 'team');
  const named = wished === 'new' ? undefined : wished;
  // Once the game has begun nobody looks over a team's shoulder unless the facilitator says so.
  const begun = room.core.phase !== 'lobby';
  const watches: Place = { team: null, hand: 'both', observer: true };
  if (observe) return begun ? watches : { ...watches, team: named ?? null };
  const people = Object.values(room.teams).filter((team) => team.robot === null);
  const candidates = named === undefined ? people.map((team) => team.id) : [named];
  const free = candidates.filter((id) => freeSeats(room, id) > 0);
  const team = fewest(room, free.length > 0 ? free : candidates);
  if (team === undefined) return watches;
  const full = free.length === 0;
  if (full && begun) return watches;
  return {
    team,
    hand: freeHand(room, team),
    observer: full && room.core.settings.odd === 'observer',
  };
}

function fewest(room: Room, teams: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const team of teams) {
    const size = seatsOf(room, team).length;
    if (size >= least) continue;
    best = team;
    least = size;
  }
  return best;
}

/** Takes over the seat that shows a code; its old secret opens nothing from now on. */
export function claim(
  step: Step,
  { code }: Of<'claim'>,
  sender: Sender,
  around: Surroundings,
): RoomRefusal | null {
  const mine = seatWithHash(step.room, sender.hash);
  if (mine) {
    step.made = mine.id;
    return null;
  }
  const seat = Object.values(step.room.seats).find((one) => one.code === code);
  if (!seat) return refusal('no-such-code', 'code');
  emit(step, { kind: 'seat-claimed', seat: seat.id, hash: sender.hash, code: around.code() });
  step.made = seat.id;
  return null;
}

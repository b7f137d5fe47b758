import { policyNamed } from '../policies/index.ts';
import { type Command, MOST_IN_TEAM, MOST_TEAMS, type RoomRefusal } from '../protocol/index.ts';
import { seatOf, teamOf } from './room.ts';
import { catchUp } from './rounds.ts';
import { emit, newId, refusal, type Step, type Surroundings } from './step.ts';
import { freeHand, freeSeats, seatsOf } from './teams.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

const isPolicy = (name: string | null | undefined): boolean =>
  name === null || name === undefined || policyNamed(name) !== undefined;

/** Further teams, for people or for robots; in the middle of a game a robot plays what they missed. */
export function addTeams(step: Step, command: Of<'add-teams'>): RoomRefusal | null {
  if (!isPolicy(command.robot)) return refusal('no-such-policy', 'robot');
  if (Object.keys(step.room.teams).length + command.count > MOST_TEAMS)
    return refusal('too-many', 'count', { most: MOST_TEAMS });
  for (let n = 0; n < command.count; n++) {
    const team = newId(step, 't');
    emit(step, { kind: 'team-added', team, robot: command.robot ?? null });
    if (command.name !== undefined && command.count === 1) step.beside[team] = command.name;
    if (command.robot !== undefined) catchUp(step, team);
    step.made = team;
  }
  return null;
}

/** A team goes; its people stay in the room and watch until they are moved. */
export function removeTeam(step: Step, { team }: Of<'remove-team'>): RoomRefusal | null {
  if (!teamOf(step.room, team)) return refusal('no-such-team', 'team');
  for (const seat of seatsOf(step.room, team)) {
    emit(step, { kind: 'seat-placed', seat: seat.id, team: null, hand: 'both', observer: true });
  }
  emit(step, { kind: 'team-removed', team });
  step.beside[team] = null;
  return null;
}

/** Everybody of one team joins the other. */
export function merge(step: Step, { from, into }: Of<'merge'>): RoomRefusal | null {
  if (from === into) return refusal('own-team', 'into');
  if (!teamOf(step.room, from)) return refusal('no-such-team', 'from');
  if (!teamOf(step.room, into)) return refusal('no-such-team', 'into');
  const coming = seatsOf(step.room, from);
  if (seatsOf(step.room, into).length + coming.length > MOST_IN_TEAM)
    return refusal('too-many', 'into', { most: MOST_IN_TEAM });
  for (const seat of coming) {
    const full = freeSeats(step.room, into) === 0;
    const observer = seat.observer || (full && step.room.core.settings.odd === 'observer');
    const hand = freeHand(step.room, into);
    emit(step, { kind: 'seat-placed', seat: seat.id, team: into, hand, observer });
  }
  emit(step, { kind: 'team-removed', team: from });
  step.beside[from] = null;
  return null;
}

/** Somebody goes to another team, or changes hand or part in the own one. */
export function move(step: Step, command: Of<'move'>): RoomRefusal | null {
  const seat = seatOf(step.room, command.seat);
  if (!seat) return refusal('no-such-seat', 'seat');
  if (!teamOf(step.room, command.team)) return refusal('no-such-team', 'team');
  const stays = seat.team === command.team;
  if (!stays && seatsOf(step.room, command.team).length >= MOST_IN_TEAM)
    return refusal('too-many', 'team', { most: MOST_IN_TEAM });
  const hand = command.hand ?? (stays ? seat.hand : freeHand(step.room, command.team));
  const observer = command.observe ?? (stays ? seat.observer : false);
  if (stays && hand === seat.hand && observer === seat.observer) return null;
  emit(step, { kind: 'seat-placed', seat: seat.id, team: command.team, hand, observer });
  if (!observer) catchUp(step, command.team);
  return null;
}

export function removeSeat(step: Step, id: string): RoomRefusal | null {
  if (!seatOf(step.room, id)) return refusal('no-such-seat', 'seat');
  emit(step, { kind: 'seat-removed', seat: id });
  step.beside[id] = null;
  return null;
}

export function newSeatCode(step: Step, id: string, around: Surroundings): RoomRefusal | null {
  if (!seatOf(step.room, id)) return refusal('no-such-seat', 'seat');
  emit(step, { kind: 'seat-code', seat: id, code: around.code() });
  return null;
}

/** A policy plays for a team, or people do again. */
export function setRobot(step: Step, { team, policy }: Of<'robot'>): RoomRefusal | null {
  const it = teamOf(step.room, team);
  if (!it) return refusal('no-such-team', 'team');
  if (!isPolicy(policy)) return refusal('no-such-policy', 'policy');
  if (it.robot !== policy) emit(step, { kind: 'robot', team, policy });
  return null;
}

/** A policy plays one hand of a team, or its person does again. */
export function setRobotSeat(step: Step, { seat, policy }: Of<'robot-seat'>): RoomRefusal | null {
  const it = seatOf(step.room, seat);
  if (!it) return refusal('no-such-seat', 'seat');
  if (it.observer) return refusal('observer', 'seat');
  if (!isPolicy(policy)) return refusal('no-such-policy', 'policy');
  if (it.robot !== policy) emit(step, { kind: 'seat-robot', seat, policy });
  return null;
}

/** Writes a name beside the log and says that it has changed. */
export function rename(step: Step, id: string, name: string): RoomRefusal | null {
  if (!seatOf(step.room, id) && !teamOf(step.room, id)) return refusal('no-such-seat', 'target');
  step.beside[id] = name;
  emit(step, { kind: 'names-changed' });
  return null;
}

/** Somebody asks the facilitator for help, or nobody does any more. */
export function askHelp(
  step: Step,
  team: string | null | undefined,
  asking: boolean,
): RoomRefusal | null {
  const it = team ? teamOf(step.room, team) : undefined;
  if (!it) return refusal('no-such-team', 'team');
  if ((it.helpSince !== null) !== asking) emit(step, { kind: 'help', team: it.id, asking });
  return null;
}

import { refuse } from '../engine/index.ts';
import type {
  ConsolePart,
  DebriefPart,
  DeskPart,
  DoorPart,
  GamePart,
  MailPart,
  Member,
  MePart,
  RoomPart,
  StagePart,
  Star,
  TeamPart,
} from '../protocol/index.ts';
import { seedOf } from './evolve.ts';
import { policyNames } from './policy-names.ts';
import type { Room, Seat, Team } from './room.ts';
import { freeSeats, handNow, missingOf, seatsOf, statusOf, tally, turnOf } from './teams.ts';

/** Names, messages and notes by the ids of what they belong to: they lie beside the log. */
export type Names = Readonly<Record<string, string>>;

/** Name of a team: its own, or its number. The page says "Team" in the reader's language for `#3`. */
export const teamName = (team: Team, names: Names): string => names[team.id] ?? `#${team.number}`;

/** Name of a person: their own, or the number of the seat: `@3`. */
export const seatName = (seat: Seat, names: Names): string => names[seat.id] ?? `@${seat.number}`;

/** What everybody sees. */
export function roomPart(room: Room): RoomPart {
  const { core } = room;
  const { settings } = core;
  const { teams, ready, ended } = tally(room);
  return {
    id: room.id,
    code: room.code,
    title: settings.title,
    phase: core.phase,
    practice: core.practice,
    round: core.round,
    rounds: room.scenario.time.turns,
    between: core.between,
    held: core.heldSince !== null,
    heldSince: core.heldSince,
    timer: core.timer,
    pacing: settings.pacing,
    twoHands: settings.twoHands,
    solo: settings.solo,
    seatsPerTeam: settings.seatsPerTeam,
    expectations: settings.expectations,
    onExpiry: settings.onExpiry,
    anonymous: settings.anonymous,
    teams,
    ready,
    ended,
    seats: Object.keys(room.seats).length,
    doorOpen: core.doorOpen,
    hostHere: core.hostAway === null,
    debriefFor: core.debriefFor,
  };
}

/** Whether somebody may come in now. */
export function doorIsOpen({ core }: Room): boolean {
  if (!core.doorOpen || core.phase === 'debrief') return false;
  return core.phase === 'lobby' || core.settings.lateJoin;
}

export function doorPart(room: Room, names: Names): DoorPart {
  const { settings } = room.core;
  const teams = settings.solo
    ? []
    : Object.values(room.teams).map((team) => ({
        id: team.id,
        name: teamName(team, names),
        free: freeSeats(room, team.id),
        seats: seatsOf(room, team.id).length,
      }));
  return {
    open: doorIsOpen(room),
    asksName: !settings.anonymous,
    teams: [...teams].sort((one, other) => Number(other.free > 0) - Number(one.free > 0)),
    newTeam: settings.solo,
  };
}

export function gamePart(room: Room): GamePart {
  const { reference, rules, core } = room;
  return { scenario: reference, seed: seedOf(room), rules, run: core.run };
}

export function mePart(room: Room, seat: Seat, names: Names): MePart {
  return {
    seat: seat.id,
    team: seat.team,
    name: seatName(seat, names),
    hand: handNow(room, seat),
    observer: seat.observer,
    code: seat.code,
  };
}

function member(room: Room, seat: Seat, names: Names, agreed: readonly string[]): Member {
  return {
    seat: seat.id,
    name: seatName(seat, names),
    hand: handNow(room, seat),
    observer: seat.observer,
    agreed: agreed.includes(seat.id),
    awaySince: seat.awaySince,
    robot: seat.robot,
  };
}

export function teamPart(room: Room, team: Team, names: Names): TeamPart {
  const { game, plan } = team;
  return {
    id: team.id,
    name: teamName(team, names),
    members: seatsOf(room, team.id).map((seat) => member(room, seat, names, team.agreed)),
    status: statusOf(room, team),
    turn: turnOf(team),
    since: team.since,
    plan,
    revision: team.revision,
    planBy: team.planBy,
    proposals: team.proposals,
    refusal: game.state.ended ? null : refuse(game, plan),
    missing: missingOf(room, team),
    injected: game.injected ?? [],
    helpSince: team.helpSince,
    robot: team.robot,
  };
}

/** Messages to everybody, to the seat's team, and to the seat. */
export function mailPart(room: Room, seat: Seat, names: Names): MailPart {
  const mine = room.mail.filter(
    ({ to }) => 'all' in to || ('team' in to ? to.team === seat.team : to.seat === seat.id),
  );
  return {
    messages: mine.map(({ id, at, to }) => ({
      id,
      at,
      text: names[id] ?? '',
      to: 'all' in to ? 'all' : 'team' in to ? 'team' : 'seat',
    })),
  };
}

/** For the stage: who is in and who is ready, and nothing of how they do. */
export function stagePart(room: Room, names: Names): StagePart {
  return {
    ...room.core.stage,
    teams: Object.values(room.teams).map((team) => {
      const seats = seatsOf(room, team.id);
      return {
        id: team.id,
        name: teamName(team, names),
        seats: seats.length,
        here: seats.filter((seat) => seat.awaySince === null).length,
        status: statusOf(room, team),
      };
    }),
  };
}

export function deskPart(room: Room, team: Team, names: Names): DeskPart {
  const { state } = team.game;
  const taken = team.turns.map((turn) => turn.ranAt - turn.openedAt);
  return {
    team: teamPart(room, team, names),
    path: team.path,
    danger: state.danger,
    ended: state.ended,
    coming: team.coming,
    codes: Object.fromEntries(seatsOf(room, team.id).map((seat) => [seat.id, seat.code])),
    pace: taken.length === 0 ? null : taken.reduce((sum, one) => sum + one, 0) / taken.length,
  };
}

export function consolePart(
  room: Room,
  names: Names,
  refused: ConsolePart['refused'],
): ConsolePart {
  return {
    settings: room.core.settings,
    keys: room.keys.map(({ id, role }) => ({ id, role })),
    teams: Object.keys(room.teams),
    observers: seatsOf(room, null).map((seat) => member(room, seat, names, [])),
    stars: starsOf(room, names),
    policies: policyNames,
    createdAt: room.createdAt,
    refused,
  };
}

const starsOf = (room: Room, names: Names): Star[] =>
  room.stars.map((star) => ({ ...star, note: names[star.id] ?? '' }));

export function debriefPart(room: Room, names: Names): DebriefPart {
  return {
    teams: Object.values(room.teams).map((team) => ({
      id: team.id,
      name: teamName(team, names),
      robot: team.robot,
    })),
    stars: starsOf(room, names),
  };
}

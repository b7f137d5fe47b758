import type { ConsolePart, Parts } from '../protocol/index.ts';
import {
  consolePart,
  debriefPart,
  deskPart,
  doorPart,
  gamePart,
  mailPart,
  mePart,
  type Names,
  roomPart,
  stagePart,
  teamPart,
} from './project.ts';
import { recordOfTeam } from './records.ts';
import { type Room, seatOf, teamOf } from './room.ts';
import { seatsOf } from './teams.ts';

/** For whom a view is made. */
export type Viewer =
  | { readonly role: 'guest' }
  | { readonly role: 'seat'; readonly seat: string }
  | { readonly role: 'preview'; readonly team: string }
  | { readonly role: 'stage' }
  | { readonly role: 'assistant' | 'facilitator' };

/**
 * A part of somebody's view: the key that the viewer knows it by, and what it is made from. Two
 * viewers with the same source get the same part, so it is made once.
 */
export type Source =
  | { readonly of: 'room' | 'door' | 'game' | 'stage' | 'console' | 'debrief' }
  | { readonly of: 'me' | 'mail'; readonly seat: string }
  | { readonly of: 'team'; readonly team: string }
  | { readonly of: 'desk'; readonly team: string }
  | { readonly of: 'record'; readonly team: string }
  | { readonly of: 'turn'; readonly team: string; readonly turn: number };

/** A name for a source, to keep what was made from it by. */
export function nameOf(source: Source): string {
  if ('seat' in source) return `${source.of}:${source.seat}`;
  if ('turn' in source) return `${source.of}:${source.team}:${source.turn}`;
  return 'team' in source ? `${source.of}:${source.team}` : source.of;
}

/** Every part that a viewer may see now, by its key. This is the whole of who sees what. */
export function sourcesFor(room: Room, viewer: Viewer): Map<keyof Parts, Source> {
  const found = new Map<keyof Parts, Source>([['room', { of: 'room' }]]);
  switch (viewer.role) {
    case 'guest':
      found.set('door', { of: 'door' });
      break;
    case 'seat': {
      const seat = seatOf(room, viewer.seat);
      if (!seat) break;
      found.set('me', { of: 'me', seat: seat.id });
      found.set('mail', { of: 'mail', seat: seat.id });
      if (seat.team !== null) addTeam(found, room, seat.team);
      if (room.core.debriefFor === 'everyone') addDebrief(found, room);
      break;
    }
    case 'preview':
      addTeam(found, room, viewer.team);
      break;
    case 'stage':
      found.set('stage', { of: 'stage' });
      if (room.core.debriefFor !== null) addDebrief(found, room);
      break;
    case 'assistant':
    case 'facilitator':
      found.set('game', { of: 'game' });
      found.set('console', { of: 'console' });
      found.set('stage', { of: 'stage' });
      found.set('debrief', { of: 'debrief' });
      for (const team of Object.values(room.teams)) {
        found.set(`desk:${team.id}`, { of: 'desk', team: team.id });
        for (const { turn } of team.turns)
          found.set(`played:${team.id}:${turn}`, { of: 'turn', team: team.id, turn });
      }
      if (room.core.debriefFor !== null) addDebrief(found, room);
      break;
  }
  return found;
}

function addTeam(found: Map<keyof Parts, Source>, room: Room, id: string): void {
  const team = teamOf(room, id);
  if (!team) return;
  found.set('game', { of: 'game' });
  found.set('team', { of: 'team', team: id });
  for (const { turn } of team.turns) found.set(`turn:${turn}`, { of: 'turn', team: id, turn });
}

function addDebrief(found: Map<keyof Parts, Source>, room: Room): void {
  found.set('game', { of: 'game' });
  found.set('debrief', { of: 'debrief' });
  for (const id of Object.keys(room.teams)) found.set(`record:${id}`, { of: 'record', team: id });
}

/** What a part needs besides the room. */
export interface Beside {
  readonly names: Names;
  readonly refused: ConsolePart['refused'];
}

/** Makes a part; null where there is nothing any more. */
export function make(room: Room, source: Source, { names, refused }: Beside): unknown {
  switch (source.of) {
    case 'room':
      return roomPart(room);
    case 'door':
      return doorPart(room, names);
    case 'game':
      return gamePart(room);
    case 'stage':
      return stagePart(room, names);
    case 'console':
      return consolePart(room, names, refused);
    case 'debrief':
      return debriefPart(room, names);
    case 'me':
    case 'mail': {
      const seat = seatOf(room, source.seat);
      if (!seat) return null;
      return source.of === 'me' ? mePart(room, seat, names) : mailPart(room, seat, names);
    }
    default: {
      const team = teamOf(room, source.team);
      if (!team) return null;
      if (source.of === 'turn') return team.turns.find((turn) => turn.turn === source.turn) ?? null;
      if (source.of === 'team') return teamPart(room, team, names);
      if (source.of === 'desk') return deskPart(room, team, names);
      return recordOfTeam(room, team);
    }
  }
}

/**
 * What a part is made from, compared by identity: while all of it is the same, so is the part.
 * A room that changes keeps whatever did not.
 */
export function madeFrom(room: Room, source: Source, { refused }: Beside): readonly unknown[] {
  switch (source.of) {
    case 'room':
      return [room.core, room.teams, room.seats];
    case 'game':
      return [room.core];
    case 'door':
    case 'stage':
      return [room.core, room.teams, room.seats, room.names];
    case 'console':
      return [room.core, room.keys, room.teams, room.seats, room.stars, room.names, refused];
    case 'debrief':
      return [room.teams, room.stars, room.names];
    case 'me': {
      const seat = seatOf(room, source.seat);
      return [seat, room.core, room.names, ...(seat?.team ? seatsOf(room, seat.team) : [])];
    }
    case 'mail':
      return [seatOf(room, source.seat), room.mail, room.names];
    case 'record':
      return [teamOf(room, source.team)?.turns, room.core];
    case 'turn':
      return [
        teamOf(room, source.team)?.turns.find((turn) => turn.turn === source.turn),
        room.core.run,
      ];
    case 'team':
    case 'desk':
      return [teamOf(room, source.team), room.core, room.names, ...seatsOf(room, source.team)];
  }
}

/** The whole view of a viewer, made anew: what a client that has everything must have. */
export function viewFor(room: Room, viewer: Viewer, beside: Beside): Partial<Parts> {
  const view: Record<string, unknown> = {};
  for (const [key, source] of sourcesFor(room, viewer)) {
    const part = make(room, source, beside);
    if (part !== null) view[key] = part;
  }
  return view as Partial<Parts>;
}

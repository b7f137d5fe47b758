import { ALLOWED, type Command, type RoomRefusal } from '../protocol/index.ts';
import { doneBefore } from './done.ts';
import type { Entry, RoomEvent } from './events.ts';
import { closed } from './evolve.ts';
import { claim, join } from './guests.ts';
import { deleteNames, injectInto, invite, message, revoke, star, unstar } from './happenings.ts';
import * as moderation from './moderation.ts';
import * as pace from './pace.ts';
import { adopt, agree, changePlan, mergeOffline, propose } from './plans.ts';
import { type Room, seatOf } from './room.ts';
import { passTime, settle } from './rounds.ts';
import { emit, refusal, type Sender, type Step, type Surroundings, startStep } from './step.ts';

/** What a command leads to: an entry to be stored, with the room as it is once it is stored. */
export interface Decided {
  readonly ok: true;
  /** Null where the command changes nothing, or was stored already. */
  readonly entry: Entry | null;
  readonly room: Room;
  /** Names, messages and notes to be kept beside the log before the entry is stored; null = forgotten. */
  readonly beside: Readonly<Record<string, string | null>>;
  readonly forget: boolean;
  /** Sequence number that stands for the command: it is stored once the log has come so far. */
  readonly seq: number;
  readonly made: string | null;
}
export type Decision = Decided | { readonly ok: false; readonly refusal: RoomRefusal };

/** Decides on a command of somebody whose role the server has made sure of. Pure; never throws. */
export function decideCommand(
  room: Room,
  command: Command,
  id: string,
  sender: Sender,
  around: Surroundings,
): Decision {
  const before = doneBefore(room.done, sender.by, id);
  if (before) {
    const { seq, made = null } = before;
    return { ok: true, entry: null, room, beside: {}, forget: false, seq, made };
  }
  // A guest whose join was stored is on a seat when it asks again.
  const again = sender.role === 'seat' && (command.kind === 'join' || command.kind === 'claim');
  if (!again && !ALLOWED[sender.role].has(command.kind))
    return { ok: false, refusal: refusal('not-yours', 'kind') };
  const step = startStep(room, around.at);
  const refused = carryOut(step, command, sender, around);
  if (refused) return { ok: false, refusal: refused };
  if (step.events.length > 0) settle(step);
  const by = step.made !== null && sender.role === 'guest' ? `seat:${step.made}` : sender.by;
  return finished(room, step, by, id);
}

/** Lets time pass, with news of who has come and gone. */
export function decideTick(room: Room, at: number, news: readonly RoomEvent[]): Decided {
  const step = startStep(room, at);
  for (const event of news) emit(step, event);
  passTime(step);
  return finished(room, step, 'clock', undefined);
}

function finished(room: Room, step: Step, by: string, command: string | undefined): Decided {
  const { beside, forget, made, events } = step;
  if (events.length === 0)
    return { ok: true, entry: null, room, beside, forget, seq: room.seq, made };
  const seq = room.seq + 1;
  const entry: Entry = {
    seq,
    at: step.at,
    by,
    ...(command === undefined ? {} : { command }),
    ...(made === null ? {} : { made }),
    events,
  };
  return { ok: true, entry, room: closed(step.room, entry), beside, forget, seq, made };
}

function carryOut(
  step: Step,
  command: Command,
  sender: Sender,
  around: Surroundings,
): RoomRefusal | null {
  const { seat } = sender;
  switch (command.kind) {
    case 'join':
      return join(step, command, sender, around);
    case 'claim':
      return claim(step, command, sender, around);
    case 'plan':
      return changePlan(step, command, seat);
    case 'propose':
      return propose(step, command, seat);
    case 'adopt':
      return adopt(step, command, seat);
    case 'agree':
    case 'disagree':
      return agree(step, command, seat);
    case 'offline':
      return mergeOffline(step, command, seat);
    case 'ask-help':
      return moderation.askHelp(step, seatOf(step.room, seat)?.team, command.asking);
    case 'rename-me':
      return moderation.rename(step, seat, command.name);
    case 'name-team':
      return nameTeam(step, seat, command.name);
    case 'leave':
      return moderation.removeSeat(step, seat);
    default:
      return moderate(step, command, around);
  }
}

function nameTeam(step: Step, seat: string, name: string): RoomRefusal | null {
  const it = seatOf(step.room, seat);
  if (!it || it.team === null) return refusal('no-such-team');
  return it.observer ? refusal('observer') : moderation.rename(step, it.team, name);
}

function moderate(step: Step, command: Command, around: Surroundings): RoomRefusal | null {
  switch (command.kind) {
    case 'settings':
      return pace.changeSettings(step, command);
    case 'start':
      return pace.start(step, command);
    case 'restart':
      return pace.restart(step);
    case 'advance':
      return pace.advance(step);
    case 'next-round':
      return pace.nextRound(step);
    case 'advance-team':
      return pace.advanceTeam(step, command);
    case 'hold':
      return pace.setHold(step, command);
    case 'timer':
    case 'timer-shift':
      return pace.setTimer(step, command);
    case 'debrief':
      return pace.openDebrief(step, command);
    case 'resume-play':
      return pace.resumePlay(step);
    case 'robot':
      return moderation.setRobot(step, command);
    case 'robot-seat':
      return moderation.setRobotSeat(step, command);
    case 'add-teams':
      return moderation.addTeams(step, command);
    case 'rename':
      return moderation.rename(step, command.target, command.name);
    case 'move':
      return moderation.move(step, command);
    case 'merge':
      return moderation.merge(step, command);
    case 'remove-seat':
      return moderation.removeSeat(step, command.seat);
    case 'remove-team':
      return moderation.removeTeam(step, command);
    case 'new-seat-code':
      return moderation.newSeatCode(step, command.seat, around);
    case 'answer-help':
      return moderation.askHelp(step, command.team, false);
    default:
      return remark(step, command, around);
  }
}

function remark(step: Step, command: Command, around: Surroundings): RoomRefusal | null {
  switch (command.kind) {
    case 'inject':
      return injectInto(step, command);
    case 'message':
      return message(step, command);
    case 'star':
      return star(step, command);
    case 'unstar':
      return unstar(step, command);
    case 'invite':
      return invite(step, command, around);
    case 'revoke':
      return revoke(step, command);
    case 'delete-names':
      return deleteNames(step);
    case 'show':
      emit(step, { kind: 'shown', view: command.view, at: command.at ?? {} });
      return null;
    case 'door':
      if (step.room.core.doorOpen !== command.open)
        emit(step, { kind: 'door', open: command.open });
      return null;
    default:
      return refusal('not-yours', 'kind');
  }
}

import { refuseInjection } from '../engine/index.ts';
import { type Command, MOST_INJECTIONS, MOST_STARS, type RoomRefusal } from '../protocol/index.ts';
import { parseInjection } from '../record/index.ts';
import { seatOf, type Team, teamOf } from './room.ts';
import { emit, newId, refusal, type Step, type Surroundings } from './step.ts';
import { counts } from './teams.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Lets something happen to some teams or all; to those to whom it cannot happen it does not. */
export function injectInto(step: Step, command: Of<'inject'>): RoomRefusal | null {
  const read = parseInjection(command.injection);
  if (!read.ok) return refusal('malformed', `injection.${read.fault.place}`);
  if (step.room.core.phase === 'debrief') return refusal('in-debrief');
  const teams: Team[] = [];
  const named = command.teams === 'all' ? Object.keys(step.room.teams) : command.teams;
  for (const id of named) {
    const team = teamOf(step.room, id);
    if (!team) return refusal('no-such-team', 'teams');
    if (command.teams !== 'all' || counts(step.room, team)) teams.push(team);
  }
  let why = 'no-such-team';
  for (const team of teams) {
    const refused = refusedIn(team, command.when, read.injection);
    if (refused) why = refused;
    else
      emit(step, {
        kind: 'injected',
        team: team.id,
        when: command.when,
        injection: read.injection,
      });
  }
  return step.events.length > 0 ? null : refusal('injection-refused', 'injection', { reason: why });
}

function refusedIn(
  { game, coming }: Team,
  when: 'now' | 'next',
  injection: Parameters<typeof refuseInjection>[1],
): string | null {
  const waiting = when === 'now' ? (game.injected ?? []).length : coming.length;
  if (waiting >= MOST_INJECTIONS) return 'too-many';
  const refused = refuseInjection(game, injection);
  // Whether the week is too full is known only when it comes.
  return refused === 'week-too-full' && when === 'next' ? null : refused;
}

export function message(step: Step, command: Of<'message'>): RoomRefusal | null {
  const { to } = command;
  if (to !== 'all' && 'team' in to && !teamOf(step.room, to.team))
    return refusal('no-such-team', 'to.team');
  if (to !== 'all' && 'seat' in to && !seatOf(step.room, to.seat))
    return refusal('no-such-seat', 'to.seat');
  const id = newId(step, 'm');
  step.beside[id] = command.text;
  step.made = id;
  emit(step, { kind: 'messaged', message: id, to: to === 'all' ? { all: true } : to });
  return null;
}

/** Marks a moment for the debrief. */
export function star(step: Step, command: Of<'star'>): RoomRefusal | null {
  const team = teamOf(step.room, command.team);
  if (!team) return refusal('no-such-team', 'team');
  if (command.turn > team.turns.length)
    return refusal('turn-over', 'turn', { turn: team.turns.length });
  if (step.room.stars.length >= MOST_STARS) return refusal('too-many', '', { most: MOST_STARS });
  const id = newId(step, 'r');
  if (command.note !== undefined) step.beside[id] = command.note;
  step.made = id;
  const { turn, week = null } = command;
  emit(step, { kind: 'starred', star: id, team: team.id, turn, week });
  return null;
}

export function unstar(step: Step, command: Of<'unstar'>): RoomRefusal | null {
  if (step.room.stars.some((one) => one.id === command.star)) {
    emit(step, { kind: 'unstarred', star: command.star });
    step.beside[command.star] = null;
  }
  return null;
}

/** A further link into the session. */
export function invite(
  step: Step,
  command: Of<'invite'>,
  around: Surroundings,
): RoomRefusal | null {
  const hash = around.hashOf(command.token);
  const known = step.room.keys.find((key) => key.hash === hash);
  if (known) {
    step.made = known.id;
    return null;
  }
  if (step.room.keys.length >= 20) return refusal('too-many', '', { most: 20 });
  const key = newId(step, 'k');
  step.made = key;
  emit(step, { kind: 'key-added', key, role: command.role, hash });
  return null;
}

/** Takes a link back; the facilitator's own stays. */
export function revoke(step: Step, command: Of<'revoke'>): RoomRefusal | null {
  const key = step.room.keys.find((one) => one.id === command.key);
  if (!key || key.role === 'facilitator') return refusal('not-yours', 'key');
  emit(step, { kind: 'key-removed', key: key.id });
  return null;
}

/** Forgets every name, message and note; all replays stay valid. */
export function deleteNames(step: Step): RoomRefusal | null {
  step.forget = true;
  emit(step, { kind: 'names-changed' });
  return null;
}

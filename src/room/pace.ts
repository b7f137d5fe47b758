import { policyNamed } from '../policies/index.ts';
import type { Command, RoomRefusal } from '../protocol/index.ts';
import { teamOf } from './room.ts';
import { hold, openRound, runRound, runTeam } from './rounds.ts';
import { emit, refusal, type Step } from './step.ts';
import { counts, freeHand, isOpen, turnOf } from './teams.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** From the lobby into the game. */
export function start(step: Step, { practice }: Of<'start'>): RoomRefusal | null {
  if (step.room.core.phase !== 'lobby') return refusal('already-started');
  emit(step, { kind: 'started', practice });
  openRound(step, 1);
  return null;
}

/** Back to the lobby, all games from their beginning. */
export function restart(step: Step): RoomRefusal | null {
  emit(step, { kind: 'restarted' });
  return null;
}

const notInPlay = ({ room }: Step): RoomRefusal | null => {
  if (room.core.phase === 'lobby') return refusal('not-started');
  return room.core.phase === 'debrief' ? refusal('in-debrief') : null;
};

/** Runs the weeks of every team that has not run yet in this round. */
export function advance(step: Step): RoomRefusal | null {
  const wrong = notInPlay(step);
  if (wrong) return wrong;
  if (step.room.core.heldSince !== null) return refusal('held');
  if (step.room.core.settings.pacing !== 'free' && step.room.core.between)
    return refusal('between-rounds');
  if (step.room.core.settings.pacing !== 'free') {
    runRound(step, 'advance');
    return null;
  }
  for (const team of Object.values(step.room.teams)) {
    if (isOpen(step.room, team) && counts(step.room, team))
      runTeam(step, team.id, 'advance', step.room.core.settings.onExpiry);
  }
  return null;
}

export function nextRound(step: Step): RoomRefusal | null {
  const wrong = notInPlay(step);
  if (wrong) return wrong;
  const { between, round } = step.room.core;
  if (!between) return refusal('already-started');
  if (round >= step.room.scenario.time.turns) return refusal('game-over');
  openRound(step, round + 1);
  return null;
}

/** Runs one team, whether it is ready or not; the record says that the facilitator did. */
export function advanceTeam(step: Step, command: Of<'advance-team'>): RoomRefusal | null {
  const wrong = notInPlay(step);
  if (wrong) return wrong;
  const team = teamOf(step.room, command.team);
  if (!team) return refusal('no-such-team', 'team');
  if (team.game.state.ended) return refusal('game-over');
  if (!isOpen(step.room, team)) return refusal('turn-over', 'team', { turn: turnOf(team) });
  runTeam(step, team.id, 'facilitator', command.with);
  return null;
}

export function setHold(step: Step, { held }: Of<'hold'>): RoomRefusal | null {
  const wrong = notInPlay(step);
  if (wrong) return wrong;
  hold(step, held);
  return null;
}

/** Sets the timer, moves its end, or takes it away. */
export function setTimer(step: Step, command: Of<'timer'> | Of<'timer-shift'>): RoomRefusal | null {
  const wrong = notInPlay(step);
  if (wrong) return wrong;
  const { timer, heldSince } = step.room.core;
  const start = (left: number, length: number): void => {
    const endsAt = heldSince === null ? step.at + left : null;
    emit(step, { kind: 'timer', endsAt, left, length });
  };
  if (command.kind === 'timer') {
    const length = command.seconds * 1000;
    if (length > 0) start(length, length);
    else emit(step, { kind: 'timer', endsAt: null, left: 0, length: null });
    return null;
  }
  if (!timer) return refusal('no-timer');
  const before = timer.endsAt === null ? timer.left : Math.max(0, timer.endsAt - step.at);
  const left = Math.min(7_200_000, Math.max(0, before + command.seconds * 1000));
  start(left, Math.max(left, timer.length));
  return null;
}

/** Changes settings. In the lobby the number of teams follows; later it counts for nothing. */
export function changeSettings(step: Step, { changes }: Of<'settings'>): RoomRefusal | null {
  const { core } = step.room;
  if (changes.robot !== undefined && !policyNamed(changes.robot))
    return refusal('no-such-policy', 'changes.robot');
  const solo = changes.solo !== undefined && changes.solo !== core.settings.solo;
  if (solo && (core.phase !== 'lobby' || Object.keys(step.room.seats).length > 0))
    return refusal('already-started', 'changes.solo');
  emit(step, { kind: 'settings-changed', changes });
  if (changes.twoHands === true && !core.settings.twoHands) giveHands(step);
  if (core.phase === 'lobby') matchTeams(step);
  const paced = changes.pacing !== undefined && changes.pacing !== 'free';
  if (core.phase === 'play' && core.settings.pacing === 'free' && paced) joinUp(step);
  return null;
}

/** Whoever sits in a team already gets one of the two hands. */
function giveHands(step: Step): void {
  for (const seat of Object.values(step.room.seats)) {
    if (seat.team === null || seat.observer || seat.hand !== 'both') continue;
    const { id, team, observer } = seat;
    const hand = freeHand(step.room, team);
    emit(step, { kind: 'seat-placed', seat: id, team, hand, observer });
  }
}

/** Makes or removes empty teams until there are as many as the settings say. */
export function matchTeams(step: Step): void {
  const { settings } = step.room.core;
  const wanted = settings.solo ? 0 : settings.teams;
  const people = () => Object.values(step.room.teams).filter((team) => team.robot === null);
  while (!settings.solo && people().length < wanted)
    emit(step, { kind: 'team-added', team: `t${step.room.next}`, robot: null });
  for (const team of people().reverse()) {
    if (people().length <= wanted) break;
    const empty = !Object.values(step.room.seats).some((seat) => seat.team === team.id);
    if (empty) emit(step, { kind: 'team-removed', team: team.id });
  }
}

/** From free pacing into common rounds: those ahead wait for the slowest. */
function joinUp(step: Step): void {
  const turns = Object.values(step.room.teams)
    .filter((team) => counts(step.room, team) && team.game.state.ended === null)
    .map(turnOf);
  if (turns.length > 0) openRound(step, Math.min(...turns));
}

/** Ends the play and opens all records: on the stage, or for everybody. */
export function openDebrief(step: Step, command: Of<'debrief'>): RoomRefusal | null {
  if (step.room.core.phase === 'lobby') return refusal('not-started');
  emit(step, { kind: 'debrief-opened', for: command.for });
  return null;
}

export function resumePlay(step: Step): RoomRefusal | null {
  if (step.room.core.phase !== 'debrief') return refusal('already-started');
  emit(step, { kind: 'play-resumed' });
  return null;
}

import { type Decision, type Hand, plainDecision, refuse } from '../engine/index.ts';
import type { Command, RoomRefusal } from '../protocol/index.ts';
import { parseDecision } from '../record/index.ts';
import { passOnce } from './games.ts';
import { type Room, type Seat, seatOf, type Team, teamOf } from './room.ts';
import { runTeam } from './rounds.ts';
import { emit, refusal, type Step } from './step.ts';
import { decidersOf, handNow, isOpen, sameOfHand, turnOf } from './teams.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** The team that a seat may plan for now, or why it may not. */
function planning(
  room: Room,
  seatId: string,
  turn: number,
): { readonly seat: Seat; readonly team: Team } | RoomRefusal {
  const seat = seatOf(room, seatId);
  if (!seat) return refusal('no-such-seat');
  const team = seat.team === null ? undefined : teamOf(room, seat.team);
  if (!team) return refusal('no-such-team');
  if (seat.observer) return refusal('observer');
  if (team.robot !== null) return refusal('not-yours');
  const { phase, between } = room.core;
  if (phase === 'lobby') return refusal('not-started');
  if (phase === 'debrief') return refusal('in-debrief');
  if (team.game.state.ended) return refusal('game-over');
  if (turn !== turnOf(team)) return refusal('turn-over', 'turn', { turn: turnOf(team) });
  if (!isOpen(room, team)) return refusal(between ? 'between-rounds' : 'turn-over', 'turn');
  return { seat, team };
}

/** A plan of unknown origin as a decision that may be stored: whole but for unanswered events. */
function readPlan(game: Team['game'], value: unknown): Decision | RoomRefusal {
  const read = parseDecision(value);
  if (!read.ok) return refusal('malformed', `plan.${read.fault.place}`);
  const plan = plainDecision(read.decision);
  const wrong = refuse(game, plan);
  if (!wrong || wrong.code === 'event-unanswered') return plan;
  return refusal('plan-refused', `plan.${wrong.at}`, { ...wrong.values, reason: wrong.code });
}

const isRefusal = (value: object): value is RoomRefusal => 'code' in value;

const same = (one: Decision, other: Decision): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a seat changes only what its hand may change. */
function mayPlace(room: Room, seat: Seat, team: Team, plan: Decision): boolean {
  const hand = handNow(room, seat);
  if (hand === 'both') return true;
  const other: Hand = hand === 'management' ? 'leadership' : 'management';
  return sameOfHand(team.plan.blocks, plan.blocks, other);
}

/** The team's plan, changed by one of its seats. */
export function changePlan(step: Step, command: Of<'plan'>, seatId: string): RoomRefusal | null {
  const found = planning(step.room, seatId, command.turn);
  if (isRefusal(found)) return found;
  const { seat, team } = found;
  if (command.revision !== team.revision)
    return refusal('plan-moved', 'revision', { revision: team.revision });
  const plan = readPlan(team.game, command.plan);
  if (isRefusal(plan)) return plan;
  if (!mayPlace(step.room, seat, team, plan)) return refusal('other-hand', 'plan');
  if (!same(plan, team.plan)) emit(step, { kind: 'planned', team: team.id, seat: seat.id, plan });
  return null;
}

export function propose(step: Step, command: Of<'propose'>, seatId: string): RoomRefusal | null {
  const found = planning(step.room, seatId, command.turn);
  if (isRefusal(found)) return found;
  const { seat, team } = found;
  const plan = command.plan === null ? null : readPlan(team.game, command.plan);
  if (plan !== null && isRefusal(plan)) return plan;
  emit(step, { kind: 'proposed', team: team.id, seat: seat.id, plan });
  return null;
}

export function adopt(step: Step, command: Of<'adopt'>, seatId: string): RoomRefusal | null {
  const found = planning(step.room, seatId, command.turn);
  if (isRefusal(found)) return found;
  const { seat, team } = found;
  if (command.revision !== team.revision)
    return refusal('plan-moved', 'revision', { revision: team.revision });
  const proposal = team.proposals.find((one) => one.seat === command.seat);
  if (!proposal) return refusal('no-proposal', 'seat');
  if (!mayPlace(step.room, seat, team, proposal.plan)) return refusal('other-hand', 'seat');
  if (!same(proposal.plan, team.plan))
    emit(step, { kind: 'planned', team: team.id, seat: seat.id, plan: proposal.plan });
  return null;
}

/** Why a plan may not run yet, or null. */
function notReady(room: Room, team: Team): RoomRefusal | null {
  const wrong = refuse(team.game, team.plan);
  if (wrong)
    return refusal('plan-refused', `plan.${wrong.at}`, { ...wrong.values, reason: wrong.code });
  const required = room.core.settings.expectations === 'required';
  return required && team.plan.expectations.length < 2
    ? refusal('expectations-missing', 'plan.expectations')
    : null;
}

export function agree(
  step: Step,
  command: Of<'agree'> | Of<'disagree'>,
  seatId: string,
): RoomRefusal | null {
  const found = planning(step.room, seatId, command.turn);
  if (isRefusal(found)) return found;
  const { seat, team } = found;
  if (command.kind === 'disagree') {
    if (team.agreed.includes(seat.id))
      emit(step, { kind: 'disagreed', team: team.id, seat: seat.id });
    return null;
  }
  if (command.revision !== team.revision)
    return refusal('plan-moved', 'revision', { revision: team.revision });
  const wrong = notReady(step.room, team);
  if (wrong) return wrong;
  if (!team.agreed.includes(seat.id)) emit(step, { kind: 'agreed', team: team.id, seat: seat.id });
  return null;
}

/**
 * Turns that were decided while the server was away. In free pacing they run in their order if they
 * come to the same states; in a common round the first becomes the plan and is agreed to. Where
 * several decide in the team it becomes a proposal, since the others have not seen it.
 */
export function mergeOffline(
  step: Step,
  command: Of<'offline'>,
  seatId: string,
): RoomRefusal | null {
  const seat = seatOf(step.room, seatId);
  const own = seat?.team ? teamOf(step.room, seat.team) : undefined;
  const next = own ? turnOf(own) : 0;
  const turns = command.turns.filter((one) => one.turn >= next);
  const [first] = turns;
  if (!first) return refusal('turn-over', 'turns', { turn: next });
  if (first.turn !== next) return refusal('turn-over', 'turns[0].turn', { turn: next });
  for (const one of turns) {
    const found = planning(step.room, seatId, one.turn);
    if (isRefusal(found)) return one === first ? found : null;
    const { team } = found;
    const plan = readPlan(team.game, one.plan);
    if (isRefusal(plan)) return one === first ? plan : null;
    if (decidersOf(step.room, team.id).length > 1) {
      emit(step, { kind: 'proposed', team: team.id, seat: seatId, plan });
      return null;
    }
    const passed = passOnce(team.game, plan);
    if (passed.ok && passed.game.log.at(-1)?.fingerprint !== one.fingerprint)
      return one === first ? refusal('offline-differs', 'turns[0].fingerprint') : null;
    if (!same(plan, team.plan)) emit(step, { kind: 'planned', team: team.id, seat: seatId, plan });
    const after = teamOf(step.room, team.id);
    if (!after || notReady(step.room, after)) return null;
    emit(step, { kind: 'agreed', team: team.id, seat: seatId });
    const { pacing } = step.room.core.settings;
    if (pacing !== 'free' || step.room.core.heldSince !== null) return null;
    runTeam(step, team.id, 'offline', 'draft');
  }
  return null;
}

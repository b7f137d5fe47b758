import type { Decision } from '../engine/index.ts';
import { handOfBlock } from '../engine/index.ts';
import type { RunBy, StandIn } from '../protocol/index.ts';
import { laidInto, passOnce, robotDecision, standIn } from './games.ts';
import { type Team, teamOf } from './room.ts';
import { emit, type Step } from './step.ts';
import { counts, decidersOf, isOpen, isReady, seatsOf, tally, turnOf } from './teams.ts';

/** How long a facilitator may be away until the room goes on without one, in milliseconds. */
export const HOST_PATIENCE = 180_000;

/** Runs the weeks of one team: its plan where it is ready, a robot's or the stand-in's otherwise. */
export function runTeam(step: Step, id: string, by: RunBy, wish: StandIn): void {
  const team = teamOf(step.room, id);
  if (!team || team.game.state.ended) return;
  const { settings } = step.room.core;
  const ran = (decision: Decision | null, by: RunBy, stoodIn: StandIn | null): void => {
    const passed = passOnce(team.game, decision ?? team.plan);
    const fingerprint = passed.ok ? passed.game.log.at(-1)?.fingerprint : undefined;
    if (fingerprint === undefined) return;
    emit(step, { kind: 'ran', team: id, turn: turnOf(team), decision, by, stoodIn, fingerprint });
  };
  if (team.robot !== null) ran(robotDecision(team.game, team.robot), 'robot', null);
  else if (isReady(step.room, team)) ran(null, by === 'offline' ? by : 'team', null);
  else {
    const stood = standIn(team.game, team.plan, wish, settings.robot);
    ran(stood.decision, by, stood.stoodIn);
  }
}

/** Opens a round with its timer. */
export function openRound(step: Step, round: number): void {
  emit(step, { kind: 'round-opened', round });
  const length = step.room.core.settings.seconds * 1000;
  if (length === 0 || step.room.core.settings.pacing === 'free') return;
  const standing = step.room.core.heldSince !== null;
  emit(step, { kind: 'timer', endsAt: standing ? null : step.at + length, left: length, length });
}

/** Runs the weeks of every team that has not run yet in this round, and ends the round. */
export function runRound(step: Step, by: RunBy): void {
  const { settings, round } = step.room.core;
  for (const team of Object.values(step.room.teams)) {
    if (!isOpen(step.room, team)) continue;
    if (counts(step.room, team) || team.turns.length > 0)
      runTeam(step, team.id, by, settings.onExpiry);
  }
  const over = round >= step.room.scenario.time.turns || allEnded(step);
  if (settings.pause || over) emit(step, { kind: 'round-closed' });
  else openRound(step, round + 1);
}

const allEnded = (step: Step): boolean =>
  Object.values(step.room.teams).every(
    (team) => team.game.state.ended !== null || !counts(step.room, team),
  );

/** Lets a team that came late play what it has missed, by a robot. */
export function catchUp(step: Step, id: string): void {
  const { phase, settings, round, between } = step.room.core;
  if (phase !== 'play' || settings.pacing === 'free') return;
  const target = between ? round + 1 : round;
  for (;;) {
    const team = teamOf(step.room, id);
    if (!team || team.game.state.ended || turnOf(team) >= target) return;
    runTeam(step, id, 'late', 'robot');
  }
}

/** Robots that hold one hand of a team lay their blocks and agree to what the other hand has laid. */
function placeRobotHands(step: Step): void {
  for (const { id } of Object.values(step.room.teams)) {
    for (const seat of seatsOf(step.room, id)) {
      if (seat.robot === null || seat.observer) continue;
      const team = teamOf(step.room, id);
      if (!team || team.robot !== null || !isOpen(step.room, team)) continue;
      if (team.agreed.includes(seat.id)) continue;
      const plan = withHand(team, seat.robot, seat.hand);
      if (plan) emit(step, { kind: 'planned', team: id, seat: seat.id, plan });
      emit(step, { kind: 'agreed', team: id, seat: seat.id });
    }
  }
}

/** The team's plan with a robot's blocks of one hand; null when that hand has blocks already or gets none. */
function withHand({ game, plan }: Team, policy: string, hand: string): Decision | null {
  const ofHand = (blocks: Decision['blocks']) =>
    blocks.filter((block) => hand === 'both' || handOfBlock(block) === hand);
  if (ofHand(plan.blocks).length > 0) return null;
  const laid = laidInto(game, plan, ofHand(robotDecision(game, policy).blocks));
  return laid.blocks.length > plan.blocks.length ? laid : null;
}

/** Whether the room waits for a facilitator who has been away for long. */
const isOrphaned = ({ room, at }: Step): boolean =>
  room.core.hostAway !== null && at - room.core.hostAway > HOST_PATIENCE;

/**
 * What follows by itself from what is so: robots lay their blocks, weeks run of whoever is ready as
 * the pacing says. At most one common round a time, so that robots alone do not race to the end.
 */
export function settle(step: Step): void {
  if (step.room.core.phase !== 'play') return;
  placeRobotHands(step);
  const { settings, heldSince, between } = step.room.core;
  if (heldSince !== null) return;
  if (settings.pacing === 'free') {
    for (const team of Object.values(step.room.teams)) {
      if (team.robot === null && isReady(step.room, team)) runTeam(step, team.id, 'team', 'draft');
    }
    placeRobotHands(step);
    return;
  }
  const { open, ready } = tally(step.room);
  const runsItself = settings.pacing === 'all-ready' || isOrphaned(step);
  if (!between && open > 0 && ready === open && runsItself) {
    runRound(step, 'team');
    placeRobotHands(step);
  }
}

/** What the passing of time leads to: the end of a timer, robots at their pace, a room left alone. */
export function passTime(step: Step): void {
  const { phase, timer, settings } = step.room.core;
  if (phase !== 'play') return;
  if (isOrphaned(step)) goOn(step);
  if (step.room.core.heldSince !== null) return;
  if (timer?.endsAt !== undefined && timer.endsAt !== null && step.at >= timer.endsAt) {
    if (settings.pacing === 'free' || step.room.core.between)
      emit(step, { kind: 'timer', endsAt: null, left: 0, length: null });
    else runRound(step, 'timer');
  }
  if (settings.pacing === 'free') runRobots(step);
  settle(step);
}

/** With no facilitator for long, what was held goes on and the next round opens. */
function goOn(step: Step): void {
  const { heldSince, between, round } = step.room.core;
  if (heldSince !== null && step.at - heldSince > HOST_PATIENCE) hold(step, false);
  const more = round < step.room.scenario.time.turns && !allEnded(step);
  if (between && more && step.room.core.heldSince === null) openRound(step, round + 1);
}

/** Robots among people keep up with whoever is furthest; among themselves they play a turn each time. */
function runRobots(step: Step): void {
  const teams = Object.values(step.room.teams);
  const people = teams.filter(
    (team) => team.robot === null && decidersOf(step.room, team.id).length > 0,
  );
  const furthest = people.reduce((most, team) => Math.max(most, team.turns.length), 0);
  for (const team of teams) {
    if (team.robot === null || !isOpen(step.room, team)) continue;
    if (people.length === 0 || team.turns.length < furthest)
      runTeam(step, team.id, 'robot', 'robot');
  }
}

/** Holds the room, timer and all, or lets it go on. */
export function hold(step: Step, held: boolean): void {
  const { heldSince, timer } = step.room.core;
  if ((heldSince !== null) === held) return;
  emit(step, { kind: 'held', held });
  if (!timer) return;
  if (held && timer.endsAt !== null) {
    const left = Math.max(0, timer.endsAt - step.at);
    emit(step, { kind: 'timer', endsAt: null, left, length: timer.length });
  }
  if (!held && timer.endsAt === null) {
    emit(step, { ...timer, kind: 'timer', endsAt: step.at + timer.left });
  }
}

import { type Block, type Hand, handOfBlock, refuse } from '../engine/index.ts';
import type { SeatHand, TeamStatus } from '../protocol/index.ts';
import { type Room, type Seat, type Team, teamOf } from './room.ts';

/** Seats by their team. Made once for each list of seats. */
const BY_TEAM = new WeakMap<Room['seats'], ReadonlyMap<string | null, readonly Seat[]>>();
const NOBODY: readonly Seat[] = [];

/** Seats of a team in the order in which they came; of `null` those without a team. */
export function seatsOf(room: Room, team: string | null): readonly Seat[] {
  let index = BY_TEAM.get(room.seats);
  if (!index) {
    const lists = new Map<string | null, Seat[]>();
    for (const seat of Object.values(room.seats)) {
      const list = lists.get(seat.team);
      if (list) list.push(seat);
      else lists.set(seat.team, [seat]);
    }
    index = lists;
    BY_TEAM.set(room.seats, index);
  }
  return index.get(team) ?? NOBODY;
}

/** Seats that decide in a team: people who do not only watch. */
export function decidersOf(room: Room, team: string): readonly Seat[] {
  return seatsOf(room, team).filter((seat) => !seat.observer && seat.robot === null);
}

/** Whether the room counts on a team: somebody or a robot decides in it. */
export function counts(room: Room, team: Team): boolean {
  return team.robot !== null || decidersOf(room, team.id).length > 0;
}

/** Turn that a team plans, counted from 1. */
export const turnOf = (team: Team): number => team.game.state.turn + 1;

/** Whether a team may plan now. In common rounds who has run already waits for the others. */
export function isOpen(room: Room, team: Team): boolean {
  const { phase, between, settings, round } = room.core;
  if (phase !== 'play' || team.game.state.ended) return false;
  if (settings.pacing === 'free') return true;
  return !between && turnOf(team) <= round;
}

/**
 * Seats that have yet to agree: everybody who decides and is here, or all where nobody is. As two
 * hands both have to, here or not.
 */
export function missingOf(room: Room, team: Team): readonly string[] {
  if (team.robot !== null) return [];
  const deciders = decidersOf(room, team.id);
  const here = deciders.filter((seat) => seat.awaySince === null);
  const robots = seatsOf(room, team.id).filter((seat) => !seat.observer && seat.robot !== null);
  const asked = here.length > 0 && !room.core.settings.twoHands ? here : deciders;
  return [...asked, ...robots]
    .filter((seat) => !team.agreed.includes(seat.id))
    .map((seat) => seat.id);
}

/** Whether the weeks of a team may run as far as the team is concerned. */
export function isReady(room: Room, team: Team): boolean {
  if (!isOpen(room, team)) return false;
  if (team.robot !== null) return true;
  if (team.agreed.length === 0 || missingOf(room, team).length > 0) return false;
  return refuse(team.game, team.plan) === null;
}

/** Where a team stands in the round. */
export function statusOf(room: Room, team: Team): TeamStatus {
  if (team.game.state.ended) return 'ended';
  if (!isOpen(room, team)) return 'waiting';
  return isReady(room, team) ? 'ready' : 'planning';
}

/** Teams that play, those of them that are ready, and those whose game has ended. */
export function tally(room: Room): { teams: number; ready: number; ended: number; open: number } {
  const sum = { teams: 0, ready: 0, ended: 0, open: 0 };
  for (const team of Object.values(room.teams)) {
    if (!counts(room, team)) continue;
    sum.teams++;
    const status = statusOf(room, team);
    if (status === 'ended') sum.ended++;
    if (status === 'ready') sum.ready++;
    if (status === 'ready' || status === 'planning') sum.open++;
  }
  return sum;
}

/** Which hand's blocks a seat may place now: both where nobody sits on the other hand. */
export function handNow(room: Room, seat: Seat): SeatHand {
  if (!room.core.settings.twoHands || seat.hand === 'both' || seat.team === null) return 'both';
  const other = seatsOf(room, seat.team).some(
    (one) => one.id !== seat.id && !one.observer && one.hand !== seat.hand,
  );
  return other ? seat.hand : 'both';
}

const key = (block: Block): string => JSON.stringify(block);

/** Whether two lists have the same blocks of one hand, in any order. */
export function sameOfHand(one: readonly Block[], other: readonly Block[], hand: Hand): boolean {
  const of = (blocks: readonly Block[]): string =>
    blocks
      .filter((block) => handOfBlock(block) === hand)
      .map(key)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      .join();
  return of(one) === of(other);
}

/** The hand that a newcomer to a team gets. */
export function freeHand(room: Room, team: string): SeatHand {
  if (!room.core.settings.twoHands) return 'both';
  const taken = (hand: SeatHand): number =>
    seatsOf(room, team).filter((seat) => !seat.observer && seat.hand === hand).length;
  return taken('management') <= taken('leadership') ? 'management' : 'leadership';
}

/** Deciding seats that a team can still take. */
export function freeSeats(room: Room, team: string): number {
  const { settings } = room.core;
  const most = settings.solo
    ? 1
    : settings.twoHands
      ? Math.max(2, settings.seatsPerTeam)
      : settings.seatsPerTeam;
  const it = teamOf(room, team);
  if (!it || it.robot !== null) return 0;
  return Math.max(0, most - seatsOf(room, team).filter((seat) => !seat.observer).length);
}

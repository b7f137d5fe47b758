import {
  type Decision,
  type Game,
  overviewIn,
  type Rollout,
  rollFrom,
  rollTurn,
  type State,
  worthLeft,
} from '../../engine/index.ts';
import type { Future } from './futures.ts';
import { steward } from './steward.ts';

/**
 * What a decision is worth in one future, in points of the score: the turns up to the horizon are
 * played, the decision first and the steward after it, and the rest of the game is guessed.
 */
export function worthOf(
  game: Game,
  { start, rollout }: Future,
  decision: Decision,
  horizon: number,
): number {
  rollFrom(rollout, start);
  rollTurn(rollout, decision);
  let before = rollout.work.s.totals.value;
  for (let turn = 1; turn < horizon && rollout.work.s.ended === null; turn++) {
    before = rollout.work.s.totals.value;
    const then = { ...game, state: rollout.work.s, log: [] };
    rollTurn(rollout, steward(then, overviewIn(rollout)));
  }
  return worthAt(rollout, start, before);
}

/**
 * The score where the game has ended; else what was delivered, and a guess of what would come: the
 * turns that are left go on like the last one, as far as the dangers and the cash allow.
 */
function worthAt(rollout: Rollout, start: State, before: number): number {
  const { s, setup } = rollout.work;
  const since = start.totals.value;
  if (s.ended) return s.ended.score - since;
  const lastTurn = s.totals.value - before;
  const left = worthLeft(rollout.work);
  const worth = Math.max(0, left.capacity + left.adaptability + left.people + left.cash);
  const { chaos, stagnation, insolvent } = s.danger;
  const danger = Math.max(chaos, stagnation, insolvent);
  const turnsLeft = setup.turns - s.turn;
  const paid = paidFor(s, turnsLeft * setup.weeksPerTurn);
  return (
    s.totals.value - since + (1 - danger * danger) * paid * (turnsLeft * lastTurn + paid * worth)
  );
}

/** Share of the weeks left that cash and sales pay for, if nothing changes. */
function paidFor({ organization: o }: State, weeks: number): number {
  const loss = o.costs - o.revenue;
  if (loss <= 0 || weeks <= 0) return 1;
  return Math.min(1, Math.max(0, o.cash) / loss / weeks);
}

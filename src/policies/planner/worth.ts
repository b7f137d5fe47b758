import {
  type Decision,
  type Game,
  overviewIn,
  type Rollout,
  rollFrom,
  rollTurn,
  type Setup,
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
  const paid = paidFor(s, setup, turnsLeft * setup.weeksPerTurn);
  return (
    s.totals.value - since + (1 - danger * danger) * paid * (turnsLeft * lastTurn + paid * worth)
  );
}

/** A turn of the market costs about this share of sales, for about so many weeks. */
const TURN_COSTS = 0.45;
const TURN_LASTS = 40;

/**
 * Share of the weeks left that cash and sales pay for. Where a market may still turn, the reserve must
 * carry that too, as far as it is likely.
 */
function paidFor(
  { organization: o }: State,
  { market, turns, weeksPerTurn }: Setup,
  weeks: number,
) {
  const usual = lastsFor(o.cash, o.costs - o.revenue, weeks);
  const turnsToCome = (market.shifts.length * weeks) / (turns * weeksPerTurn);
  const stressed = o.costs - (1 - TURN_COSTS) * o.revenue;
  const hard = Math.min(usual, lastsFor(o.cash, stressed, Math.min(weeks, TURN_LASTS)));
  const likely = Math.min(1, turnsToCome);
  return (1 - likely) * usual + likely * hard;
}

function lastsFor(cash: number, loss: number, weeks: number): number {
  return loss <= 0 || weeks <= 0 ? 1 : Math.min(1, Math.max(0, cash) / loss / weeks);
}

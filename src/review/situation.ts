import { DANGERS, type Game, type Market } from '../engine/index.ts';

/** What a turn was played in; the first that holds, from the end: a crisis is a crisis whatever else is so. */
export const SITUATIONS = ['calm', 'growth', 'after-shift', 'crisis'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Reliability below which, and strain above which, a turn is a crisis without a warning. */
const FAILING = 0.75;
const BREAKING = 0.55;
/** Cosine of a turn of the market by 25 degrees, and turns for which it is news. */
const TURNED = 0.9063;
const NEWS = 3;
/** Growth of headcount, promises or demand over four turns that makes a time of growth. */
const GROWING = 0.1;

/** The situation that a turn is planned in, as it truly was. */
export function situationOf({ state: s, setup }: Game): Situation {
  const warned = DANGERS.some((kind) => s.danger[`${kind}Warned`] >= 0);
  if (warned || s.gauges.reliability < FAILING || s.gauges.strain > BREAKING) return 'crisis';
  const weeks = setup.weeksPerTurn;
  for (let turn = Math.max(0, s.turn - NEWS); turn < s.turn; turn++)
    if (turned(s.market, turn * weeks, (turn + 1) * weeks)) return 'after-shift';
  const demand = (week: number): number =>
    s.market.demand[Math.max(0, Math.min(s.market.demand.length - 1, week))] as number;
  const rising = demand(s.week + 2 * weeks) / demand(s.week - 2 * weeks) - 1;
  const promised = (1 + setup.organization.growth) ** 4 - 1;
  const hired = s.arrivals.reduce((sum, { count }) => sum + count, 0) / s.people.team.length;
  return Math.max(rising, promised, hired) > GROWING ? 'growth' : 'calm';
}

function turned(market: Market, from: number, to: number): boolean {
  const cos =
    (market.x[from] as number) * (market.x[to] as number) +
    (market.y[from] as number) * (market.y[to] as number);
  return cos < TURNED;
}

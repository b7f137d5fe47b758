import {
  type Draw,
  drawFor,
  type MarketSetup,
  type State,
  turned,
  type Vector,
} from '../../engine/index.ts';

/*
 * What a player may expect of the market: not its path, but its temper. A briefing says whether the
 * market is restless and whether it will turn, by about how much; never when, and never which way.
 */

/** The temper of a market, as a player reads it. */
export interface Tendencies {
  /** Standard deviation of the weekly random walk, degrees. */
  readonly wander: number;
  /** Drift, degrees a week, either way. */
  readonly drift: number;
  /** Chance of a turn beginning in a week. */
  readonly turnsPerWeek: number;
  /** Usual size of a turn, degrees, its spread, and the weeks that it takes. */
  readonly size: number;
  readonly spread: number;
  readonly over: number;
}

/** Weeks that a turn takes as far as nothing else is known. */
const USUAL_WEEKS = 4;

/** The temper of a scenario's market: dates and signs are left out. */
export function tendenciesOf(setup: MarketSetup, weeks: number): Tendencies {
  const { shifts } = setup;
  const mean = (of: (shift: MarketSetup['shifts'][number]) => number): number =>
    shifts.reduce((sum, shift) => sum + of(shift), 0) / Math.max(1, shifts.length);
  return {
    wander: setup.wander,
    drift: Math.abs(setup.drift),
    turnsPerWeek: shifts.length / weeks,
    size: mean((shift) => Math.abs(shift.degrees)),
    spread: mean((shift) => shift.spread),
    over:
      shifts.length > 0
        ? Math.max(
            1,
            mean((shift) => shift.over),
          )
        : USUAL_WEEKS,
  };
}

/**
 * A future that the market may take from `heading` on, as far as its temper tells. With `turnWithin`
 * weeks a turn is sure to begin by then, where the market is one that turns at all.
 */
export function imagineMarket(
  state: State,
  tendencies: Tendencies,
  heading: Vector,
  seed: string,
  turnWithin = 0,
): State['market'] {
  const length = state.market.x.length;
  const draw = drawFor(seed, 'market', state.week);
  const drift = draw() < 0.5 ? -tendencies.drift : tendencies.drift;
  const x = new Array<number>(length).fill(heading.x);
  const y = new Array<number>(length).fill(heading.y);
  let at = heading;
  const turns = turnWithin > 0 && tendencies.turnsPerWeek > 0;
  const sure = turns ? state.week + 1 + Math.floor(draw() * turnWithin) : -1;
  let left = 0;
  let rate = 0;
  for (let week = state.week + 1; week < length; week++) {
    if ((draw() < tendencies.turnsPerWeek || week === sure) && left <= 0) {
      left = tendencies.over;
      const size = tendencies.size + spreadOf(draw) * tendencies.spread;
      rate = ((draw() < 0.5 ? -1 : 1) * size) / tendencies.over;
    }
    at = turned(at, drift + tendencies.wander * spreadOf(draw) + (left > 0 ? rate : 0));
    left--;
    x[week] = at.x;
    y[week] = at.y;
  }
  const demand = new Array<number>(length).fill(state.market.demand[state.week] as number);
  return { x, y, demand };
}

/** A number of mean 0 and standard deviation 1. */
const spreadOf = (draw: Draw): number => (draw() + draw() - 1) * 2.449489742783178;

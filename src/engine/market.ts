import type { Vector } from './exact.ts';
import { normalised, turned, unitVector } from './exact.ts';
import type { Draw } from './random.ts';
import { drawFor, noise } from './random.ts';
import type { MarketSetup, ShiftSetup } from './setup.ts';
import type { Market } from './state.ts';

/** Weeks drawn beyond the horizon, so that a drill or a forecast can look past the end. */
export const MARKET_MARGIN = 40;

/** Demand at a week: linear between the setup's points, level before the first and after the last. */
export function demandAt(points: MarketSetup['demand'], week: number): number {
  let before = points[0];
  if (before === undefined) return 1;
  if (week <= before.week) return before.level;
  for (const point of points) {
    if (point.week >= week) {
      const span = point.week - before.week;
      return span <= 0
        ? point.level
        : before.level + ((point.level - before.level) * (week - before.week)) / span;
    }
    before = point;
  }
  return before.level;
}

interface Shift {
  readonly from: number;
  readonly to: number;
  /** Degrees a week while it lasts. */
  readonly rate: number;
}

function drawShift(shift: ShiftSetup, draw: Draw): Shift {
  const from = shift.week + Math.floor(draw() * (2 * shift.jitter + 1)) - shift.jitter;
  const size = shift.degrees + noise(draw) * shift.spread;
  const sign = draw() < shift.otherWay ? -1 : 1;
  const over = Math.max(1, shift.over);
  return { from, to: from + over, rate: (sign * size) / over };
}

/** The market's whole path, drawn from the seed alone: no decision can change it. */
export function drawMarket(setup: MarketSetup, weeks: number, seed: string): Market {
  const draw = drawFor(seed, 'market', 0);
  const shifts = setup.shifts.map((shift) => drawShift(shift, draw));
  const length = weeks + MARKET_MARGIN + 1;
  const market: Market = { x: new Array(length), y: new Array(length), demand: new Array(length) };
  let heading = unitVector(setup.heading);
  for (let week = 0; week < length; week++) {
    market.x[week] = heading.x;
    market.y[week] = heading.y;
    market.demand[week] = demandAt(setup.demand, week);
    let degrees = setup.drift + setup.wander * noise(draw);
    for (const shift of shifts) if (week >= shift.from && week < shift.to) degrees += shift.rate;
    heading = turned(heading, degrees);
  }
  return market;
}

/**
 * The same market up to `week`, and from there another future drawn from another seed:
 * what may still come as far as anybody could know.
 */
export function resampleMarket(
  market: Market,
  setup: MarketSetup,
  week: number,
  seed: string,
): Market {
  const length = market.x.length;
  const drawn = drawMarket(setup, length - MARKET_MARGIN - 1, seed);
  const x = market.x.slice(0, week + 1);
  const y = market.y.slice(0, week + 1);
  let heading: Vector = { x: x[week] as number, y: y[week] as number };
  for (let w = week + 1; w < length; w++) {
    // The step that the other path takes in this week, as a rotation.
    const fx = drawn.x[w - 1] as number;
    const fy = drawn.y[w - 1] as number;
    const tx = drawn.x[w] as number;
    const ty = drawn.y[w] as number;
    const cos = fx * tx + fy * ty;
    const sin = fx * ty - fy * tx;
    heading = normalised(
      heading.x * cos - heading.y * sin,
      heading.x * sin + heading.y * cos,
      heading,
    );
    x.push(heading.x);
    y.push(heading.y);
  }
  return { x, y, demand: market.demand };
}

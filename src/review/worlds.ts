import {
  COEFFICIENTS,
  drawFor,
  drawMarket,
  type Game,
  MARKET_MARGIN,
  type Market,
  noise,
  turned,
  type Vector,
} from '../engine/index.ts';

/** One future that a week is tried in: the market to come, and the luck of everything else. */
export interface World {
  /** Keys the luck of people, sensing, hiring and events from now on. */
  readonly seed: string;
  readonly market: Market;
}

/** Whether a market that could not be known is drawn anew, or the one that came is used. */
export const SIGHTS = ['fair', 'hindsight'] as const;
export type Sight = (typeof SIGHTS)[number];

/** Cosine of a turn of the market, within one turn of the game, that customers speak of. */
const TURNED = 0.9063;
/** Drawn paths that are compared with what has been heard so far; the best of them is taken. */
const TRIES = 12;

/**
 * The `index`-th future of a game as it stands. `stream` keeps the futures that choose an
 * alternative apart from those that judge it.
 */
export function worldOf(game: Game, sight: Sight, stream: string, index: number): World {
  const seed = `${game.seed}/review/${stream}/${game.state.turn}/${index}`;
  return { seed, market: sight === 'fair' ? possibleMarket(game, seed) : game.state.market };
}

/**
 * A market that is possible as far as anybody in the player's place could know: at its last
 * measurement it headed where it was seen, within the error of that look; since then it went by
 * the scenario's law. Of several such paths the one is taken whose turns fell in the same turns of
 * the game as those that customers have spoken of.
 */
export function possibleMarket(game: Game, seed: string): Market {
  const { state: s, setup } = game;
  const known = s.knowledge.market;
  const from = Math.max(0, known.week);
  const drawn = likeliest(game, seed);
  const draw = drawFor(seed, 'forecast', from);
  const waited = COEFFICIENTS.marketErrorGrowth * Math.sqrt(Math.max(0, -known.week));
  const error = Math.sqrt(known.error * known.error + waited * waited);
  let heading: Vector = turned({ x: known.x, y: known.y }, noise(draw) * error * DEGREES);
  const length = s.market.x.length;
  const x = s.market.x.slice(0, from);
  const y = s.market.y.slice(0, from);
  for (let week = from; week < length; week++) {
    if (week > from) heading = stepped(heading, drawn, week);
    x.push(heading.x);
    y.push(heading.y);
  }
  return { x, y, demand: drawMarket(setup.market, length - MARKET_MARGIN - 1, seed).demand };
}

const DEGREES = 57.29577951308232;

/** A heading turned by the step that a path takes into `week`. */
function stepped(heading: Vector, path: Market, week: number): Vector {
  const fx = path.x[week - 1] as number;
  const fy = path.y[week - 1] as number;
  const tx = path.x[week] as number;
  const ty = path.y[week] as number;
  const cos = fx * tx + fy * ty;
  const sin = fx * ty - fy * tx;
  const x = heading.x * cos - heading.y * sin;
  const y = heading.x * sin + heading.y * cos;
  const length = Math.sqrt(x * x + y * y);
  return length > 1e-9 ? { x: x / length, y: y / length } : heading;
}

/** The drawn path whose turns so far fell most nearly where the true ones did. */
function likeliest({ state: s, setup }: Game, seed: string): Market {
  const weeks = s.market.x.length - MARKET_MARGIN - 1;
  let best = drawMarket(setup.market, weeks, seed);
  let fewest = differences(best, s.market, s.turn, setup.weeksPerTurn);
  for (let one = 1; one < TRIES && fewest > 0; one++) {
    const path = drawMarket(setup.market, weeks, `${seed}/${one}`);
    const found = differences(path, s.market, s.turn, setup.weeksPerTurn);
    if (found >= fewest) continue;
    best = path;
    fewest = found;
  }
  return best;
}

/** Turns of the game in which one market turned so that customers would say so, and the other did not. */
function differences(one: Market, other: Market, turns: number, weeks: number): number {
  let found = 0;
  for (let turn = 0; turn < turns; turn++) {
    const from = turn * weeks;
    if (turns25(one, from, from + weeks) !== turns25(other, from, from + weeks)) found++;
  }
  return found;
}

function turns25(market: Market, from: number, to: number): boolean {
  const cos =
    (market.x[from] as number) * (market.x[to] as number) +
    (market.y[from] as number) * (market.y[to] as number);
  return cos < TURNED;
}

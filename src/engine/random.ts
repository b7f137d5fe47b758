import alea from 'seedrandom/lib/alea.js';

/**
 * Luck is keyed, never consumed: one generator for each (seed, stream, key). There is no position
 * to save, no draw of one mechanism shifts another's, and a different decision meets the same luck.
 */
export type Stream =
  | 'market'
  | 'events'
  | 'people'
  | 'newcomer'
  | 'sensing'
  | 'hiring'
  | 'forecast';

/** A generator of numbers in [0, 1). */
export type Draw = () => number;

/** The generator for `stream` at `key` (a week, a slot…) of the game with this seed. */
export function drawFor(seed: string, stream: Stream, key: number): Draw {
  return alea(`${seed}/${stream}/${key}`);
}

const ROOT_SIX = 2.449489742783178;

/** Like `noise`, from one draw, whose 32 bits are two uniforms of 16: for what is drawn in great number. */
export function noiseOfOne(draw: Draw): number {
  const bits = draw() * 65536;
  const high = Math.floor(bits);
  return (high / 65536 + (bits - high) - 65535 / 65536) * ROOT_SIX;
}

/** A number of mean 0 and standard deviation 1 from the sum of two uniforms; never beyond 2.45. */
export function noise(draw: Draw): number {
  return (draw() + draw() - 1) * ROOT_SIX;
}

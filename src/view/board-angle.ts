/** Angles and headings of the map. Headings are vectors on the compass: x east, y north. */

export interface Vector {
  readonly x: number;
  readonly y: number;
}

export const TAU = Math.PI * 2;
/** Beyond this a person works away from the market; beyond `OPPOSED` against it. */
export const WITHIN = Math.PI / 4;
export const OPPOSED = (Math.PI * 2) / 3;

export const clamp = (value: number, low = 0, high = 1): number =>
  Math.min(high, Math.max(low, value));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export const lengthOf = (v: Vector): number => Math.hypot(v.x, v.y);

/** The vector at length 1; due east where it has no length. */
export function unit(v: Vector): Vector {
  const length = lengthOf(v);
  return length > 1e-9 ? { x: v.x / length, y: v.y / length } : { x: 1, y: 0 };
}

/** Compass angle of a vector in radians, counter-clockwise from east. */
export const angleOf = (v: Vector): number => Math.atan2(v.y, v.x);

export const fromAngle = (angle: number): Vector => ({ x: Math.cos(angle), y: Math.sin(angle) });

/** The same angle within (-pi, pi]. */
export function wrap(angle: number): number {
  const turned = angle % TAU;
  if (turned > Math.PI) return turned - TAU;
  return turned <= -Math.PI ? turned + TAU : turned;
}

/** How far one must turn, the short way, from the first heading to the second; counter-clockwise positive. */
export const turnBetween = (from: Vector, to: Vector): number =>
  Math.atan2(from.x * to.y - from.y * to.x, from.x * to.x + from.y * to.y);

export const gapBetween = (a: Vector, b: Vector): number => Math.abs(turnBetween(a, b));

export function meanOf(vectors: readonly Vector[]): Vector {
  let x = 0;
  let y = 0;
  for (const v of vectors) {
    x += v.x;
    y += v.y;
  }
  const count = Math.max(1, vectors.length);
  return { x: x / count, y: y / count };
}

/** Half-width of the fan that headings with this order parameter (0..1) cover: their circular deviation. */
export function spreadOf(order: number): number {
  return Math.min(Math.PI, Math.sqrt(Math.max(0, -2 * Math.log(clamp(order, 1e-4, 1)))));
}

import type { CompassPoint, Scenario, WrittenHeading } from './types.ts';

/** A direction in the plane; its length does not matter. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/**
 * A heading in the terms of a scenario's compass. `second` is the neighbour on the side where the
 * heading lies, `share` how far it lies from `nearest` toward it: 0 = on the nearest point,
 * 0.5 = half way between them.
 */
export interface SpokenHeading {
  readonly nearest: CompassPoint;
  readonly second: CompassPoint;
  readonly share: number;
  /** Whether it is near enough to the nearest point to be spoken with that point alone. */
  readonly plain: boolean;
}

/** Up to this share of the way to its neighbour, a heading is spoken as the point itself. */
export const PLAIN_SHARE = 0.2;

/** Whole degrees 0..359 for a heading as written in a file; undefined where it names no point. */
export function degreesOfWritten(
  compass: readonly CompassPoint[],
  heading: WrittenHeading,
): number | undefined {
  if (typeof heading === 'number') return heading;
  return compass.find((point) => point.id === heading)?.degrees;
}

/** `degrees` brought into [0, 360). */
export function wrapDegrees(degrees: number): number {
  const wrapped = degrees % 360;
  // Adding 360 to a tiny negative angle may round to 360 itself; adding 0 makes 0 of -0.
  return wrapped < 0 ? (wrapped + 360) % 360 : wrapped + 0;
}

/** How far it is from one heading to another the short way, -180 < result <= 180; positive is counter-clockwise. */
export function turnBetween(from: number, to: number): number {
  const turn = wrapDegrees(to - from);
  return turn > 180 ? turn - 360 : turn;
}

/** Degrees [0, 360) of a direction; 0 where it has none. For words and drawings, never for the game's own arithmetic. */
export function degreesOfDirection(direction: Direction): number {
  const degrees = (Math.atan2(direction.y, direction.x) * 180) / Math.PI;
  return Number.isFinite(degrees) ? wrapDegrees(degrees) : 0;
}

/** The points of a compass in the order of their degrees. */
export function pointsAround(compass: readonly CompassPoint[]): readonly CompassPoint[] {
  return [...compass].sort((a, b) => a.degrees - b.degrees);
}

/** Degrees from each point of the compass to the next one around it, in the order of `pointsAround`. */
export function gapsAround(compass: readonly CompassPoint[]): number[] {
  const around = pointsAround(compass);
  return around.map((point, i) => {
    const next = around[(i + 1) % around.length] as CompassPoint;
    return around.length === 1 ? 360 : wrapDegrees(next.degrees - point.degrees);
  });
}

/** A heading, as degrees or as a direction, in the terms of the compass. */
export function speak(
  scenario: Pick<Scenario, 'compass'>,
  heading: number | Direction,
): SpokenHeading {
  const degrees = typeof heading === 'number' ? wrapDegrees(heading) : degreesOfDirection(heading);
  const around = pointsAround(scenario.compass);
  const gaps = gapsAround(scenario.compass);
  // The last point at or before the heading, counter-clockwise; before the first point it is the last one of all.
  const at = (around.filter((point) => point.degrees <= degrees).length || around.length) - 1;
  const before = around[at] as CompassPoint;
  const after = around[(at + 1) % around.length] as CompassPoint;
  const gap = gaps[at] as number;
  const passed = gap === 0 ? 0 : wrapDegrees(degrees - before.degrees) / gap;
  const nearBefore = passed <= 0.5;
  const share = nearBefore ? passed : 1 - passed;
  return {
    nearest: nearBefore ? before : after,
    second: nearBefore ? after : before,
    share,
    plain: share <= PLAIN_SHARE,
  };
}

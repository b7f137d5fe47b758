import { clamp, fromAngle, TAU } from './board-angle.ts';
import type { Lattice, Point, Rect } from './board-places.ts';

/** A grid of people on a plate's floor: columns, rows and the largest distance that fits. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
}

/** The grid that gives `count` people most room. */
export function bestGrid(count: number, floor: Rect): Grid {
  let best: Grid = { columns: 1, rows: 1, pitch: Math.min(floor.width, floor.height) };
  if (count <= 1) return best;
  let most = 0;
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const pitch = Math.min(floor.width / columns, floor.height / rows);
    // Of equals, the one whose last row is fuller.
    const score = pitch - 0.01 * (columns * rows - count);
    if (score > most) {
      most = score;
      best = { columns, rows, pitch };
    }
  }
  return best;
}

/** A number 0..1 that belongs to a slot for ever: the same person strays the same way every week. */
export function chanceOf(slot: number, stream: number): number {
  let h = Math.imul(slot + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** The grid spread over a floor: no wider than `pitch` asks for, and in its middle. */
export function latticeOn(floor: Rect, grid: Grid, pitch: number): Lattice {
  const stepX = Math.min(floor.width / grid.columns, pitch * 1.35);
  const stepY = Math.min(floor.height / grid.rows, pitch * 1.2);
  return {
    x: floor.x + (floor.width - stepX * (grid.columns - 1)) / 2,
    y: floor.y + (floor.height - stepY * (grid.rows - 1)) / 2,
    stepX,
    stepY,
    columns: grid.columns,
    rows: grid.rows,
  };
}

/**
 * Places of a team's people, in order of slot. With `loose` above 0 they leave their grid,
 * everybody in a way of their own, but never their plate.
 */
export function standOnLattice(
  slots: readonly number[],
  floor: Rect,
  lattice: Lattice,
  loose: number,
  mark: number,
): Point[] {
  return slots.map((slot, at) => {
    const away = fromAngle(chanceOf(slot, 1) * TAU);
    const far = loose * (0.35 + 0.65 * chanceOf(slot, 2)) * 0.62;
    const x = lattice.x + ((at % lattice.columns) + away.x * far) * lattice.stepX;
    const y = lattice.y + (Math.floor(at / lattice.columns) + away.y * far) * lattice.stepY;
    return {
      x: clamp(x, floor.x + mark, floor.x + floor.width - mark),
      y: clamp(y, floor.y + mark, floor.y + floor.height - mark),
    };
  });
}

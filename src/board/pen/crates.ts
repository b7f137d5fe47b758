import type { Point, Rect } from '../../view/index.ts';
import { chanceOf } from '../../view/index.ts';
import { apart, type Inks, line, type Pen } from './pen.ts';

/** A crate is this many weeks of work. */
const WEEKS = 0.5;

/**
 * Work that waits, crate by crate, leftward from the door on the rail under the plate. What the rail
 * cannot hold piles up into the team's floor. In a loose team nobody stacks it tidily.
 */
export function drawCrates(
  pen: Pen,
  inks: Inks,
  dock: Rect,
  backlog: number,
  ghost: number | null,
  loose: number,
): void {
  const size = Math.min(dock.height / 2, 9);
  const count = backlog / WEEKS;
  const planned = ghost === null ? null : ghost / WEEKS;
  apart(pen, () => {
    pen.strokeStyle = inks.edge;
    pen.lineWidth = 1;
    const rail = dock.y + dock.height - 0.5;
    line(pen, dock.x, rail, dock.x + dock.width, rail);
    for (let at = 0; at < count; at++) {
      const side = (size - Math.max(0.8, size * 0.16)) * Math.sqrt(Math.min(1, count - at));
      const leaves = planned !== null && at >= planned - 0.01;
      crate(pen, dock, size, at, loose, () => {
        pen.fillStyle = inks['ink-2'];
        pen.strokeStyle = inks['ink-2'];
        if (leaves) pen.strokeRect(-side / 2 + 0.5, size / 2 - side, side - 1, side - 1);
        else pen.fillRect(-side / 2, size / 2 - side, side, side);
      });
    }
    if (planned === null) return;
    pen.setLineDash([2, 1.4]);
    pen.strokeStyle = inks.ink;
    for (let at = Math.ceil(count); at < planned; at++)
      crate(pen, dock, size, at, 0, () =>
        pen.strokeRect(-size / 2 + 1, -size / 2 + 1, size - 2, size - 2),
      );
  });
}

/** Where a crate stands: two rows along the rail first, then further rows up. */
export function cratePlace(dock: Rect, size: number, at: number): Point {
  const columns = Math.max(1, Math.floor(dock.width / size));
  const inTwoRows = at < columns * 2;
  const column = inTwoRows ? Math.floor(at / 2) : (at - columns * 2) % columns;
  const row = inTwoRows ? at % 2 : 2 + Math.floor((at - columns * 2) / columns);
  return {
    x: dock.x + dock.width - (column + 0.5) * size,
    y: dock.y + dock.height - 1 - (row + 0.5) * size,
  };
}

function crate(
  pen: Pen,
  dock: Rect,
  size: number,
  at: number,
  loose: number,
  draw: () => void,
): void {
  const place = cratePlace(dock, size, at);
  apart(pen, () => {
    pen.translate(place.x, place.y);
    pen.rotate((chanceOf(at, 11) - 0.5) * 0.8 * loose);
    draw();
  });
}

import type { Rect } from '../../view/index.ts';
import { chanceOf } from '../../view/index.ts';
import { apart, type Inks, line, type Pen } from './pen.ts';

/** Weeks of work that a dock can hold in two rows. */
const FULL = 40;

/** Work that waits: one crate a week of work, stacked leftward from the door; untidily in a loose team. */
export function drawCrates(
  pen: Pen,
  inks: Inks,
  dock: Rect,
  backlog: number,
  ghost: number | null,
  loose: number,
): void {
  const size = crateSize(dock);
  apart(pen, () => {
    pen.strokeStyle = inks.edge;
    pen.lineWidth = 1;
    line(pen, dock.x, dock.y + dock.height - 0.5, dock.x + dock.width, dock.y + dock.height - 0.5);
    const whole = Math.ceil(backlog);
    for (let at = 0; at < whole; at++) {
      const share = Math.min(1, backlog - at);
      crate(pen, dock, size, at, loose, () => {
        const side = (size - 1.6) * Math.sqrt(share);
        const leaves = ghost !== null && at >= Math.ceil(ghost);
        pen.fillStyle = inks['ink-2'];
        if (leaves) pen.strokeRect(-side / 2, size / 2 - side - 0.8, side, side);
        else pen.fillRect(-side / 2, size / 2 - side - 0.8, side, side);
      });
    }
    if (ghost === null) return;
    pen.setLineDash([2, 1.5]);
    pen.strokeStyle = inks.ink;
    for (let at = whole; at < Math.ceil(ghost); at++)
      crate(pen, dock, size, at, 0, () =>
        pen.strokeRect(-size / 2 + 1, -size / 2 + 1, size - 2, size - 2),
      );
  });
}

export const crateSize = (dock: Rect): number => Math.min(dock.height / 2, dock.width / (FULL / 2));

function crate(
  pen: Pen,
  dock: Rect,
  size: number,
  at: number,
  loose: number,
  draw: () => void,
): void {
  const row = at % 2;
  const column = Math.floor(at / 2);
  apart(pen, () => {
    pen.translate(
      dock.x + dock.width - (column + 0.5) * size,
      dock.y + dock.height - 1 - (row + 0.5) * size,
    );
    pen.rotate((chanceOf(at, 11) - 0.5) * 0.7 * loose);
    draw();
  });
}

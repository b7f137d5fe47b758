import type { CausalLink, ModelNode } from '../../view/index.ts';

/** A point in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a link runs: from edge to edge of two figures, bent so that links of one pair of columns part. */
export interface Wire {
  readonly link: CausalLink;
  readonly path: string;
  /** Where the line ends and which way it comes in, degrees clockwise from east. */
  readonly end: Point & { readonly angle: number };
  /** Where the ticks of its delay stand, and their angle. */
  readonly middle: Point & { readonly angle: number };
}

/** Size of the map: columns and rows, and how much of a cell a figure takes. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly box: { readonly width: number; readonly height: number };
}

const ROW = 92;
const BOX = { width: 148, height: 58 };

/** The map in the room that it has. */
export function gridOf(nodes: readonly ModelNode[], width: number): Grid {
  const columns = 1 + Math.max(...nodes.map((node) => node.column));
  const rows = 1 + Math.max(...nodes.map((node) => node.row));
  const box = { ...BOX, width: Math.min(BOX.width, width / columns - 28) };
  return { width, height: rows * ROW, columns, rows, box };
}

/** The middle of a figure's place. */
export function placeOf(grid: Grid, node: { column: number; row: number }): Point {
  return {
    x: ((node.column + 0.5) * grid.width) / grid.columns,
    y: (node.row + 0.5) * ROW,
  };
}

/** Where the way from `from` towards `to` leaves the box around `from`. */
function edge(grid: Grid, from: Point, to: Point, gap: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const halfX = grid.box.width / 2 + gap;
  const halfY = grid.box.height / 2 + gap;
  const part = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : halfX / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : halfY / Math.abs(dy),
  );
  return { x: from.x + dx * part, y: from.y + dy * part };
}

const degrees = (x: number, y: number): number => (Math.atan2(y, x) * 180) / Math.PI;
const round = (value: number): number => Math.round(value * 10) / 10;

/** A link as a curve that bends to its right, the more the farther it goes; there and back do not meet. */
export function wireOf(grid: Grid, link: CausalLink, from: ModelNode, to: ModelNode): Wire {
  const a = placeOf(grid, from);
  const b = placeOf(grid, to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  // In one column or row a straight line would run through what lies between.
  const straight = from.column === to.column || from.row === to.row;
  const far = Math.max(Math.abs(from.column - to.column), Math.abs(from.row - to.row)) > 1;
  const bend = straight && far ? 0.28 : 0.1;
  const control = {
    x: (a.x + b.x) / 2 - (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 + (b.x - a.x) * bend,
  };
  const start = edge(grid, a, control, 2);
  const end = edge(grid, b, control, 9);
  const middle = {
    x: (start.x + 2 * control.x + end.x) / 4,
    y: (start.y + 2 * control.y + end.y) / 4,
  };
  const at = (point: Point): string => `${round(point.x)} ${round(point.y)}`;
  return {
    link,
    path: length === 0 ? '' : `M${at(start)}Q${at(control)} ${at(end)}`,
    end: { ...end, angle: degrees(end.x - control.x, end.y - control.y) },
    middle: { ...middle, angle: degrees(end.x - start.x, end.y - start.y) },
  };
}

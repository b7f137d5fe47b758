import type { BoardLayout, BoardModel, Point, TeamMark, Wire } from '../../view/index.ts';
import { mix } from '../../view/index.ts';
import { drawHands, drawStation } from './hands.ts';
import { apart, disc, type Inks, line, type Pen } from './pen.ts';

/**
 * The lines of the two hands. Management runs square in cobalt and reaches the own zone only;
 * leadership runs beside it in ember with round bends, and crosses borders as far as coalitions carry.
 */
export function drawWires(pen: Pen, inks: Inks, layout: BoardLayout, model: BoardModel): void {
  const weight = lineWeight(layout);
  for (const wire of layout.wires) {
    const zone = model.zones[wire.zone];
    if (wire.team >= 0) {
      stroke(pen, inks.paper, weight * 4.2, offset(wire.path, 0), 'square');
    } else if (zone) {
      apart(pen, () => {
        if (zone.coalition < 0.25) pen.setLineDash([weight * 1.2, weight * 2.4]);
        const thick = mix(1.2, weight * 2.4, zone.coalition);
        stroke(pen, inks.ember, thick, offset(wire.path, weight), 'round');
      });
    }
  }
  for (const wire of layout.wires) {
    if (wire.team < 0) continue;
    stroke(pen, inks.cobalt, weight, offset(wire.path, -weight * 0.75), 'square');
    stroke(pen, inks.ember, weight, offset(wire.path, weight * 0.75), 'round');
  }
}

export const lineWeight = (layout: BoardLayout): number =>
  Math.min(3, Math.max(1.5, layout.height / 190));

/** Beside the middle of a path: the two lines never cross where they turn down and right. */
export function offset(path: readonly Point[], by: number): Point[] {
  return path.map((point) => ({ x: point.x + by, y: point.y - by }));
}

function stroke(
  pen: Pen,
  colour: string,
  weight: number,
  path: readonly Point[],
  ends: 'square' | 'round',
): void {
  const [first, ...rest] = path;
  if (!first) return;
  pen.beginPath();
  pen.moveTo(first.x, first.y);
  rest.forEach((point, i) => {
    const before = path[i] ?? point;
    const next = rest[i + 1];
    if (ends === 'round' && next) {
      const shorter = Math.min(lengthBetween(before, point), lengthBetween(point, next));
      pen.arcTo(point.x, point.y, next.x, next.y, Math.min(weight * 3, shorter * 0.6));
    } else pen.lineTo(point.x, point.y);
  });
  pen.lineWidth = weight;
  pen.lineJoin = ends === 'round' ? 'round' : 'miter';
  pen.lineCap = 'butt';
  pen.strokeStyle = colour;
  pen.stroke();
}

const lengthBetween = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Where the lines end: the head of a team, with trust as a ring around it; a station at a border. */
export function drawPorts(pen: Pen, inks: Inks, layout: BoardLayout, model: BoardModel): void {
  layout.teams.forEach((place, index) => {
    const team = model.teams[index];
    if (!team?.own) return;
    const lieutenant = model.lieutenants[team.lieutenant];
    const rect = layout.lieutenants[team.lieutenant] ?? null;
    const radius = portRadius(layout, model, index);
    if (lieutenant && rect)
      drawHands(pen, inks, place.port.x, place.port.y, rect.width, lieutenant);
    else drawStation(pen, inks, place.port.x, place.port.y, radius);
    drawTrust(pen, inks, place.port, trustRadius(layout, model, index), team);
  });
  const staff = layout.lieutenants.filter((rect, i) => rect && model.lieutenants[i]?.team === -1);
  const last = staff.at(-1);
  if (last) {
    pen.strokeStyle = inks.ink;
    pen.lineWidth = lineWeight(layout) * 0.7;
    line(pen, layout.seat.x, layout.seat.y, last.x + last.width / 2, layout.seat.y);
  }
  model.lieutenants.forEach((lieutenant, index) => {
    const rect = layout.lieutenants[index];
    if (lieutenant.team !== -1 || !rect) return;
    drawHands(pen, inks, rect.x + rect.width / 2, rect.y + rect.height / 2, rect.width, lieutenant);
  });
  for (const wire of layout.wires) if (wire.team < 0) drawBorderStation(pen, inks, wire, layout);
}

/** Radius of what stands at a team's port: its head, or a station. */
function portRadius(layout: BoardLayout, model: BoardModel, team: number): number {
  const head = layout.lieutenants[model.teams[team]?.lieutenant ?? -1];
  if (head) return head.width / 2;
  return Math.min(8, (layout.teams[team]?.rect.height ?? 0) * 0.06);
}

/** Radius of the ring of trust around it. */
export function trustRadius(layout: BoardLayout, model: BoardModel, team: number): number {
  const radius = portRadius(layout, model, team);
  return radius + Math.max(3, radius * 0.42);
}

function drawTrust(
  pen: Pen,
  inks: Inks,
  port: Point,
  around: number,
  { trust, trustFresh }: TeamMark,
): void {
  apart(pen, () => {
    disc(pen, port.x, port.y, around);
    pen.strokeStyle = inks.edge;
    pen.lineWidth = 1;
    pen.setLineDash([1, 3]);
    pen.stroke();
    pen.setLineDash([]);
    pen.lineCap = 'round';
    pen.strokeStyle = inks.ember;
    pen.globalAlpha = 0.4 + 0.6 * trustFresh;
    pen.lineWidth = Math.max(1.8, around * 0.21);
    pen.beginPath();
    const start = -Math.PI / 2;
    pen.arc(port.x, port.y, around, start, start + Math.PI * 2 * trust);
    pen.stroke();
  });
}

function drawBorderStation(pen: Pen, inks: Inks, wire: Wire, layout: BoardLayout): void {
  const end = offset(wire.path, lineWeight(layout)).at(-1);
  if (!end) return;
  disc(pen, end.x, end.y, lineWeight(layout) * 2);
  pen.fillStyle = inks.surface;
  pen.fill();
  pen.strokeStyle = inks.ember;
  pen.lineWidth = lineWeight(layout) * 0.9;
  pen.stroke();
}

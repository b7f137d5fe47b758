import type { Disc } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen, turned } from './pen.ts';

/** The market as drawn now; angles on the screen, radians. */
export interface MarketReading {
  readonly angle: number;
  readonly cone: number;
  readonly fresh: number;
  readonly ghost: number | null;
  readonly announced: { readonly angle: number; readonly cone: number } | null;
  /** Half-angle that a planned sensing would leave. */
  readonly promised: number | null;
}

/** The market: a double-shafted arrow in a rose, within the cone of what it may be by now. */
export function drawMarket(pen: Pen, inks: Inks, at: Disc, market: MarketReading): void {
  apart(pen, () => {
    pen.translate(at.x, at.y);
    drawRose(pen, inks, at.radius);
    if (market.announced) {
      cone(pen, inks, at.radius, market.announced.angle, market.announced.cone, false);
      turned(pen, 0, 0, market.announced.angle, () => ghostArrow(pen, inks, at.radius));
    }
    if (market.cone > 0.01) cone(pen, inks, at.radius, market.angle, market.cone, true);
    if (market.promised !== null)
      cone(pen, inks, at.radius * 0.9, market.angle, market.promised, false);
    const { ghost } = market;
    if (ghost !== null) turned(pen, 0, 0, ghost, () => ghostArrow(pen, inks, at.radius));
    pen.globalAlpha = 0.5 + 0.5 * market.fresh;
    turned(pen, 0, 0, market.angle, () => doubleArrow(pen, inks, at.radius));
  });
}

function drawRose(pen: Pen, inks: Inks, radius: number): void {
  disc(pen, 0, 0, radius);
  pen.fillStyle = inks.surface;
  pen.fill();
  pen.strokeStyle = inks.edge;
  pen.lineWidth = 1;
  pen.stroke();
  for (let i = 0; i < 16; i++)
    turned(pen, 0, 0, (i * Math.PI) / 8, () =>
      line(pen, radius, 0, radius * (i % 4 === 0 ? 0.86 : 0.93), 0),
    );
}

function cone(
  pen: Pen,
  inks: Inks,
  radius: number,
  angle: number,
  half: number,
  filled: boolean,
): void {
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, radius, angle - half, angle + half);
  pen.closePath();
  if (filled) {
    pen.fillStyle = inks.line;
    pen.fill();
  }
  apart(pen, () => {
    pen.setLineDash([3, 3]);
    pen.strokeStyle = inks['ink-3'];
    pen.lineWidth = 1;
    pen.stroke();
  });
}

function doubleArrow(pen: Pen, inks: Inks, radius: number): void {
  const gap = radius * 0.11;
  pen.strokeStyle = inks.ink;
  pen.fillStyle = inks.ink;
  pen.lineWidth = Math.max(1.6, radius * 0.065);
  line(pen, -radius * 0.72, -gap, radius * 0.4, -gap);
  line(pen, -radius * 0.72, gap, radius * 0.4, gap);
  arrowHead(pen, radius);
  pen.fill();
}

function ghostArrow(pen: Pen, inks: Inks, radius: number): void {
  apart(pen, () => {
    pen.strokeStyle = inks['ink-3'];
    pen.lineWidth = 1.2;
    pen.setLineDash([3, 2.5]);
    const gap = radius * 0.11;
    line(pen, -radius * 0.72, -gap, radius * 0.36, -gap);
    line(pen, -radius * 0.72, gap, radius * 0.36, gap);
    arrowHead(pen, radius);
    pen.stroke();
  });
}

function arrowHead(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.moveTo(radius * 0.84, 0);
  pen.lineTo(radius * 0.32, radius * 0.31);
  pen.lineTo(radius * 0.32, -radius * 0.31);
  pen.closePath();
}

import type { Disc } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen, shade, turned } from './pen.ts';

/** The market as drawn now; angles on the screen, radians. */
export interface MarketReading {
  readonly angle: number;
  readonly cone: number;
  readonly fresh: number;
  /** Share of all work that goes the market's way, -1..1. */
  readonly value: number;
  readonly ghost: number | null;
  readonly announced: { readonly angle: number; readonly cone: number } | null;
  /** Half-angle that a planned sensing would leave. */
  readonly promised: number | null;
}

/**
 * The market: a double-shafted arrow in a rose, within the cone of what it may be by now. Between its
 * shafts rises, in verdigris, how much of the organization's work goes its way.
 */
export function drawMarket(pen: Pen, inks: Inks, at: Disc, market: MarketReading): void {
  const { radius } = at;
  apart(pen, () => {
    pen.translate(at.x, at.y);
    disc(pen, 0, 0, radius);
    pen.fillStyle = inks.surface;
    pen.fill();
    if (market.cone > 0.01) drawCone(pen, inks, radius, market.angle, market.cone);
    drawRose(pen, inks, radius);
    if (market.promised !== null) drawPromise(pen, inks, radius, market.angle, market.promised);
    if (market.announced)
      drawAnnounced(pen, inks, radius, market.announced.angle, market.announced.cone);
    const { ghost } = market;
    if (ghost !== null) turned(pen, 0, 0, ghost, () => ghostArrow(pen, inks, radius));
    turned(pen, 0, 0, market.angle, () =>
      doubleArrow(pen, inks, radius, market.value, market.fresh),
    );
  });
}

function drawRose(pen: Pen, inks: Inks, radius: number): void {
  disc(pen, 0, 0, radius);
  pen.strokeStyle = inks['ink-3'];
  pen.lineWidth = 1.2;
  pen.stroke();
  for (let i = 0; i < 24; i++)
    turned(pen, 0, 0, (i * Math.PI) / 12, () =>
      line(pen, radius, 0, radius * (i % 6 === 0 ? 0.84 : i % 3 === 0 ? 0.9 : 0.94), 0),
    );
}

/** Where the market may be by now: weather drawn as rays, sparser toward the edges. */
function drawCone(pen: Pen, inks: Inks, radius: number, angle: number, half: number): void {
  sector(pen, radius, angle, half);
  shade(pen, inks);
  pen.strokeStyle = inks['ink-3'];
  pen.lineWidth = 1;
  apart(pen, () => {
    pen.setLineDash([3, 3]);
    for (const side of [-half, half])
      turned(pen, 0, 0, angle + side, () => line(pen, 0, 0, radius, 0));
  });
}

function sector(pen: Pen, radius: number, angle: number, half: number): void {
  pen.beginPath();
  if (half < Math.PI - 0.01) pen.moveTo(0, 0);
  pen.arc(0, 0, radius, angle - half, angle + half);
  pen.closePath();
}

/** The cone that a planned sensing would leave: narrower, in the colour of leadership. */
function drawPromise(pen: Pen, inks: Inks, radius: number, angle: number, half: number): void {
  pen.strokeStyle = inks.ember;
  pen.lineWidth = 2;
  for (const side of [-half, half])
    turned(pen, 0, 0, angle + side, () => line(pen, radius * 0.3, 0, radius, 0));
  pen.beginPath();
  pen.arc(0, 0, radius, angle - half, angle + half);
  pen.stroke();
}

/** A change that is announced: an open head on the rim, and an arc as wide as it is unsure. */
function drawAnnounced(pen: Pen, inks: Inks, radius: number, angle: number, half: number): void {
  apart(pen, () => {
    pen.strokeStyle = inks.ink;
    pen.lineWidth = 1.4;
    pen.setLineDash([3, 2.5]);
    pen.beginPath();
    pen.arc(0, 0, radius * 1.08, angle - half, angle + half);
    pen.stroke();
    turned(pen, 0, 0, angle, () => {
      pen.beginPath();
      pen.moveTo(radius * 1.22, 0);
      pen.lineTo(radius * 0.84, radius * 0.22);
      pen.lineTo(radius * 0.84, -radius * 0.22);
      pen.closePath();
      pen.fillStyle = inks.surface;
      pen.fill();
      pen.setLineDash([]);
      pen.stroke();
    });
  });
}

function doubleArrow(pen: Pen, inks: Inks, radius: number, value: number, fresh: number): void {
  const half = radius * 0.115;
  const tail = -radius * 0.74;
  const neck = radius * 0.4;
  pen.fillStyle = inks.surface;
  pen.fillRect(tail, -half, neck - tail, half * 2);
  pen.fillStyle = inks.verdigris;
  if (value > 0) pen.fillRect(tail, -half, (neck - tail) * Math.min(1, value), half * 2);
  const ink = fresh > 0.5 ? inks.ink : fresh > 0.2 ? inks['ink-2'] : inks['ink-3'];
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  pen.lineWidth = Math.max(1.6, radius * 0.07);
  line(pen, tail, -half, neck, -half);
  line(pen, tail, half, neck, half);
  arrowHead(pen, radius);
  pen.fill();
}

function ghostArrow(pen: Pen, inks: Inks, radius: number): void {
  apart(pen, () => {
    pen.strokeStyle = inks['ink-3'];
    pen.lineWidth = 1.3;
    pen.setLineDash([3, 2.5]);
    const half = radius * 0.115;
    line(pen, -radius * 0.74, -half, radius * 0.36, -half);
    line(pen, -radius * 0.74, half, radius * 0.36, half);
    arrowHead(pen, radius);
    pen.stroke();
  });
}

function arrowHead(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.moveTo(radius * 0.86, 0);
  pen.lineTo(radius * 0.32, radius * 0.31);
  pen.lineTo(radius * 0.32, -radius * 0.31);
  pen.closePath();
}

import type { Disc } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen, turned } from './pen.ts';

/** What the three instruments of a team show now; angles on the screen, radians. */
export interface TrioReading {
  readonly work: number;
  readonly spread: number;
  readonly heart: number;
  readonly heartFresh: number;
  /** The declared direction, or null. */
  readonly direction: number | null;
  readonly market: number;
}

/**
 * Three openings, closed is good: the fan of a team's people (coherence), the gap between its people
 * and the declared direction (followership), the gap between its work and the market (fit).
 * The direction's needle ends round, the market's is double: the two are told apart without colour.
 */
export function drawTrio(
  pen: Pen,
  inks: Inks,
  places: readonly [Disc, Disc, Disc],
  reading: TrioReading,
): void {
  const [coherence, follow, fit] = places;
  for (const place of places) {
    disc(pen, place.x, place.y, place.radius);
    pen.fillStyle = inks.surface;
    pen.fill();
  }
  wedge(pen, inks, coherence, reading.work - reading.spread, reading.work + reading.spread);
  fanEdges(pen, inks, coherence, reading);
  needle(pen, inks, coherence, reading.work);
  if (reading.direction !== null) {
    wedge(pen, inks, follow, reading.heart, nearTo(reading.heart, reading.direction));
    roundNeedle(pen, inks, follow, reading.direction);
  }
  needle(pen, inks, follow, reading.heart);
  wedge(pen, inks, fit, reading.work, nearTo(reading.work, reading.market));
  doubleNeedle(pen, inks, fit, reading.market);
  needle(pen, inks, fit, reading.work);
  for (const place of places) {
    disc(pen, place.x, place.y, place.radius);
    pen.lineWidth = 1;
    pen.strokeStyle = inks.edge;
    pen.stroke();
  }
}

function nearTo(from: number, to: number): number {
  let gap = (to - from) % (Math.PI * 2);
  if (gap > Math.PI) gap -= Math.PI * 2;
  if (gap < -Math.PI) gap += Math.PI * 2;
  return from + gap;
}

function wedge(pen: Pen, inks: Inks, at: Disc, from: number, to: number): void {
  pen.beginPath();
  pen.moveTo(at.x, at.y);
  pen.arc(at.x, at.y, at.radius, Math.min(from, to), Math.max(from, to));
  pen.closePath();
  pen.fillStyle = inks.line;
  pen.fill();
}

function fanEdges(pen: Pen, inks: Inks, at: Disc, reading: TrioReading): void {
  pen.strokeStyle = inks['ink-3'];
  pen.lineWidth = 1;
  for (const share of [-1, -0.5, 0.5, 1])
    turned(pen, at.x, at.y, reading.work + reading.spread * share, () =>
      line(pen, 0, 0, at.radius, 0),
    );
}

/** The team's own heading: an arrow in ink. */
function needle(pen: Pen, inks: Inks, at: Disc, angle: number): void {
  const r = at.radius;
  turned(pen, at.x, at.y, angle, () => {
    pen.strokeStyle = inks.ink;
    pen.fillStyle = inks.ink;
    pen.lineWidth = Math.max(1.4, r * 0.14);
    line(pen, 0, 0, r * 0.6, 0);
    pen.beginPath();
    pen.moveTo(r, 0);
    pen.lineTo(r * 0.5, r * 0.3);
    pen.lineTo(r * 0.5, -r * 0.3);
    pen.closePath();
    pen.fill();
    disc(pen, 0, 0, Math.max(1.4, r * 0.17));
    pen.fill();
  });
}

/** The declared direction: ember, with a round end. */
function roundNeedle(pen: Pen, inks: Inks, at: Disc, angle: number): void {
  const r = at.radius;
  turned(pen, at.x, at.y, angle, () => {
    pen.strokeStyle = inks.ember;
    pen.fillStyle = inks.ember;
    pen.lineWidth = Math.max(1.4, r * 0.15);
    line(pen, 0, 0, r * 0.8, 0);
    disc(pen, r * 0.8, 0, Math.max(2, r * 0.26));
    pen.fill();
  });
}

/** The market: two shafts. */
function doubleNeedle(pen: Pen, inks: Inks, at: Disc, angle: number): void {
  const r = at.radius;
  const gap = Math.max(1.2, r * 0.14);
  apart(pen, () => {
    turned(pen, at.x, at.y, angle, () => {
      pen.strokeStyle = inks.ink;
      pen.lineWidth = 1;
      line(pen, 0, -gap, r, -gap);
      line(pen, 0, gap, r, gap);
    });
  });
}

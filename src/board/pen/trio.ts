import type { Disc } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen, shade, turned } from './pen.ts';

/** What the three instruments of a team show now; angles on the screen, radians. */
export interface TrioReading {
  readonly work: number;
  readonly spread: number;
  readonly heart: number;
  /** The declared direction, or null. */
  readonly direction: number | null;
  readonly market: number;
  /** Share of the team's work that goes the market's way, -1..1. */
  readonly value: number;
}

/**
 * Three openings, closed is good: the fan of a team's people (coherence), the gap between its people
 * and the declared direction (followership), the gap between its work and the market (fit).
 * The direction's needle ends round; the market's is a tube, filled as far as the work is of value.
 */
export function drawTrio(
  pen: Pen,
  inks: Inks,
  places: readonly [Disc, Disc, Disc],
  reading: TrioReading,
): void {
  const [coherence, follow, fit] = places;
  for (const place of places) face(pen, inks, place);
  fan(pen, inks, coherence, reading.work, reading.spread);
  needle(pen, inks, coherence, reading.work);
  if (reading.direction !== null) {
    gap(pen, inks['ember-tint'], inks.ember, follow, reading.heart, reading.direction);
    roundNeedle(pen, inks, follow, reading.direction);
  }
  needle(pen, inks, follow, reading.heart);
  gap(pen, inks['verdigris-tint'], inks.verdigris, fit, reading.work, reading.market);
  tube(pen, inks, fit, reading.market, reading.value);
  needle(pen, inks, fit, reading.work);
}

/** Width of what is drawn in an instrument, for its size. */
const weightIn = (at: Disc): number => Math.max(1.1, at.radius * 0.12);

function face(pen: Pen, inks: Inks, at: Disc): void {
  disc(pen, at.x, at.y, at.radius);
  pen.fillStyle = inks.surface;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = inks.line;
  pen.stroke();
}

/** The short way from one angle to another. */
function nearTo(from: number, to: number): number {
  const turns = Math.round((from - to) / (Math.PI * 2));
  return to + turns * Math.PI * 2;
}

function sector(pen: Pen, at: Disc, from: number, to: number): void {
  pen.beginPath();
  pen.moveTo(at.x, at.y);
  pen.arc(at.x, at.y, at.radius, Math.min(from, to), Math.max(from, to));
  pen.closePath();
}

/** Rays over the fan that the people cover. */
function fan(pen: Pen, inks: Inks, at: Disc, middle: number, spread: number): void {
  sector(pen, at, middle - spread, middle + spread);
  shade(pen, inks);
  pen.strokeStyle = inks['ink-3'];
  pen.lineWidth = Math.max(0.8, at.radius * 0.06);
  const rays = Math.max(1, Math.round(spread / 0.26));
  for (let i = -rays; i <= rays; i++)
    turned(pen, at.x, at.y, middle + (spread * i) / rays, () =>
      line(pen, at.radius * 0.3, 0, at.radius, 0),
    );
}

/** An opening between two headings: filled, with its arc drawn out at the rim. */
function gap(pen: Pen, fill: string, edge: string, at: Disc, from: number, to: number): void {
  const near = nearTo(from, to);
  sector(pen, at, from, near);
  pen.fillStyle = fill;
  pen.fill();
  pen.beginPath();
  pen.arc(at.x, at.y, at.radius, Math.min(from, near), Math.max(from, near));
  pen.lineWidth = weightIn(at) * 1.3;
  pen.strokeStyle = edge;
  pen.stroke();
}

/** The team's own heading: an arrow in ink. */
function needle(pen: Pen, inks: Inks, at: Disc, angle: number): void {
  const r = at.radius;
  turned(pen, at.x, at.y, angle, () => {
    pen.strokeStyle = inks.ink;
    pen.fillStyle = inks.ink;
    pen.lineWidth = weightIn(at) * 1.2;
    line(pen, 0, 0, r * 0.6, 0);
    pen.beginPath();
    pen.moveTo(r * 1.02, 0);
    pen.lineTo(r * 0.5, r * 0.29);
    pen.lineTo(r * 0.5, -r * 0.29);
    pen.closePath();
    pen.fill();
    disc(pen, 0, 0, Math.max(1.3, r * 0.17));
    pen.fill();
  });
}

/** The declared direction: ember, with a round end. */
function roundNeedle(pen: Pen, inks: Inks, at: Disc, angle: number): void {
  const r = at.radius;
  turned(pen, at.x, at.y, angle, () => {
    pen.strokeStyle = inks.ember;
    pen.fillStyle = inks.ember;
    pen.lineWidth = weightIn(at) * 1.2;
    line(pen, 0, 0, r * 0.9, 0);
    disc(pen, r * 0.92, 0, Math.max(2, r * 0.27));
    pen.fill();
  });
}

/** The market: a tube that work of value fills. */
function tube(pen: Pen, inks: Inks, at: Disc, angle: number, value: number): void {
  const r = at.radius;
  const half = Math.max(1.4, r * 0.2);
  apart(pen, () => {
    turned(pen, at.x, at.y, angle, () => {
      pen.fillStyle = inks.surface;
      pen.fillRect(0, -half, r, half * 2);
      pen.fillStyle = inks.verdigris;
      if (value > 0) pen.fillRect(0, -half, r * Math.min(1, value), half * 2);
      pen.strokeStyle = inks.ink;
      pen.lineWidth = Math.max(0.9, r * 0.07);
      line(pen, 0, -half, r, -half);
      line(pen, 0, half, r, half);
    });
  });
}

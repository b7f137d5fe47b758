import type { Disc, HandsMark } from '../../view/index.ts';
import { mix } from '../../view/index.ts';
import { drawHands } from './hands.ts';
import { apart, disc, type Inks, line, type Pen, turned } from './pen.ts';

/** The player's seat as drawn now; angles on the screen, radians. */
export interface SeatReading {
  readonly declared: boolean;
  readonly angle: number;
  readonly vision: number;
  /** A direction that is being aimed at. */
  readonly ghost: number | null;
}

/**
 * The player: two hands in a compass. The ember pointer on its ring is the declared direction: long
 * and full while it is present to everybody, an empty outline when it has faded.
 */
export function drawSeat(
  pen: Pen,
  inks: Inks,
  at: Disc,
  player: HandsMark,
  seat: SeatReading,
): void {
  const r = at.radius;
  apart(pen, () => {
    pen.translate(at.x, at.y);
    disc(pen, 0, 0, r);
    pen.fillStyle = inks.surface;
    pen.fill();
    drawRing(pen, inks, r, seat.declared);
    const { ghost } = seat;
    if (ghost !== null)
      turned(pen, 0, 0, ghost, () => {
        pointer(pen, r, 0.8);
        pen.setLineDash([3, 2.5]);
        pen.lineWidth = 1.8;
        pen.strokeStyle = inks.ember;
        pen.fillStyle = inks.paper;
        pen.fill();
        pen.stroke();
        pen.setLineDash([]);
      });
    if (seat.declared) drawDirection(pen, inks, r, seat);
    drawHands(pen, inks, 0, 0, r * 1.02, player);
  });
}

function drawRing(pen: Pen, inks: Inks, r: number, declared: boolean): void {
  pen.strokeStyle = declared ? inks.ember : inks.edge;
  pen.lineWidth = Math.max(1.5, r * 0.075);
  if (!declared) pen.setLineDash([4, 4]);
  disc(pen, 0, 0, r);
  pen.stroke();
  pen.setLineDash([]);
  pen.lineWidth = 1;
  for (let i = 0; i < 24; i++)
    turned(pen, 0, 0, (i * Math.PI) / 12, () => line(pen, r, 0, r * (i % 6 === 0 ? 0.82 : 0.9), 0));
}

function drawDirection(pen: Pen, inks: Inks, r: number, seat: SeatReading): void {
  turned(pen, 0, 0, seat.angle, () => {
    pointer(pen, r, seat.vision);
    pen.lineJoin = 'round';
    pen.lineWidth = Math.max(1.6, r * 0.07);
    pen.strokeStyle = inks.ember;
    pen.fillStyle = inks.paper;
    pen.fill();
    pen.globalAlpha = Math.min(1, 0.1 + seat.vision * 1.3);
    pen.fillStyle = inks.ember;
    pen.fill();
    pen.globalAlpha = 1;
    pen.stroke();
  });
}

/** A pointer that rides on the ring; longer and broader the more the direction is present. */
function pointer(pen: Pen, r: number, vision: number): void {
  const from = r * 0.94;
  const to = r * mix(1.34, 1.54, vision);
  const half = r * mix(0.26, 0.4, vision);
  pen.beginPath();
  pen.moveTo(to, 0);
  pen.quadraticCurveTo(from + half * 0.7, half * 0.5, from, half);
  pen.quadraticCurveTo(from + half * 0.3, 0, from, -half);
  pen.quadraticCurveTo(from + half * 0.7, -half * 0.5, to, 0);
  pen.closePath();
}

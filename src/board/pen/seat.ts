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

/** The player: two hands in a compass. The ember arrow is the declared direction, as strong as it is present. */
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
    pen.lineWidth = 1.4;
    pen.strokeStyle = seat.declared ? inks.ember : inks.edge;
    if (!seat.declared) pen.setLineDash([3, 4]);
    pen.stroke();
    pen.setLineDash([]);
    for (let i = 0; i < 8; i++)
      turned(pen, 0, 0, (i * Math.PI) / 4, () => line(pen, r, 0, r * 1.12, 0));
    const { ghost } = seat;
    if (ghost !== null)
      turned(pen, 0, 0, ghost, () => {
        compassArrow(pen, r, 0.6);
        pen.setLineDash([3, 3]);
        pen.lineWidth = 1.5;
        pen.strokeStyle = inks.ember;
        pen.stroke();
      });
    if (seat.declared)
      turned(pen, 0, 0, seat.angle, () => {
        compassArrow(pen, r, seat.vision);
        pen.lineJoin = 'round';
        pen.lineWidth = 2;
        pen.strokeStyle = inks.ember;
        pen.fillStyle = inks.ember;
        pen.globalAlpha = mix(0.25, 1, Math.min(1, seat.vision * 1.4));
        pen.fill();
        pen.globalAlpha = 1;
        pen.stroke();
      });
    drawHands(pen, inks, 0, 0, r * 1.15, player);
  });
}

/** An arrow that starts at the compass ring; longer and broader the more the direction is present. */
function compassArrow(pen: Pen, r: number, vision: number): void {
  const from = r * 1.05;
  const to = r * mix(1.55, 1.9, vision);
  const half = r * mix(0.26, 0.46, vision);
  pen.beginPath();
  pen.moveTo(to, 0);
  pen.quadraticCurveTo(from + half * 0.5, half * 0.55, from, half);
  pen.quadraticCurveTo(from + half * 0.35, 0, from, -half);
  pen.quadraticCurveTo(from + half * 0.5, -half * 0.55, to, 0);
  pen.closePath();
}

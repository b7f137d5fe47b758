import type { HandsMark } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen } from './pen.ts';

/**
 * Somebody with two hands: left a half square for management, right a half disc for leadership, each
 * as large as the hand is strong inside the outline of full strength. The square is ruled like a grid,
 * so that the two differ without colour as well.
 */
export function drawHands(
  pen: Pen,
  inks: Inks,
  x: number,
  y: number,
  size: number,
  hands: HandsMark,
): void {
  const half = size / 2;
  apart(pen, () => {
    pen.translate(x, y);
    silhouette(pen, half);
    pen.fillStyle = inks.surface;
    pen.fill();
    drawManagement(pen, inks, half * Math.sqrt(Math.max(0, hands.management)));
    drawLeadership(pen, inks, half * Math.sqrt(Math.max(0, hands.leadership)));
    silhouette(pen, half);
    pen.lineWidth = Math.max(1.2, size * 0.06);
    pen.strokeStyle = inks.ink;
    pen.stroke();
    pen.lineWidth = Math.max(1, size * 0.045);
    line(pen, 0, -half, 0, half);
    if (hands.load > 0.45) drawOverload(pen, inks, half, hands.load);
  });
}

function silhouette(pen: Pen, half: number): void {
  pen.beginPath();
  pen.moveTo(0, half);
  pen.lineTo(-half, half);
  pen.lineTo(-half, -half);
  pen.lineTo(0, -half);
  pen.arc(0, 0, half, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
}

function drawManagement(pen: Pen, inks: Inks, reach: number): void {
  pen.fillStyle = inks.cobalt;
  pen.fillRect(-reach, -reach, reach, reach * 2);
  if (reach < 4) return;
  pen.strokeStyle = inks.surface;
  pen.lineWidth = Math.max(0.75, reach * 0.09);
  line(pen, -reach, 0, 0, 0);
  line(pen, -reach, -reach / 2, 0, -reach / 2);
  line(pen, -reach, reach / 2, 0, reach / 2);
  line(pen, -reach / 2, -reach, -reach / 2, reach);
}

function drawLeadership(pen: Pen, inks: Inks, reach: number): void {
  pen.beginPath();
  pen.arc(0, 0, reach, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
  pen.fillStyle = inks.ember;
  pen.fill();
}

/** Overload: short strokes that stand off the mark, more of them the heavier it is. */
function drawOverload(pen: Pen, inks: Inks, half: number, load: number): void {
  pen.strokeStyle = inks.ink;
  pen.lineWidth = Math.max(1, half * 0.12);
  pen.lineCap = 'round';
  const count = load > 0.75 ? 5 : 3;
  for (let i = 0; i < count; i++) {
    const angle = -Math.PI / 2 + (i - (count - 1) / 2) * 0.32;
    const from = half * 1.28;
    const to = half * 1.62;
    line(
      pen,
      Math.cos(angle) * from,
      Math.sin(angle) * from,
      Math.cos(angle) * to,
      Math.sin(angle) * to,
    );
  }
}

/** A manager without hands of their own: a plain station on the line. */
export function drawStation(pen: Pen, inks: Inks, x: number, y: number, radius: number): void {
  disc(pen, x, y, radius);
  pen.fillStyle = inks.surface;
  pen.fill();
  pen.lineWidth = Math.max(1.2, radius * 0.35);
  pen.strokeStyle = inks.ink;
  pen.stroke();
}

import { PALETTE, type Theme, type Token, type Vector } from '../../view/index.ts';

/** The drawing tools that pens share. Pens draw with the canvas API: they know nothing of Phaser. */
export type Pen = CanvasRenderingContext2D;
export type Inks = Readonly<Record<Token, string>>;

export const inksOf = (theme: Theme): Inks => PALETTE[theme];

/** Compass angle (counter-clockwise, north up) of a heading as an angle on the screen. */
export const screenAngle = (heading: Vector): number => Math.atan2(-heading.y, heading.x);

export function line(pen: Pen, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}

export function disc(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
}

/** A quiet shade over the ground, in every theme lighter than what is drawn on it. */
export function shade(pen: Pen, inks: Inks): void {
  apart(pen, () => {
    pen.globalAlpha = 0.32;
    pen.fillStyle = inks.edge;
    pen.fill();
  });
}

/** Runs a drawing with its own state of the pen. */
export function apart(pen: Pen, draw: () => void): void {
  pen.save();
  draw();
  pen.restore();
}

/** Turns a drawing around a point: inside, the heading is to the right. */
export function turned(pen: Pen, x: number, y: number, angle: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(angle);
  draw();
  pen.restore();
}

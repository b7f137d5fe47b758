import { FITS, type Fit, TONES, type Tone } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen, turned } from './pen.ts';

/** Steps of commitment that a dot can show; -1 = not known. */
export const LEVELS = [-1, 0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export const levelOf = (commitment: number | null): Level =>
  commitment === null ? -1 : (Math.round(Math.min(1, Math.max(0, commitment)) * 4) as Level);

/** A small picture around 0,0, heading to the right; `reach` is half its size in radii of a dot. */
export interface MarkPicture {
  readonly name: string;
  readonly reach: number;
  draw(pen: Pen, inks: Inks, radius: number): void;
}

export const dotName = (fit: Fit, level: Level): string => `${fit}${level}`;

/** Every picture that the moving parts of the map are put together from. */
export function markPictures(): MarkPicture[] {
  const dots = FITS.flatMap((fit) =>
    LEVELS.map(
      (level): MarkPicture => ({
        name: dotName(fit, level),
        reach: 1.4,
        draw: (pen, inks, r) => drawDot(pen, inks, r, fit, level),
      }),
    ),
  );
  return [
    ...dots,
    { name: 'arrow', reach: 3, draw: drawArrow },
    { name: 'needle', reach: 3, draw: drawNeedle },
    { name: 'restless1', reach: 2, draw: (pen, inks, r) => drawRestless(pen, inks, r, 1) },
    { name: 'restless2', reach: 2.4, draw: (pen, inks, r) => drawRestless(pen, inks, r, 2) },
    { name: 'bracket', reach: 2.4, draw: drawBracket },
    { name: 'ring', reach: 2.4, draw: drawRing },
    { name: 'work', reach: 4.2, draw: drawWork },
    { name: 'waste', reach: 1.4, draw: drawWaste },
    { name: 'crate', reach: 1.2, draw: drawCrate },
    ...TONES.map(
      (tone): MarkPicture => ({
        name: `moment-${tone}`,
        reach: 2.4,
        draw: (pen, inks, r) => drawMoment(pen, inks, r, tone),
      }),
    ),
    { name: 'order', reach: 1.6, draw: drawOrder },
    { name: 'call', reach: 1.6, draw: drawCall },
  ];
}

/**
 * The ink in a dot is commitment. With the market it gathers in the middle, so the dot is full;
 * away from it, it gathers at the rim, so the dot stays hollow; against it, a bar crosses the hollow.
 */
function drawDot(pen: Pen, inks: Inks, r: number, fit: Fit, level: Level): void {
  const known = level >= 0;
  const share = known ? level / 4 : 0.5;
  pen.strokeStyle = known ? inks.ink : inks['ink-2'];
  pen.fillStyle = pen.strokeStyle;
  const thin = Math.max(0.9, r * 0.17);
  if (fit === 'with') {
    disc(pen, 0, 0, r);
    if (!known) {
      pen.fill();
      return;
    }
    pen.fillStyle = inks.surface;
    pen.fill();
    pen.fillStyle = inks.ink;
    disc(pen, 0, 0, r * (0.5 + 0.5 * share));
    pen.fill();
    pen.lineWidth = thin;
    disc(pen, 0, 0, r - thin / 2);
    pen.stroke();
    return;
  }
  const rim = known ? thin + r * 0.38 * share : thin * 1.3;
  disc(pen, 0, 0, r);
  pen.fillStyle = inks.surface;
  pen.fill();
  disc(pen, 0, 0, r - rim / 2);
  pen.lineWidth = rim;
  pen.stroke();
  if (fit === 'off') return;
  pen.lineWidth = Math.max(1, r * 0.3);
  line(pen, 0, -r * 1.3, 0, r * 1.3);
}

function drawArrow(pen: Pen, inks: Inks, r: number): void {
  pen.fillStyle = inks.ink;
  pen.beginPath();
  pen.moveTo(r * 2.75, 0);
  pen.lineTo(r * 1.3, r * 0.78);
  pen.lineTo(r * 1.3, -r * 0.78);
  pen.closePath();
  pen.fill();
}

/** The true heading, as last heard. */
function drawNeedle(pen: Pen, inks: Inks, r: number): void {
  pen.strokeStyle = inks['ink-3'];
  pen.fillStyle = inks['ink-3'];
  pen.lineWidth = Math.max(0.8, r * 0.2);
  line(pen, r, 0, r * 2.05, 0);
  disc(pen, r * 2.1, 0, Math.max(0.9, r * 0.34));
  pen.fill();
}

function drawRestless(pen: Pen, inks: Inks, r: number, strokes: number): void {
  pen.strokeStyle = inks['ink-2'];
  pen.lineWidth = Math.max(0.8, r * 0.15);
  pen.lineCap = 'round';
  for (let i = 0; i < strokes; i++)
    for (const side of [0.5, 2.2])
      turned(pen, 0, 0, side * Math.PI * 0.75, () => {
        pen.beginPath();
        pen.arc(0, 0, r * (1.45 + 0.42 * i), -0.55, 0.55);
        pen.stroke();
      });
}

function drawBracket(pen: Pen, inks: Inks, r: number): void {
  const half = r * 1.75;
  const arm = r * 0.8;
  pen.strokeStyle = inks.cobalt;
  pen.lineWidth = Math.max(1.2, r * 0.3);
  for (const sx of [-1, 1])
    for (const sy of [-1, 1]) {
      pen.beginPath();
      pen.moveTo(sx * half, sy * (half - arm));
      pen.lineTo(sx * half, sy * half);
      pen.lineTo(sx * (half - arm), sy * half);
      pen.stroke();
    }
}

function drawRing(pen: Pen, inks: Inks, r: number): void {
  disc(pen, 0, 0, r * 1.85);
  pen.strokeStyle = inks.ember;
  pen.lineWidth = Math.max(1.2, r * 0.3);
  pen.stroke();
}

/** Look here: a double ring, square where it is management's. */
function drawMoment(pen: Pen, inks: Inks, r: number, tone: Tone): void {
  const colours: Readonly<Record<Tone, string>> = {
    management: inks.cobalt,
    leadership: inks.ember,
    value: inks.verdigris,
    people: inks.ink,
  };
  pen.strokeStyle = colours[tone];
  pen.lineWidth = Math.max(1.2, r * 0.24);
  for (const size of [2, 1.5]) {
    if (tone === 'management') pen.strokeRect(-r * size, -r * size, r * size * 2, r * size * 2);
    else {
      disc(pen, 0, 0, r * size);
      pen.stroke();
    }
    pen.lineWidth *= 0.5;
  }
}

/** Finished work that the market wants: it flies with the wind and leaves a trail. */
function drawWork(pen: Pen, inks: Inks, r: number): void {
  const trail = pen.createLinearGradient(-r * 4, 0, r * 0.6, 0);
  trail.addColorStop(0, `${inks.verdigris}00`);
  trail.addColorStop(1, inks.verdigris);
  pen.fillStyle = trail;
  pen.beginPath();
  pen.moveTo(-r * 4, 0);
  pen.lineTo(0, -r * 0.72);
  pen.arc(0, 0, r * 0.72, -Math.PI / 2, Math.PI / 2);
  pen.closePath();
  pen.fill();
  pen.fillStyle = inks.verdigris;
  disc(pen, 0, 0, r * 0.72);
  pen.fill();
}

/** Finished work that nobody wants: an empty box. */
function drawWaste(pen: Pen, inks: Inks, r: number): void {
  apart(pen, () => {
    pen.strokeStyle = inks['ink-3'];
    pen.lineWidth = Math.max(0.9, r * 0.22);
    pen.strokeRect(-r * 0.7, -r * 0.7, r * 1.4, r * 1.4);
  });
}

/** Work that was promised. */
function drawCrate(pen: Pen, inks: Inks, r: number): void {
  pen.fillStyle = inks['ink-2'];
  pen.fillRect(-r * 0.8, -r * 0.8, r * 1.6, r * 1.6);
}

/** What management sends along its line. */
function drawOrder(pen: Pen, inks: Inks, r: number): void {
  pen.fillStyle = inks.cobalt;
  pen.strokeStyle = inks.surface;
  pen.lineWidth = Math.max(1, r * 0.3);
  pen.beginPath();
  pen.rect(-r, -r, r * 2, r * 2);
  pen.fill();
  pen.stroke();
}

/** What leadership sends along its line. */
function drawCall(pen: Pen, inks: Inks, r: number): void {
  pen.fillStyle = inks.ember;
  pen.strokeStyle = inks.surface;
  pen.lineWidth = Math.max(1, r * 0.3);
  disc(pen, 0, 0, r * 1.1);
  pen.fill();
  pen.stroke();
}

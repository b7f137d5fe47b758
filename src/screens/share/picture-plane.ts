import { scaleLinear } from 'd3-scale';
import { curveCatmullRom, line } from 'd3-shape';
import { t } from '../../text/index.ts';
import type { DebriefModel, PlanePoint } from '../../view/index.ts';
import { TURNING_NUMBER_Y, TURNING_SHAPES_DRAWN } from '../charts/index.ts';
import { type Pen, write } from './pen.ts';

/** A square part of the picture. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The plane with the path of the game, as in the debrief. */
export function drawPlane(pen: Pen, model: DebriefModel, at: Square): void {
  const { on, ink } = pen;
  const { plane } = model;
  const right = at.x + at.side;
  const bottom = at.y + at.side;
  const x = scaleLinear([...plane.across], [at.x, right]);
  const y = scaleLinear([...plane.up], [bottom, at.y]);
  on.save();
  on.beginPath();
  on.rect(at.x, at.y, at.side, at.side);
  on.fillStyle = ink('surface');
  on.fill();
  on.clip();
  corner(pen, right, at.y, at.side, ink('verdigris-tint'));
  corner(pen, at.x, at.y, at.side, ink('sunken'));
  corner(pen, right, bottom, at.side, ink('sunken'));
  on.restore();
  on.lineWidth = 2;
  on.strokeStyle = ink('edge');
  on.strokeRect(at.x, at.y, at.side, at.side);
  names(pen, at);
  path(pen, model, (point) => [x(point.x), y(point.y)]);
  for (const [index, point] of model.turning.entries()) {
    const place = plane.path.find((one) => one.week >= point.week) ?? plane.path.at(-1);
    if (!place) continue;
    on.save();
    on.translate(x(place.x), y(place.y));
    const shape = new Path2D(TURNING_SHAPES_DRAWN[point.shape]);
    const dark = point.shape === 'warning' || point.shape === 'end';
    on.fillStyle = ink(dark ? 'ink' : 'surface');
    on.fill(shape);
    on.lineWidth = 2.2;
    on.strokeStyle = ink(dark ? 'surface' : 'ink');
    on.stroke(shape);
    write(pen, String(index + 1), {
      x: 0,
      y: TURNING_NUMBER_Y[point.shape],
      size: 15,
      weight: 700,
      align: 'center',
      token: dark ? 'paper' : 'ink',
    });
    on.restore();
  }
}

/** A quarter of an ellipse in a corner of the plane. */
function corner({ on }: Pen, x: number, y: number, side: number, fill: string): void {
  on.beginPath();
  on.ellipse(x, y, side * 0.4, side * 0.36, 0, 0, Math.PI * 2);
  on.fillStyle = fill;
  on.fill();
}

function names(pen: Pen, { x, y, side }: Square): void {
  const name = { size: 21, weight: 700, family: 'title' } as const;
  write(pen, t('debrief:plane.chaos'), { ...name, x: x + 16, y: y + 32 });
  write(pen, t('debrief:plane.both'), {
    ...name,
    x: x + side - 16,
    y: y + 32,
    align: 'right',
    token: 'verdigris-text',
  });
  write(pen, t('debrief:plane.stagnation'), {
    ...name,
    x: x + side - 16,
    y: y + side - 18,
    align: 'right',
  });
  const axis = { size: 17, weight: 600, token: 'ink-2' } as const;
  write(pen, `${t('debrief:plane.x')} →`, {
    ...axis,
    x: x + side,
    y: y + side + 26,
    align: 'right',
  });
  pen.on.save();
  pen.on.translate(x - 14, y);
  pen.on.rotate(-Math.PI / 2);
  write(pen, `${t('debrief:plane.y')} →`, { ...axis, x: 0, y: 0, align: 'right' });
  pen.on.restore();
}

/** The path grows heavier as time passes; each turn ends in a dot. */
function path(
  { on, ink }: Pen,
  { plane }: DebriefModel,
  place: (point: PlanePoint) => readonly [number, number],
): void {
  const draw = line<PlanePoint>(
    (point) => place(point)[0],
    (point) => place(point)[1],
  )
    .curve(curveCatmullRom.alpha(0.5))
    .context(on);
  on.strokeStyle = ink('ink');
  on.lineCap = 'round';
  const ends = plane.turns.map((turn) => turn.week);
  for (const [index, end] of ends.entries()) {
    const from = (ends[index - 1] ?? 1) - 1;
    on.lineWidth = 2 + (4 * index) / Math.max(1, ends.length - 1);
    on.beginPath();
    draw(plane.path.filter((point) => point.week > from && point.week <= end));
    on.stroke();
  }
  for (const [index, turn] of plane.turns.entries()) {
    const [cx, cy] = place(turn);
    const last = index === plane.turns.length - 1;
    on.beginPath();
    on.arc(cx, cy, last ? 10 : 4.5, 0, Math.PI * 2);
    on.fillStyle = ink(last ? 'ink' : 'paper');
    on.fill();
    on.lineWidth = 2;
    on.strokeStyle = ink(last ? 'surface' : 'ink');
    on.stroke();
  }
}

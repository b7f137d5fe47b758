import type { TeamMark, TeamPlace } from '../../view/index.ts';
import { chanceOf, mix } from '../../view/index.ts';
import { apart, type Inks, line, type Pen } from './pen.ts';

/** Structure from which a plate begins to show its grid, and from which it is a frame of its own. */
const GRID_FROM = 0.42;
const FRAME_FROM = 0.68;
/** Looseness from which a border is no longer kept straight. */
const LOOSE_FROM = 0.3;

/** A team's plate: its border and corners are its structure, its hatching its debt. */
export function drawPlate(
  pen: Pen,
  inks: Inks,
  place: TeamPlace,
  team: TeamMark,
  index: number,
): void {
  apart(pen, () => {
    outline(pen, place, team, index);
    pen.fillStyle = inks.surface;
    pen.fill();
    pen.clip();
    drawDebt(pen, inks, place, team);
    drawGrid(pen, inks, place, team);
  });
  drawBorder(pen, inks, place, team, index);
  drawDoor(pen, inks, place, team);
}

function outline(pen: Pen, place: TeamPlace, team: TeamMark, index: number): void {
  if (team.loose > LOOSE_FROM) looseOutline(pen, place, team.loose, index);
  else firmOutline(pen, place, team.structure, 0);
}

/** From round corners to square ones as structure grows. */
function firmOutline(pen: Pen, place: TeamPlace, structure: number, inset: number): void {
  const { x, y, width, height } = place.rect;
  const round = Math.max(0, Math.min(22, height * 0.2) * (1 - structure * 1.35));
  pen.beginPath();
  pen.roundRect(
    x + inset,
    y + inset,
    width - 2 * inset,
    height - 2 * inset,
    Math.max(0, round - inset),
  );
}

/** A border that nobody keeps straight. */
function looseOutline(pen: Pen, place: TeamPlace, loose: number, index: number): void {
  const { x, y, width, height } = place.rect;
  const sway = Math.min(9, height * 0.07) * loose;
  const nudge = (at: number) => (chanceOf(index * 16 + at, 7) - 0.5) * 2 * sway;
  const round = Math.min(30, height * 0.26);
  const x2 = x + width;
  const y2 = y + height;
  pen.beginPath();
  pen.moveTo(x + round, y + Math.max(0, nudge(0)));
  pen.quadraticCurveTo(x + width / 2, y + Math.abs(nudge(1)), x2 - round, y);
  pen.quadraticCurveTo(x2, y, x2 - Math.abs(nudge(2)), y + round);
  pen.quadraticCurveTo(x2 - Math.abs(nudge(3)), y + height / 2, x2, y2 - round);
  pen.quadraticCurveTo(x2, y2, x2 - round, y2 - Math.abs(nudge(4)));
  pen.quadraticCurveTo(x + width / 2, y2 - Math.abs(nudge(5)), x + round, y2);
  pen.quadraticCurveTo(x, y2, x + Math.abs(nudge(6)), y2 - round);
  pen.quadraticCurveTo(x + Math.abs(nudge(7)), y + height / 2, x, y + round);
  pen.quadraticCurveTo(x, y, x + round, y + Math.max(0, nudge(0)));
  pen.closePath();
}

function drawBorder(pen: Pen, inks: Inks, place: TeamPlace, team: TeamMark, index: number): void {
  const heavy = Math.min(1, place.rect.height / 150);
  apart(pen, () => {
    outline(pen, place, team, index);
    pen.lineWidth = mix(1.1, 1.1 + 3.4 * heavy, team.structure ** 1.6);
    pen.strokeStyle = team.structure > 0.3 ? inks.ink : inks['ink-3'];
    pen.globalAlpha = 0.55 + 0.45 * team.structureFresh;
    if (team.loose > 0.5) pen.setLineDash([9 - 5 * team.loose, 3 + 4 * team.loose]);
    pen.stroke();
    if (team.structure <= FRAME_FROM) return;
    firmOutline(pen, place, team.structure, 3 + 3 * heavy);
    pen.lineWidth = 1;
    pen.stroke();
  });
}

/** Process: the lines of a form in which everybody has a box. */
function drawGrid(pen: Pen, inks: Inks, place: TeamPlace, team: TeamMark): void {
  if (team.structure <= GRID_FROM) return;
  const { lattice } = place;
  const strength = (team.structure - GRID_FROM) / (1 - GRID_FROM);
  const left = lattice.x - lattice.stepX / 2;
  const top = lattice.y - lattice.stepY / 2;
  const right = left + lattice.columns * lattice.stepX;
  const bottom = top + lattice.rows * lattice.stepY;
  pen.strokeStyle = inks.edge;
  pen.globalAlpha = 0.16 + 0.6 * strength * (0.5 + 0.5 * team.structureFresh);
  pen.lineWidth = 0.75 + 0.5 * strength;
  const reach = strength > 0.4 ? 1 : 0.16;
  for (let c = 0; c <= lattice.columns; c++) {
    const x = left + c * lattice.stepX;
    for (let r = 0; r <= lattice.rows; r++) {
      const y = top + r * lattice.stepY;
      if (reach === 1) continue;
      line(pen, x - lattice.stepX * reach, y, x + lattice.stepX * reach, y);
      line(pen, x, y - lattice.stepY * reach, x, y + lattice.stepY * reach);
    }
    if (reach === 1) line(pen, x, top, x, bottom);
  }
  if (reach < 1) return;
  for (let r = 0; r <= lattice.rows; r++)
    line(pen, left, top + r * lattice.stepY, right, top + r * lattice.stepY);
}

/** How high debt stands in a plate. */
export const debtRise = (height: number, debt: number): number => height * Math.min(1, debt) * 0.9;

/** Debt rises from the floor like damp. */
function drawDebt(pen: Pen, inks: Inks, place: TeamPlace, team: TeamMark): void {
  if (team.debt < 0.03) return;
  const { x, y, width, height } = place.rect;
  const rise = debtRise(height, team.debt);
  apart(pen, () => {
    pen.beginPath();
    pen.rect(x, y + height - rise, width, rise);
    pen.clip();
    pen.strokeStyle = inks.edge;
    pen.globalAlpha = 0.3 + 0.5 * team.debtFresh;
    pen.lineWidth = 1;
    const step = mix(8, 5, team.debt);
    for (let at = x - height; at < x + width; at += step) line(pen, at, y + height, at + height, y);
  });
}

/** A gap in the lower border: what is finished leaves here. */
function drawDoor(pen: Pen, inks: Inks, place: TeamPlace, team: TeamMark): void {
  const { door, dock } = place;
  const half = dock.height * 0.42;
  apart(pen, () => {
    pen.fillStyle = inks.surface;
    const weight = 2.5 + 3 * team.structure;
    pen.fillRect(door.x - half, door.y - weight, half * 2, weight * 2);
    pen.strokeStyle = inks.ink;
    pen.lineWidth = 1.5;
    line(pen, door.x - half, door.y - weight, door.x - half, door.y + dock.height * 0.4);
    line(pen, door.x + half, door.y - weight, door.x + half, door.y + dock.height * 0.4);
  });
}

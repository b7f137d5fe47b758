import type { TeamMark, TeamPlace } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen } from './pen.ts';

/** What is going on in a team: pressure, rebuilding, what each hand gave it this turn, trouble. */
export function drawStates(pen: Pen, inks: Inks, place: TeamPlace, team: TeamMark): void {
  if (team.pressure > 0.05) drawPressure(pen, inks, place, team.pressure);
  if (team.disruption > 0.05) drawRebuilding(pen, inks, place, team.disruption);
  drawTally(pen, inks, place, team);
  if (team.alarm) drawAlarm(pen, inks, place);
}

/** Accountability is a comb along the header that presses on the floor below. */
function drawPressure(pen: Pen, inks: Inks, place: TeamPlace, pressure: number): void {
  const { floor, lattice } = place;
  const reach = Math.min(9, lattice.stepY * 0.22) * pressure;
  const y = floor.y - 1;
  apart(pen, () => {
    pen.strokeStyle = inks.cobalt;
    pen.fillStyle = inks.cobalt;
    pen.lineWidth = 1.6;
    line(pen, floor.x, y, floor.x + floor.width, y);
    const step = Math.max(6, Math.min(12, floor.width / 24));
    for (let x = floor.x + step / 2; x < floor.x + floor.width; x += step)
      pen.fillRect(x - 1.5, y, 3, 2 + reach);
  });
}

/** A process that is being rebuilt stands in scaffolding. */
function drawRebuilding(pen: Pen, inks: Inks, place: TeamPlace, disruption: number): void {
  const { x, y, width, height } = place.rect;
  apart(pen, () => {
    pen.strokeStyle = inks.cobalt;
    pen.globalAlpha = 0.4 + 0.6 * Math.min(1, disruption * 2);
    pen.lineWidth = 1.4;
    const inset = 4;
    const step = 9;
    pen.strokeRect(x + inset, y + inset, width - inset * 2, height - inset * 2);
    for (let at = y + inset; at < y + height - inset - step / 2; at += step) {
      line(pen, x, at, x + inset, at + step / 2);
      line(pen, x + width - inset, at, x + width, at + step / 2);
    }
  });
}

/** Half-days given this turn, under the plate: squares and discs. */
function drawTally(pen: Pen, inks: Inks, place: TeamPlace, team: TeamMark): void {
  const { dock } = place;
  const size = Math.min(7, dock.height * 0.42);
  let x = dock.x + 4;
  const y = dock.y + dock.height * 0.46;
  const management = Math.min(10, Math.round(team.management));
  const leadership = Math.min(10, Math.round(team.leadership));
  pen.fillStyle = inks.cobalt;
  for (let i = 0; i < management; i++, x += size * 1.4) pen.fillRect(x, y - size / 2, size, size);
  pen.fillStyle = inks.ember;
  for (let i = 0; i < leadership; i++, x += size * 1.4) {
    disc(pen, x + size / 2, y, size / 2);
    pen.fill();
  }
}

/** Trouble that cannot wait: paper on ink. */
function drawAlarm(pen: Pen, inks: Inks, place: TeamPlace): void {
  const { rect, floor } = place;
  const half = Math.max(6, Math.min(11, rect.height * 0.07));
  const x = rect.x;
  const y = floor.y + Math.min(floor.height / 2, half * 1.6);
  apart(pen, () => {
    pen.translate(x, y);
    pen.beginPath();
    pen.moveTo(0, -half * 1.25);
    pen.lineTo(half * 1.25, 0);
    pen.lineTo(0, half * 1.25);
    pen.lineTo(-half * 1.25, 0);
    pen.closePath();
    pen.fillStyle = inks.ink;
    pen.fill();
    pen.strokeStyle = inks.surface;
    pen.lineWidth = 1.5;
    pen.stroke();
    pen.fillStyle = inks.surface;
    pen.fillRect(-half * 0.14, -half * 0.62, half * 0.28, half * 0.75);
    pen.fillRect(-half * 0.14, half * 0.32, half * 0.28, half * 0.28);
  });
}

import type { BoardLayout, BoardModel, Rect } from '../../view/index.ts';
import { apart, type Inks, type Pen } from './pen.ts';
import { drawPlate } from './plates.ts';
import { drawStates } from './states.ts';
import { drawPorts, drawWires } from './wires.ts';

/** Under the wind: the zones. */
export function drawZones(pen: Pen, inks: Inks, layout: BoardLayout, model: BoardModel): void {
  layout.zones.forEach(({ rect }, index) => {
    const zone = model.zones[index];
    if (zone && model.zones.length > 1 && rect.width > 0) drawZone(pen, inks, rect, zone.own);
  });
}

/** Over the wind, and still between two models: lines, plates, heads. */
export function drawGround(pen: Pen, inks: Inks, layout: BoardLayout, model: BoardModel): void {
  drawWires(pen, inks, layout, model);
  layout.teams.forEach((place, index) => {
    const team = model.teams[index];
    if (team && place.rect.width > 0) drawPlate(pen, inks, place, team, index);
  });
  drawPorts(pen, inks, layout, model);
  layout.teams.forEach((place, index) => {
    const team = model.teams[index];
    if (team && place.rect.width > 0) drawStates(pen, inks, place, team);
  });
}

/** A zone with its corners cut at 45 degrees, as on the map of a network: others' are sunken. */
function drawZone(pen: Pen, inks: Inks, rect: Rect, own: boolean): void {
  const cut = Math.min(14, rect.height * 0.06);
  const { x, y, width, height } = rect;
  apart(pen, () => {
    pen.beginPath();
    pen.moveTo(x + cut, y);
    pen.lineTo(x + width - cut, y);
    pen.lineTo(x + width, y + cut);
    pen.lineTo(x + width, y + height - cut);
    pen.lineTo(x + width - cut, y + height);
    pen.lineTo(x + cut, y + height);
    pen.lineTo(x, y + height - cut);
    pen.lineTo(x, y + cut);
    pen.closePath();
    pen.fillStyle = inks.sunken;
    if (!own) pen.fill();
    pen.strokeStyle = own ? inks.line : inks.edge;
    pen.lineWidth = own ? 1 : 1.2;
    if (!own) pen.setLineDash([2, 4]);
    pen.stroke();
  });
}

import type {
  BoardGhosts,
  BoardLayout,
  BoardModel,
  BoardTargets,
  Point,
  Rect,
} from '../../view/index.ts';
import { mix } from '../../view/index.ts';
import { apart, disc, type Inks, type Pen, screenAngle, turned } from './pen.ts';

/** Ghosts of a planned block: where people would turn, what a team's border and trust would be. */
export function drawGhosts(
  pen: Pen,
  inks: Inks,
  layout: BoardLayout,
  model: BoardModel,
  ghosts: BoardGhosts,
): void {
  const placeOf = new Map(model.people.map((person, at) => [person.slot, { person, at }]));
  const r = layout.mark;
  for (const ghost of ghosts.people) {
    const found = placeOf.get(ghost.slot);
    const place = found && layout.people[found.at];
    if (!found || !place) continue;
    const from = screenAngle(found.person);
    const to = screenAngle(ghost);
    ghostTurn(pen, inks, place, r, from, to);
  }
  for (const ghost of ghosts.teams) {
    const place = layout.teams[ghost.team];
    if (place && ghost.structure !== null) ghostBorder(pen, inks, place.rect, ghost.structure);
  }
}

/** Where somebody would come to point: an open arrow further out, and the way there. */
function ghostTurn(pen: Pen, inks: Inks, at: Point, r: number, from: number, to: number): void {
  const way = Math.atan2(Math.sin(to - from), Math.cos(to - from));
  apart(pen, () => {
    pen.translate(at.x, at.y);
    pen.strokeStyle = inks.ink;
    pen.lineWidth = Math.max(1, r * 0.17);
    pen.beginPath();
    pen.arc(0, 0, r * 3.1, from, from + way, way < 0);
    pen.stroke();
    turned(pen, 0, 0, from + way, () => {
      pen.beginPath();
      pen.moveTo(r * 4.05, 0);
      pen.lineTo(r * 2.75, r * 0.78);
      pen.lineTo(r * 2.75, -r * 0.78);
      pen.closePath();
      pen.fillStyle = inks.surface;
      pen.fill();
      pen.stroke();
    });
  });
}

function ghostBorder(pen: Pen, inks: Inks, rect: Rect, structure: number): void {
  apart(pen, () => {
    const round = Math.min(22, rect.height * 0.2) * Math.max(0, 1 - structure * 1.35);
    pen.setLineDash([5, 4]);
    pen.strokeStyle = inks.cobalt;
    pen.lineWidth = mix(1.5, 4, structure);
    pen.beginPath();
    pen.roundRect(rect.x - 3, rect.y - 3, rect.width + 6, rect.height + 6, round);
    pen.stroke();
  });
}

/** What may be chosen stands in brackets (management) or rings (leadership); the rest steps back. */
export function drawTargets(
  pen: Pen,
  inks: Inks,
  layout: BoardLayout,
  model: BoardModel,
  targets: BoardTargets,
): void {
  const candidates = new Set(targets.teams ?? []);
  const chosen = new Set(targets.chosenTeams ?? []);
  const choosing = candidates.size + chosen.size > 0 || (targets.lieutenants?.length ?? 0) > 0;
  layout.teams.forEach((place, index) => {
    if (candidates.has(index) || chosen.has(index))
      frame(pen, inks, place.rect, targets.hand, chosen.has(index));
    else if (choosing) veil(pen, inks, place.rect);
  });
  const people = new Set(targets.lieutenants ?? []);
  const chosenPeople = new Set(targets.chosenLieutenants ?? []);
  layout.lieutenants.forEach((rect, index) => {
    if (!rect || !(people.has(index) || chosenPeople.has(index))) return;
    frame(pen, inks, rect, targets.hand, chosenPeople.has(index));
  });
  const slots = new Set(targets.people ?? []);
  model.people.forEach((person, at) => {
    const place = layout.people[at];
    if (!place || !slots.has(person.slot)) return;
    disc(pen, place.x, place.y, layout.mark * 2.4);
    pen.strokeStyle = targets.hand === 'management' ? inks.cobalt : inks.ember;
    pen.lineWidth = 2;
    pen.stroke();
  });
}

function veil(pen: Pen, inks: Inks, rect: Rect): void {
  apart(pen, () => {
    pen.globalAlpha = 0.62;
    pen.fillStyle = inks.paper;
    pen.fillRect(rect.x - 4, rect.y - 4, rect.width + 8, rect.height + 8);
  });
}

function frame(
  pen: Pen,
  inks: Inks,
  rect: Rect,
  hand: BoardTargets['hand'],
  chosen: boolean,
): void {
  const gap = 4;
  const [x, y] = [rect.x - gap, rect.y - gap];
  const [width, height] = [rect.width + 2 * gap, rect.height + 2 * gap];
  apart(pen, () => {
    pen.lineWidth = chosen ? 4 : 2;
    if (hand === 'leadership') {
      pen.strokeStyle = inks.ember;
      pen.beginPath();
      pen.roundRect(x, y, width, height, Math.min(26, height / 3));
      if (!chosen) pen.setLineDash([1, 6]);
      pen.lineCap = 'round';
      pen.stroke();
      return;
    }
    pen.strokeStyle = inks.cobalt;
    const arm = chosen ? Math.min(width, height) * 0.35 : Math.min(16, height * 0.22);
    for (const [cx, sx] of [
      [x, 1],
      [x + width, -1],
    ] as const)
      for (const [cy, sy] of [
        [y, 1],
        [y + height, -1],
      ] as const) {
        pen.beginPath();
        pen.moveTo(cx + sx * arm, cy);
        pen.lineTo(cx, cy);
        pen.lineTo(cx, cy + sy * arm);
        pen.stroke();
      }
  });
}

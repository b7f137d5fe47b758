import type {
  BoardGhosts,
  BoardLayout,
  BoardModel,
  BoardTargets,
  Point,
  Rect,
} from '../../view/index.ts';
import { centreOf, mix } from '../../view/index.ts';
import { apart, disc, type Inks, line, type Pen, screenAngle, turned } from './pen.ts';
import { debtRise } from './plates.ts';
import { trustRadius } from './wires.ts';

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
    if (!place) continue;
    if (ghost.structure !== null) ghostBorder(pen, inks, place.rect, ghost.structure);
    if (ghost.debt !== null) ghostDebt(pen, inks, place.rect, ghost.debt);
    if (ghost.trust !== null) ghostTrust(pen, inks, layout, model, ghost.team, ghost.trust);
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
    const round = Math.max(0, Math.min(22, rect.height * 0.2) * (1 - structure * 1.35));
    pen.setLineDash([5, 4]);
    pen.strokeStyle = inks.cobalt;
    pen.lineWidth = mix(1.5, 4, structure);
    pen.beginPath();
    pen.roundRect(rect.x - 3, rect.y - 3, rect.width + 6, rect.height + 6, round);
    pen.stroke();
  });
}

/** The level to which debt would come. */
function ghostDebt(pen: Pen, inks: Inks, rect: Rect, debt: number): void {
  const y = rect.y + rect.height - debtRise(rect.height, debt);
  apart(pen, () => {
    pen.setLineDash([5, 4]);
    pen.strokeStyle = inks.ink;
    pen.lineWidth = 1.5;
    line(pen, rect.x, y, rect.x + rect.width, y);
  });
}

/** The piece of the ring that trust would win or lose. */
function ghostTrust(
  pen: Pen,
  inks: Inks,
  layout: BoardLayout,
  model: BoardModel,
  index: number,
  trust: number,
): void {
  const place = layout.teams[index];
  const team = model.teams[index];
  if (!place || !team?.own) return;
  const angle = (share: number) => -Math.PI / 2 + Math.PI * 2 * share;
  const [from, to] = [Math.min(team.trust, trust), Math.max(team.trust, trust)];
  apart(pen, () => {
    pen.strokeStyle = trust > team.trust ? inks.ember : inks.surface;
    pen.lineWidth = 3;
    pen.setLineDash([2.5, 2]);
    pen.beginPath();
    pen.arc(place.port.x, place.port.y, trustRadius(layout, model, index), angle(from), angle(to));
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
  if (targets.heading) drawAim(pen, inks, layout, screenAngle(targets.heading));
  const candidates = new Set(targets.teams ?? []);
  const chosen = new Set(targets.chosenTeams ?? []);
  const choosing = candidates.size + chosen.size > 0 || (targets.lieutenants?.length ?? 0) > 0;
  layout.teams.forEach((place, index) => {
    if (candidates.has(index) || chosen.has(index))
      frame(pen, inks, place.rect, targets.hand, chosen.has(index));
    else if (choosing) veil(pen, inks, place.rect);
  });
  drawPair(pen, inks, layout, targets);
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

/** A heading that is being aimed at: a ray from the seat over the map, to lay people's arrows against. */
function drawAim(pen: Pen, inks: Inks, layout: BoardLayout, angle: number): void {
  const { seat, width, height } = layout;
  apart(pen, () => {
    pen.translate(seat.x, seat.y);
    pen.rotate(angle);
    pen.strokeStyle = inks.ember;
    pen.lineCap = 'round';
    pen.lineWidth = 2.5;
    pen.setLineDash([0.5, 7]);
    line(pen, seat.radius * 1.7, 0, Math.hypot(width, height), 0);
  });
}

/** Two chosen teams belong together: a round bow for a coalition, a square arrow for what moves over. */
function drawPair(pen: Pen, inks: Inks, layout: BoardLayout, targets: BoardTargets): void {
  const [first, second] = targets.chosenTeams ?? [];
  const from = layout.teams[first ?? -1];
  const to = layout.teams[second ?? -1];
  if (!from || !to) return;
  const [a, b] = [centreOf(from.rect), centreOf(to.rect)];
  apart(pen, () => {
    pen.lineWidth = 5;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(a.x, a.y);
    if (targets.hand === 'leadership') {
      const bow = 0.18;
      const [x, y] = [(a.x + b.x) / 2 - (b.y - a.y) * bow, (a.y + b.y) / 2 + (b.x - a.x) * bow];
      pen.quadraticCurveTo(x, y, b.x, b.y);
    } else {
      pen.lineCap = 'butt';
      pen.lineTo(b.x, a.y);
      pen.lineTo(b.x, b.y);
    }
    pen.strokeStyle = inks.surface;
    pen.lineWidth = 9;
    pen.stroke();
    pen.strokeStyle = targets.hand === 'leadership' ? inks.ember : inks.cobalt;
    pen.lineWidth = 4;
    pen.stroke();
    for (const [end, size] of [
      [a, 5],
      [b, 9],
    ] as const) {
      pen.fillStyle = pen.strokeStyle;
      if (targets.hand === 'leadership') {
        disc(pen, end.x, end.y, 7);
        pen.fill();
      } else pen.fillRect(end.x - size, end.y - size, size * 2, size * 2);
    }
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
      pen.roundRect(x, y, width, height, Math.max(0, Math.min(26, height / 3)));
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

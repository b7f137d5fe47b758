import { type BoardLayout, type BoardModel, contains, type Disc } from '../view/index.ts';
import type { Hit } from './types.ts';

/** What lies under a point, the smallest thing first. */
export function hitAt(layout: BoardLayout, model: BoardModel, x: number, y: number): Hit | null {
  const point = { x, y };
  const inside = (disc: Disc) => Math.hypot(x - disc.x, y - disc.y) <= disc.radius;
  const lieutenant = layout.lieutenants.findIndex((rect) => rect && contains(rect, point));
  if (lieutenant >= 0) return { kind: 'lieutenant', lieutenant };
  const near = layout.mark * 2.2;
  let nearest = near;
  let person: Hit | null = null;
  model.people.forEach((mark, at) => {
    const place = layout.people[at];
    const away = place ? Math.hypot(x - place.x, y - place.y) : Number.POSITIVE_INFINITY;
    if (away > nearest) return;
    nearest = away;
    person = { kind: 'person', slot: mark.slot, team: mark.team };
  });
  if (person) return person;
  const team = layout.teams.findIndex(({ rect }) => contains(rect, point));
  if (team >= 0) return { kind: 'team', team };
  if (inside(layout.seat)) return { kind: 'player' };
  if (inside(layout.market)) return { kind: 'market' };
  const zone = layout.zones.findIndex(({ rect }) => contains(rect, point));
  return zone >= 0 ? { kind: 'zone', zone } : null;
}

import type { Disc, Point, TeamPlace, Wire } from './board-places.ts';
import type { Metrics, PlacedZone } from './board-plates.ts';

/**
 * The lines of the two hands, like lines of a transit map: from the player's seat down to a main,
 * along it to the trunk of a column, down the trunk and along a row to the port of each team.
 * To another's zone runs one line, which ends at its border: there only influence reaches.
 */
export function wiresOf(
  seat: Disc,
  zones: readonly PlacedZone[],
  teams: readonly TeamPlace[],
  metrics: Metrics,
  main: number,
): Wire[] {
  const from = { x: seat.x, y: seat.y + seat.radius };
  return zones.flatMap(({ group, rect, rows }) => {
    const trunk = rect.x + metrics.trunk / 2;
    const start = [from, { x: from.x, y: main }];
    if (!group.own) {
      const path = straightened([...start, { x: trunk, y: main }, { x: trunk, y: rect.y }]);
      return [{ team: -1, zone: group.zone, path }];
    }
    return rows.flatMap((row) => {
      const y = row.top - metrics.channel / 2;
      const turn =
        Math.abs(y - main) < 1
          ? []
          : [
              { x: trunk, y: main },
              { x: trunk, y },
            ];
      return row.teams.flatMap((team) => {
        const port = teams[team]?.port;
        if (!port) return [];
        const path = straightened([...start, ...turn, { x: port.x, y }, port]);
        return [{ team, zone: group.zone, path }];
      });
    });
  });
}

/** Leaves out points that are passed without a turn. */
function straightened(points: readonly Point[]): Point[] {
  const path: Point[] = [];
  for (const point of points) {
    const last = path.at(-1);
    if (last && Math.abs(last.x - point.x) < 0.5 && Math.abs(last.y - point.y) < 0.5) continue;
    const before = path.at(-2);
    if (before && last && sameLine(before, last, point)) path.pop();
    path.push(point);
  }
  return path;
}

const sameLine = (a: Point, b: Point, c: Point): boolean =>
  (Math.abs(a.x - b.x) < 0.5 && Math.abs(b.x - c.x) < 0.5 && (b.y - a.y) * (c.y - b.y) >= 0) ||
  (Math.abs(a.y - b.y) < 0.5 && Math.abs(b.y - c.y) < 0.5 && (b.x - a.x) * (c.x - b.x) >= 0);

import type { BoardModel } from './board.ts';
import { clamp } from './board-angle.ts';
import { bestGrid, latticeOn, standOnLattice } from './board-grid.ts';
import type { BoardLayout, Disc, Point, Rect, TeamPlace } from './board-places.ts';
import { squareAt } from './board-places.ts';
import type { Group, Metrics, PlacedPlates } from './board-plates.ts';
import { columnsToTry, metricsOf, placePlates, weightOf } from './board-plates.ts';
import { wiresOf } from './board-wires.ts';

/** The part of a model that decides where things stand. */
export type LayoutInput = Pick<BoardModel, 'zones' | 'teams' | 'lieutenants' | 'people'>;

/** Dot of a person as a share of the distance between people, and its bounds in pixels. */
const MARK = { share: 0.18, least: 2.1, most: 10 };
/** Widest distance between people, relative to the tightest plate and in pixels. */
const PITCH = { ratio: 1.7, most: 60 };

/**
 * Decides where everything on the map stands. Tries every sensible arrangement of zones and rows and
 * takes the one that gives people most room without slivers; the same input gives the same map.
 */
export function layout(model: LayoutInput, width: number, height: number): BoardLayout {
  const metrics = metricsOf(width, height, model.zones.length);
  const slots = model.teams.map(() => [] as { slot: number; at: number }[]);
  model.people.forEach(({ slot, team }, at) => {
    slots[team]?.push({ slot, at });
  });
  for (const team of slots) team.sort((a, b) => a.slot - b.slot);
  const counts = slots.map((team) => team.length);
  // Where zones have names, the main line runs above them.
  const top = metrics.strip + (metrics.label > 0 ? Math.round(metrics.channel * 0.8) : 0);
  const area = {
    x: metrics.margin,
    y: top,
    width: width - 2 * metrics.margin,
    height: height - top - metrics.margin / 2,
  };
  const placed = bestPlates(groupsOf(model), area, counts, metrics);
  const bodies = model.teams.map((_, team) =>
    plateBody(placed.plates.get(team) ?? NO_RECT, metrics, model.teams[team]?.own !== false),
  );
  const grids = bodies.map((body, team) => bestGrid(counts[team] ?? 0, body.floor));
  const tightest = Math.min(
    PITCH.most,
    ...grids.map((grid, team) => ((counts[team] ?? 0) > 0 ? grid.pitch : PITCH.most)),
  );
  const mark = clamp(tightest * MARK.share, MARK.least, MARK.most);
  const people: Point[] = [];
  const teams = bodies.map((body, team): TeamPlace => {
    const grid = grids[team] ?? { columns: 1, rows: 1, pitch: tightest };
    const pitch = Math.min(grid.pitch, tightest * PITCH.ratio, PITCH.most);
    const members = slots[team] ?? [];
    const loose = model.teams[team]?.loose ?? 0;
    const lattice = latticeOn(body.floor, grid, pitch);
    const order = members.map((member) => member.slot);
    const places = standOnLattice(order, body.floor, lattice, loose, mark);
    members.forEach((member, i) => {
      people[member.at] = places[i] as Point;
    });
    return { ...body, lattice };
  });
  const seatRadius = Math.round(metrics.strip * 0.32);
  const seat: Disc = {
    x: metrics.margin + metrics.trunk + seatRadius * 1.55,
    y: Math.round(metrics.strip * 0.5),
    radius: seatRadius,
  };
  const market: Disc = {
    x: width - metrics.margin - metrics.strip * 0.62,
    y: Math.round(metrics.strip * 0.5),
    radius: Math.round(metrics.strip * 0.41),
  };
  const main = metrics.strip + metrics.channel * (metrics.label > 0 ? 0.3 : 0.5);
  return {
    width,
    height,
    mark,
    seat,
    market,
    zones: model.zones.map((_, zone) => {
      const found = placed.zones.find((place) => place.group.zone === zone);
      const rect = found?.rect ?? NO_RECT;
      const title = {
        x: rect.x + metrics.trunk + 6,
        y: rect.y,
        width: Math.max(0, rect.width - metrics.trunk - 12),
        height: metrics.label,
      };
      return { rect, title };
    }),
    teams,
    lieutenants: lieutenantPlaces(model, teams, seat),
    people,
    wires: wiresOf(seat, placed.zones, teams, metrics, main),
  };
}

function groupsOf(model: LayoutInput): Group[] {
  return model.zones.flatMap((zone, index) => {
    const teams = model.teams.flatMap((team, at) => (team.zone === index ? [at] : []));
    return teams.length > 0 ? [{ zone: index, own: zone.own, teams }] : [];
  });
}

function bestPlates(
  groups: readonly Group[],
  area: Rect,
  counts: readonly number[],
  metrics: Metrics,
): PlacedPlates {
  const weights = counts.map(weightOf);
  let best: PlacedPlates = { zones: [], plates: new Map() };
  let most = -Infinity;
  const longest = Math.max(1, ...groups.map((group) => group.teams.length));
  for (const columns of columnsToTry(groups)) {
    for (let perRow = 1; perRow <= longest; perRow++) {
      const placed = placePlates(columns, area, weights, perRow, metrics);
      const score = scoreOf(placed, counts, metrics);
      if (score > most) {
        most = score;
        best = placed;
      }
    }
  }
  return best;
}

/** Room for people in the tightest plate; slivers and plates too narrow for a name cost. */
function scoreOf(placed: PlacedPlates, counts: readonly number[], metrics: Metrics): number {
  let tightest = PITCH.most * 0.8;
  let penalty = 0;
  for (const [team, rect] of placed.plates) {
    const { floor } = plateBody(rect, metrics);
    if (floor.width < 20 || floor.height < 12) return -1000 + floor.width + floor.height;
    tightest = Math.min(tightest, bestGrid(counts[team] ?? 0, floor).pitch);
    const ratio = rect.width / rect.height;
    penalty += Math.max(0, ratio - 2.2) * 2 + Math.max(0, 1.05 - ratio) * 8;
    penalty += Math.max(0, 112 - rect.width) * 0.2;
  }
  return tightest - penalty / placed.plates.size;
}

const NO_RECT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Narrowest name that is worth a line. */
const TITLE = 112;

/**
 * The inside of a plate: header with name and trio, the floor, the dock under it.
 * Where the name would have no room beside the trio, the trio stands down the right side.
 */
function plateBody(rect: Rect, metrics: Metrics, ported = true): Omit<TeamPlace, 'lattice'> {
  const header = rect.height >= 170 ? 42 : rect.height >= 120 ? 34 : rect.height >= 84 ? 26 : 20;
  const pad = clamp(Math.round(rect.width * 0.035), 4, 14);
  const indent = ported ? portOf(rect).x - rect.x + headSize(rect) / 2 + 4 : pad + 4;
  const across = trioAcross(rect, header, pad);
  const besideTrio = across[0].x - across[0].radius - 6 - (rect.x + indent);
  const trio = besideTrio >= TITLE ? across : trioDown(rect, header, pad);
  const below = rect.y + header;
  const right = trio === across ? pad : trio[0].radius * 2 + pad * 1.6;
  return {
    rect,
    title: {
      x: rect.x + indent,
      y: rect.y,
      width: Math.max(0, trio === across ? besideTrio : rect.width - indent - pad),
      height: header,
    },
    floor: {
      x: rect.x + pad,
      y: below,
      width: Math.max(0, rect.width - pad - right),
      height: Math.max(0, rect.height - header - pad),
    },
    trio,
    dock: {
      x: rect.x + 2,
      y: rect.y + rect.height,
      width: Math.max(0, rect.width - 4 - pad - metrics.dock),
      height: metrics.dock,
    },
    door: { x: rect.x + rect.width - pad - metrics.dock * 0.6, y: rect.y + rect.height },
    port: portOf(rect),
  };
}

type Trio = TeamPlace['trio'];

function trioAcross(rect: Rect, header: number, pad: number): Trio {
  const radius = Math.floor(header * 0.385);
  const step = radius * 2 + Math.max(3, Math.round(radius * 0.4));
  const y = rect.y + Math.round(header / 2) + 2;
  const right = rect.x + rect.width - pad - radius;
  return [
    { x: right - 2 * step, y, radius },
    { x: right - step, y, radius },
    { x: right, y, radius },
  ];
}

function trioDown(rect: Rect, header: number, pad: number): Trio {
  const room = (rect.height - header - pad) / 3;
  const radius = Math.floor(clamp(room / 2.3, 4, Math.max(4, Math.min(15, rect.width * 0.08))));
  const step = Math.min(room, radius * 2.6);
  const x = rect.x + rect.width - pad - radius;
  const top = rect.y + header + radius;
  return [
    { x, y: top, radius },
    { x, y: top + step, radius },
    { x, y: top + 2 * step, radius },
  ];
}

const headSize = (rect: Rect): number => clamp(Math.round(rect.height * 0.13), 15, 26);

const portOf = (rect: Rect): Point => ({ x: rect.x + 4 + headSize(rect) / 2, y: rect.y });

/** Room for the given name of somebody on the staff. */
const STAFF_NAME = 50;

/** Heads stand where the lines enter their team; staff beside the player. */
function lieutenantPlaces(
  model: LayoutInput,
  teams: readonly TeamPlace[],
  seat: Disc,
): (Rect | null)[] {
  const size = clamp(seat.radius * 0.85, 17, 28);
  const step = Math.max(size * 2.05, STAFF_NAME);
  let staff = 0;
  return model.lieutenants.map(({ team }) => {
    // Who has left, or heads somebody else's team, is not the player's to send.
    if (team === -2 || model.teams[team]?.own === false) return null;
    const place = teams[team];
    if (place) return squareAt(place.port, headSize(place.rect));
    staff++;
    return squareAt({ x: seat.x + seat.radius * 1.35 + staff * step, y: seat.y }, size);
  });
}

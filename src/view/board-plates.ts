import { clamp } from './board-angle.ts';
import type { Rect } from './board-places.ts';

/** Spaces of the map that depend on its size alone. */
export interface Metrics {
  readonly margin: number;
  /** Height of the strip with the player's seat and the market. */
  readonly strip: number;
  /** Between plates in a row, and between columns of zones. */
  readonly gutter: number;
  /** Above each row: the lines of the two hands run here. */
  readonly channel: number;
  /** Under each plate: work waits here. */
  readonly dock: number;
  /** Left of each column: the trunk of the lines. */
  readonly trunk: number;
  /** Band with a zone's name. */
  readonly label: number;
}

export function metricsOf(width: number, height: number, zones: number): Metrics {
  const room = Math.min(width / 820, height / 560);
  const size = (least: number, most: number) => Math.round(clamp(most * room, least, most));
  return {
    margin: size(6, 16),
    strip: Math.round(clamp(height * 0.165, 54, 100)),
    gutter: size(8, 20),
    channel: size(9, 18),
    dock: size(8, 18),
    trunk: size(10, 20),
    label: zones > 1 ? 18 : 0,
  };
}

export interface Group {
  readonly zone: number;
  readonly own: boolean;
  readonly teams: readonly number[];
}

/** Rows of a zone, with the rectangle of each plate. */
export interface PlacedZone {
  readonly group: Group;
  readonly rect: Rect;
  readonly column: number;
  readonly rows: readonly { readonly teams: readonly number[]; readonly top: number }[];
}

export interface PlacedPlates {
  readonly zones: readonly PlacedZone[];
  /** By team. */
  readonly plates: ReadonlyMap<number, Rect>;
}

/** Space that a team asks for: in steps, so that one newcomer does not move the whole map. */
const STEPS = [4, 7, 10, 15, 20, 26, 34, 44, 60];
export function weightOf(size: number): number {
  return (STEPS.find((step) => size <= step) ?? size) + 4;
}

/** A plate narrower than this has no room for a name. */
const NAME_WIDTH = 100;
/** A plate lower than this is hard to touch. */
const TOUCH = 46;

/** Every way worth trying to set zones side by side or on top of one another. */
export function columnsToTry(groups: readonly Group[]): Group[][][] {
  if (groups.length < 2) return [[[...groups]]];
  const own = groups.filter((group) => group.own);
  const others = groups.filter((group) => !group.own);
  const tries = [[[...groups]], groups.map((group) => [group])];
  if (own.length > 0 && others.length > 0 && groups.length > 2) tries.push([own, others]);
  return tries;
}

/** Plates for one arrangement of zones in columns, with at most `perRow` teams in a row. */
export function placePlates(
  columns: readonly (readonly Group[])[],
  area: Rect,
  weights: readonly number[],
  perRow: number,
  metrics: Metrics,
): PlacedPlates {
  const zones: PlacedZone[] = [];
  const plates = new Map<number, Rect>();
  const sumOf = (groups: readonly Group[]) =>
    groups.reduce((sum, group) => sum + sumWeights(group.teams, weights), 0);
  const widths = shares(
    columns.map(sumOf),
    area.width - metrics.gutter * (columns.length - 1),
    0.5,
  );
  let x = area.x;
  columns.forEach((groups, column) => {
    const width = widths[column] ?? 0;
    const bare = groups.map((group) => overheadOf(rowsOf(group, perRow), metrics));
    const gaps = metrics.gutter * 0.5 * (groups.length - 1);
    const free = area.height - gaps - bare.reduce((sum, height) => sum + height, 0);
    const spread = shares(
      groups.map((group) => sumWeights(group.teams, weights)),
      free,
      0.5,
    );
    const heights = spread.map((height, at) => height + (bare[at] ?? 0));
    let y = area.y;
    groups.forEach((group, at) => {
      const rect = { x, y, width, height: heights[at] ?? 0 };
      const rows = placeZone(group, rect, weights, perRow, metrics, plates);
      zones.push({ group, rect, column, rows });
      y += rect.height + Math.round(metrics.gutter * 0.5);
    });
    x += width + metrics.gutter;
  });
  return { zones, plates };
}

function placeZone(
  group: Group,
  zone: Rect,
  weights: readonly number[],
  perRow: number,
  metrics: Metrics,
  plates: Map<number, Rect>,
): { teams: readonly number[]; top: number }[] {
  const rows = splitRows(group.teams, weights, rowsOf(group, perRow));
  const inside = {
    x: zone.x + metrics.trunk,
    width: zone.width - metrics.trunk - (metrics.label > 0 ? metrics.gutter / 2 : 0),
  };
  const overhead = metrics.channel + metrics.dock;
  const free = zone.height - overheadOf(rows.length, metrics);
  const heights = shares(
    rows.map((row) => sumWeights(row, weights)),
    free,
    Math.min(1, Math.max(0.5, (TOUCH * rows.length) / Math.max(1, free))),
  );
  let y = zone.y + metrics.label;
  return rows.map((teams, at) => {
    const top = Math.round(y + metrics.channel);
    const height = Math.floor(heights[at] ?? 0);
    const room = inside.width - metrics.gutter * (teams.length - 1);
    const least = Math.min(1, Math.max(0.4, (NAME_WIDTH * teams.length) / Math.max(1, room)));
    const widths = shares(
      teams.map((team) => weights[team] ?? 1),
      room,
      least,
    );
    let x = inside.x;
    teams.forEach((team, place) => {
      const width = Math.floor(widths[place] ?? 0);
      plates.set(team, { x: Math.round(x), y: top, width, height });
      x += (widths[place] ?? 0) + metrics.gutter;
    });
    y += overhead + (heights[at] ?? 0);
    return { teams, top };
  });
}

const sumWeights = (teams: readonly number[], weights: readonly number[]): number =>
  teams.reduce((sum, team) => sum + (weights[team] ?? 1), 0);

const rowsOf = (group: Group, perRow: number): number => Math.ceil(group.teams.length / perRow);

/** Height of a zone of so many rows before its plates have any. */
const overheadOf = (rows: number, metrics: Metrics): number =>
  metrics.label + rows * (metrics.channel + metrics.dock) + metrics.gutter / 2;

/** Splits a length by weights; nobody gets less than `least` of an equal share. */
export function shares(weights: readonly number[], length: number, least: number): number[] {
  const floor = (length / Math.max(1, weights.length)) * least;
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const free = length - floor * weights.length;
  return weights.map((weight) => floor + free * (weight / total));
}

/** Teams in their order, cut into rows of about equal weight. */
export function splitRows(
  teams: readonly number[],
  weights: readonly number[],
  count: number,
): number[][] {
  const rows: number[][] = [];
  let rest = [...teams];
  for (let left = count; left > 0 && rest.length > 0; left--) {
    const goal = sumWeights(rest, weights) / left;
    let take = 1;
    let sum = weights[rest[0] as number] ?? 1;
    while (take < rest.length - (left - 1)) {
      const next = weights[rest[take] as number] ?? 1;
      if (sum + next / 2 > goal && left > 1) break;
      sum += next;
      take++;
    }
    if (left === 1) take = rest.length;
    rows.push(rest.slice(0, take));
    rest = rest.slice(take);
  }
  return rows;
}

/** Where things stand on the map, in CSS pixels from its top left corner. Pure data. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

export interface TeamPlace {
  readonly rect: Rect;
  /** Where the page writes the team's name. */
  readonly title: Rect;
  /** Where its people stand. */
  readonly floor: Rect;
  /** Coherence, followership, fit. */
  readonly trio: readonly [Disc, Disc, Disc];
  /** Under the plate: work waiting stands here, leftward from the door. */
  readonly dock: Rect;
  /** Where finished work leaves. */
  readonly door: Point;
  /** Where the lines of the two hands arrive; its head stands here. */
  readonly port: Point;
  /** The grid on which people would stand exactly. */
  readonly lattice: Lattice;
}

export interface Lattice {
  /** First place of the grid. */
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly stepY: number;
  readonly columns: number;
  readonly rows: number;
}

export interface ZonePlace {
  readonly rect: Rect;
  /** Where the page writes the zone's name; of no height when there is only one zone. */
  readonly title: Rect;
}

/** A line of the map, from the player's seat to a team's port or to another zone's border. */
export interface Wire {
  readonly team: number;
  readonly zone: number;
  readonly path: readonly Point[];
}

export interface BoardLayout {
  readonly width: number;
  readonly height: number;
  /** Radius of a person's dot. */
  readonly mark: number;
  readonly seat: Disc;
  readonly market: Disc;
  readonly zones: readonly ZonePlace[];
  readonly teams: readonly TeamPlace[];
  /** Null for those who left. */
  readonly lieutenants: readonly (Rect | null)[];
  /** In the order of the model's people. */
  readonly people: readonly Point[];
  readonly wires: readonly Wire[];
}

export const centreOf = (rect: Rect): Point => ({
  x: rect.x + rect.width / 2,
  y: rect.y + rect.height / 2,
});

export const squareAt = (centre: Point, size: number): Rect => ({
  x: centre.x - size / 2,
  y: centre.y - size / 2,
  width: size,
  height: size,
});

export const contains = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x &&
  point.x <= rect.x + rect.width &&
  point.y >= rect.y &&
  point.y <= rect.y + rect.height;

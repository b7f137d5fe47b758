/** The board's vocabulary as paths: drawn at the origin, heading east. North is up, so y turns round. */

/** Degrees on the compass (counter-clockwise from east) as a rotation on the page. */
export const turn = (degrees: number): string => `rotate(${-degrees})`;

/** The wedge beside a person's dot, for a dot of radius 1. */
export const WEDGE = 'M1.68-.7 3.05 0 1.68.7z';

/** A bar across the dot: works against the market. */
export const BAR = 'M-.95 0h1.9';

/** The market: a double shaft and a head, from -1 to 1. */
export const MARKET_SHAFTS = 'M-1-.085H.5M-1 .085H.5';
export const MARKET_HEAD = 'M.42-.26 1 0 .42.26z';

const point = (degrees: number, radius: number): string => {
  const angle = (degrees * Math.PI) / 180;
  return `${(Math.cos(angle) * radius).toFixed(2)} ${(-Math.sin(angle) * radius).toFixed(2)}`;
};

/** A ray from `inner` to `outer` in a direction. */
export function ray(degrees: number, inner: number, outer: number): string {
  return `M${point(degrees, inner)}L${point(degrees, outer)}`;
}

/** A sector of a circle around a direction: the cone of what is uncertain. */
export function cone(degrees: number, half: number, radius: number): string {
  const width = Math.min(179, half);
  const from = point(degrees - width, radius);
  const to = point(degrees + width, radius);
  const large = width > 90 ? 1 : 0;
  return `M0 0L${from}A${radius} ${radius} 0 ${large} 0 ${to}z`;
}

/**
 * The field of the title: a square (the grid of management) and a circle (the compass of leadership).
 * Who stands in the square alone is in order and points the wrong way; who stands in the circle alone
 * is anywhere; where both reach, people stand in order and point with the market.
 */

export type Ground = 'square' | 'circle' | 'both';

export interface FieldMark {
  readonly id: number;
  readonly ground: Ground;
  /** Where the mark ends, and where it began. */
  readonly x: number;
  readonly y: number;
  readonly fromX: number;
  readonly fromY: number;
  /** Heading that it settles in and the one that it began with, degrees. */
  readonly heading: number;
  readonly fromHeading: number;
  /** 0..1: how soon the compass reaches it. */
  readonly reach: number;
}

export const WIDTH = 720;
export const HEIGHT = 600;
export const SQUARE = { x: 12, y: 112, side: 400 } as const;
export const CIRCLE = { x: 458, y: 312, r: 226 } as const;
/** Where the market heads, and where it headed when the grid was drawn. */
export const MARKET = 52;
const OLD = -38;

/** Streaks of wind: middle and half-length, all along the market. */
export const STREAKS = [
  [70, 60, 34],
  [196, 40, 22],
  [330, 66, 40],
  [590, 46, 26],
  [704, 190, 36],
  [704, 470, 30],
  [600, 574, 40],
  [240, 576, 30],
  [60, 560, 20],
  [472, 34, 18],
] as const;

/** The same scatter every time: a picture, not a die. */
function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function groundOf(x: number, y: number): Ground | null {
  const margin = 13;
  const square =
    x > SQUARE.x + margin &&
    x < SQUARE.x + SQUARE.side - margin &&
    y > SQUARE.y + margin &&
    y < SQUARE.y + SQUARE.side - margin;
  const off = Math.hypot(x - CIRCLE.x, y - CIRCLE.y);
  const circle = off < CIRCLE.r - margin;
  if (square && circle) return 'both';
  if (square) return off < CIRCLE.r + margin ? null : 'square';
  if (!circle) return null;
  return x < SQUARE.x + SQUARE.side + 2 * margin ? null : 'circle';
}

/** All marks of the field, `columns` to the side of the square. */
export function field(columns: number): readonly FieldMark[] {
  const pitch = SQUARE.side / columns;
  const random = scatter(20);
  const marks: FieldMark[] = [];
  const across = Math.ceil((WIDTH - SQUARE.x) / pitch);
  for (let row = -1; row <= columns; row++) {
    for (let column = 0; column < across; column++) {
      const x = SQUARE.x + (column + 0.5) * pitch;
      const y = SQUARE.y + (row + 0.5) * pitch;
      // Drawn for every place, so that the number of columns does not shift the luck of a row.
      const [a, b, c, d] = [random() - 0.5, random() - 0.5, random() - 0.5, random() - 0.5];
      const loose = x > SQUARE.x + SQUARE.side;
      const px = loose ? x + 8 + a * pitch * 0.46 : x;
      const py = loose ? y + b * pitch * 0.46 : y;
      const ground = groundOf(px, py);
      if (!ground) continue;
      marks.push({
        id: marks.length,
        ground,
        x: px,
        y: py,
        fromX: loose ? px : x + a * pitch * 0.9,
        fromY: loose ? py : y + b * pitch * 0.9,
        heading: headingIn(ground, c, d),
        fromHeading: c * 360,
        reach: Math.min(1, Math.hypot(px - CIRCLE.x, py - CIRCLE.y) / 480),
      });
    }
  }
  return marks;
}

function headingIn(ground: Ground, c: number, d: number): number {
  if (ground === 'both') return MARKET + c * 14;
  return ground === 'square' ? OLD + c * 5 : MARKET + c * 300 + d * 40;
}

/** The angle equal to `to` that is nearest to `from`, so that a mark turns the short way. */
export function nearestAngle(from: number, to: number): number {
  return from + ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/** Where a mark heads while the player points at a place: those that follow turn, those in the grid do not. */
export function attend(mark: FieldMark, x: number, y: number): number {
  if (mark.ground === 'square') return mark.heading;
  const toward = (Math.atan2(mark.y - y, x - mark.x) * 180) / Math.PI;
  const loose = mark.ground === 'circle' ? (mark.heading - MARKET) * 0.22 : 0;
  return toward + loose;
}

/**
 * Arithmetic that gives the same bits in every JavaScript engine: + - * / and Math.sqrt only.
 * sin, cos, exp and their kind differ in the last bit between browsers, so directions are
 * unit vectors and an angle is turned into one here, by a polynomial.
 */

export interface Vector {
  readonly x: number;
  readonly y: number;
}

const RADIANS_PER_DEGREE = 0.017453292519943295;

/** Cosine and sine of an angle between 0 and 45 degrees, by their Taylor polynomials (error below 1e-15). */
function smallAngle(radians: number): Vector {
  const q = radians * radians;
  const cos =
    1 -
    q *
      (1 / 2) *
      (1 -
        q *
          (1 / 12) *
          (1 -
            q *
              (1 / 30) *
              (1 - q * (1 / 56) * (1 - q * (1 / 90) * (1 - q * (1 / 132) * (1 - q * (1 / 182)))))));
  const sin =
    radians *
    (1 -
      q *
        (1 / 6) *
        (1 -
          q *
            (1 / 20) *
            (1 -
              q *
                (1 / 42) *
                (1 -
                  q *
                    (1 / 72) *
                    (1 - q * (1 / 110) * (1 - q * (1 / 156) * (1 - q * (1 / 210))))))));
  return { x: cos, y: sin };
}

/** The unit vector at `degrees` on the compass, 0 = east, counter-clockwise. Any finite angle. */
export function unitVector(degrees: number): Vector {
  const rest = degrees > -360 && degrees < 360 ? degrees : degrees % 360;
  const angle = rest < 0 ? rest + 360 : rest;
  const octant = Math.min(7, Math.floor(angle / 45));
  const within = (angle - octant * 45) * RADIANS_PER_DEGREE;
  const odd = octant % 2 === 1;
  const s = odd ? smallAngle(45 * RADIANS_PER_DEGREE - within) : smallAngle(within);
  const cos = odd ? s.y : s.x;
  const sin = odd ? s.x : s.y;
  switch (octant >> 1) {
    case 0:
      return { x: cos, y: sin };
    case 1:
      return { x: -sin, y: cos };
    case 2:
      return { x: -cos, y: -sin };
    default:
      return { x: sin, y: -cos };
  }
}

/** `vector` turned counter-clockwise by `degrees`, of length 1 again. */
export function turned(vector: Vector, degrees: number): Vector {
  const by = unitVector(degrees);
  return normalised(vector.x * by.x - vector.y * by.y, vector.x * by.y + vector.y * by.x, vector);
}

/** The vector's direction with length 1; `otherwise` where it has none. */
export function normalised(x: number, y: number, otherwise: Vector): Vector {
  const length = Math.sqrt(x * x + y * y);
  return length > 1e-12 ? { x: x / length, y: y / length } : otherwise;
}

/** `value` where it is above 0, else 0: without a branch, which a processor would guess wrongly half the time. */
export function positive(value: number): number {
  return (value + Math.abs(value)) * 0.5;
}

/** `value` held between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** `value` held between 0 and 1. */
export function share(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/**
 * Whole degrees 0..359 of the compass point nearest to a vector. Exact: it compares
 * with the engine's own unit vectors, quadrant by quadrant, by bisection on the cross product.
 */
export function degreesOf(vector: Vector): number {
  let low = 0;
  let high = 360;
  // The half-plane first, so that the cross product below is monotone in the angle.
  if (vector.y < 0) low = 180;
  else high = 180;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const at = unitVector(middle);
    if (at.x * vector.y - at.y * vector.x >= 0) low = middle;
    else high = middle;
  }
  const below = unitVector(low);
  const above = unitVector(high);
  const nearLow = below.x * vector.x + below.y * vector.y;
  const nearHigh = above.x * vector.x + above.y * vector.y;
  return (nearLow >= nearHigh ? low : high) % 360;
}

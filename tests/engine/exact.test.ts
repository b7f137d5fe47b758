import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, normalised, share, turned } from '../../src/engine/exact.ts';
import { degreesOf, unitVector } from '../../src/engine/index.ts';
import { runs } from './fuzz.ts';

const DEGREES = Array.from({ length: 360 }, (_, degrees) => degrees);

/** Cosine and sine by the library, of the nearest quarter's remainder, where its argument is exact enough. */
function reference(degrees: number): { x: number; y: number } {
  const quarter = Math.round(degrees / 90);
  const radians = ((degrees - quarter * 90) * Math.PI) / 180;
  let x = Math.cos(radians);
  let y = Math.sin(radians);
  for (let n = 0; n < quarter; n++) [x, y] = [-y, x];
  return { x, y };
}

describe('the unit vector of an angle', () => {
  it('is that of cosine and sine', () => {
    for (const degrees of DEGREES) {
      const { x, y } = unitVector(degrees);
      const { x: cosine, y: sine } = reference(degrees);
      expect(Math.abs(x - cosine), `${degrees}`).toBeLessThan(1e-15);
      expect(Math.abs(y - sine), `${degrees}`).toBeLessThan(1e-15);
    }
  });

  it('is so between whole degrees too, and of length 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), (degrees) => {
        const { x, y } = unitVector(degrees);
        const radians = (degrees * Math.PI) / 180;
        expect(Math.abs(x - Math.cos(radians))).toBeLessThan(5e-15);
        expect(Math.abs(y - Math.sin(radians))).toBeLessThan(5e-15);
        expect(Math.abs(Math.sqrt(x * x + y * y) - 1)).toBeLessThan(1e-15);
      }),
      runs(2000),
    );
  });

  it('is exact where it can be, and symmetric', () => {
    expect(unitVector(0)).toEqual({ x: 1, y: 0 });
    for (const [degrees, x, y] of [
      [90, 0, 1],
      [180, -1, 0],
      [270, 0, -1],
      [360, 1, 0],
      [-90, 0, -1],
    ] as const) {
      expect(unitVector(degrees).x).toBeCloseTo(x, 16);
      expect(unitVector(degrees).y).toBeCloseTo(y, 16);
    }
    for (const degrees of DEGREES) {
      const one = unitVector(degrees);
      const other = unitVector(degrees + 180);
      expect(one.x + other.x).toBe(0);
      expect(one.y + other.y).toBe(0);
    }
  });

  it('is a unit vector for any finite angle', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (degrees) => {
        const { x, y } = unitVector(degrees);
        expect(Math.abs(Math.sqrt(x * x + y * y) - 1)).toBeLessThan(1e-12);
      }),
      runs(2000),
    );
  });
});

describe('the degrees of a vector', () => {
  it('are those that made it', () => {
    for (const degrees of DEGREES) expect(degreesOf(unitVector(degrees))).toBe(degrees);
  });

  it('are the nearest whole ones, whatever its length', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (degrees, length) => {
          const { x, y } = unitVector(degrees);
          const found = degreesOf({ x: x * length, y: y * length });
          expect(Number.isInteger(found)).toBe(true);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThan(360);
          const off = Math.abs(((found - degrees + 540) % 360) - 180);
          expect(off).toBeLessThanOrEqual(0.5 + 1e-6);
        },
      ),
      runs(1000),
    );
  });
});

describe('turning a vector', () => {
  it('adds the angles, and keeps its length', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.double({ min: -360, max: 360, noNaN: true }),
        (from, by) => {
          const to = turned(unitVector(from), by);
          const sum = unitVector(from + by);
          expect(to.x).toBeCloseTo(sum.x, 12);
          expect(to.y).toBeCloseTo(sum.y, 12);
          expect(Math.abs(Math.sqrt(to.x * to.x + to.y * to.y) - 1)).toBeLessThan(1e-15);
        },
      ),
      runs(1000),
    );
  });

  it('stays exact over a long way', () => {
    let at = unitVector(17);
    for (let n = 0; n < 3600; n++) at = turned(at, 7);
    expect(at.x).toBeCloseTo(unitVector(17).x, 11);
    expect(at.y).toBeCloseTo(unitVector(17).y, 11);
  });
});

describe('small helpers', () => {
  it('give a direction of length 1, or the other one', () => {
    expect(normalised(3, 4, { x: 1, y: 0 })).toEqual({ x: 0.6, y: 0.8 });
    expect(normalised(0, 0, { x: 0, y: -1 })).toEqual({ x: 0, y: -1 });
    expect(normalised(1e-300, 0, { x: 0, y: 1 })).toEqual({ x: 0, y: 1 });
  });

  it('hold values in their range', () => {
    expect([clamp(5, 0, 2), clamp(-1, 0, 2), clamp(1, 0, 2)]).toEqual([2, 0, 1]);
    expect([share(1.5), share(-0.5), share(0.25)]).toEqual([1, 0, 0.25]);
  });
});

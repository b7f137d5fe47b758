import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitVector } from '../../src/engine/index.ts';
import {
  bundled,
  degreesOfDirection,
  speak,
  turnBetween,
  wrapDegrees,
} from '../../src/scenario/index.ts';

const point = (id: string, degrees: number) => ({ id, degrees, name: id, meaning: `${id}.` });
const FOUR = {
  compass: [point('price', 0), point('safety', 80), point('reach', 200), point('pace', 290)],
};

/** The structured result as one would say it, to read the cases below. */
function said(degrees: number): string {
  const { nearest, second, plain } = speak(FOUR, degrees);
  if (plain) return `toward ${nearest.id}`;
  return `between ${nearest.id} and ${second.id}`;
}

describe('speaking a heading', () => {
  it.each([
    [0, 'toward price'],
    [359, 'toward price'],
    [16, 'toward price'],
    [20, 'between price and safety'],
    [39, 'between price and safety'],
    [41, 'between safety and price'],
    [80, 'toward safety'],
    [110, 'between safety and reach'],
    [170, 'between reach and safety'],
    [290, 'toward pace'],
    [320, 'between pace and price'],
    [340, 'between price and pace'],
    [-20, 'between price and pace'],
    [720 + 80, 'toward safety'],
  ])('%d degrees is %s', (degrees, words) => {
    expect(said(degrees)).toBe(words);
  });

  it('says how far it is to the neighbour', () => {
    expect(speak(FOUR, 20).share).toBeCloseTo(0.25);
    expect(speak(FOUR, 60).share).toBeCloseTo(0.25);
    expect(speak(FOUR, 60).nearest.id).toBe('safety');
    expect(speak(FOUR, 40).share).toBeCloseTo(0.5);
  });

  it('takes a direction as well as degrees', () => {
    for (let degrees = 0; degrees < 360; degrees += 7) {
      const spoken = speak(FOUR, unitVector(degrees));
      expect(spoken.nearest).toEqual(speak(FOUR, degrees).nearest);
      expect(spoken.share).toBeCloseTo(speak(FOUR, degrees).share, 9);
    }
    expect(speak(FOUR, { x: 0, y: 0 }).nearest.id).toBe('price');
  });

  it.each(bundled.map((scenario) => [scenario.id, scenario] as const))(
    'has words for any heading in %s',
    (_, scenario) => {
      fc.assert(
        fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (degrees) => {
          const { nearest, second, share } = speak(scenario, degrees);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(0.5);
          expect(nearest).not.toBe(second);
          const away = Math.abs(turnBetween(nearest.degrees, degrees));
          const gap = Math.abs(turnBetween(nearest.degrees, second.degrees));
          expect(away).toBeCloseTo(share * gap, 6);
          for (const other of scenario.compass) {
            expect(Math.abs(turnBetween(other.degrees, degrees))).toBeGreaterThanOrEqual(
              away - 1e-6,
            );
          }
        }),
      );
    },
  );
});

describe('angles', () => {
  it('wraps into [0, 360)', () => {
    for (const [degrees, wrapped] of [
      [0, 0],
      [-0, 0],
      [360, 0],
      [-1, 359],
      [725, 5],
      [-1e-20, 0],
    ] as const) {
      expect(Object.is(wrapDegrees(degrees), wrapped), String(degrees)).toBe(true);
    }
  });

  it('turns the short way', () => {
    expect(turnBetween(350, 10)).toBe(20);
    expect(turnBetween(10, 350)).toBe(-20);
    expect(turnBetween(0, 180)).toBe(180);
    expect(turnBetween(90, 90)).toBe(0);
  });

  it('reads the degrees of a direction', () => {
    expect(degreesOfDirection({ x: 0, y: 2 })).toBeCloseTo(90);
    expect(degreesOfDirection({ x: 1, y: -1 })).toBeCloseTo(315);
    expect(degreesOfDirection({ x: Number.NaN, y: 1 })).toBe(0);
  });
});

import { expect, test } from 'vitest';
import {
  attend,
  CIRCLE,
  field,
  MARKET,
  nearestAngle,
  SQUARE,
} from '../../src/screens/title/field.ts';

const off = (heading: number) => Math.abs(nearestAngle(0, heading - MARKET));

test('who stands in both points with the market, who stands in the square alone does not', () => {
  const marks = field(8);
  const both = marks.filter((mark) => mark.ground === 'both');
  const square = marks.filter((mark) => mark.ground === 'square');
  expect(both.length).toBeGreaterThan(12);
  expect(square.length).toBeGreaterThan(20);
  for (const mark of both) expect(off(mark.heading)).toBeLessThan(10);
  for (const mark of square) expect(off(mark.heading)).toBeGreaterThan(60);
});

test('everybody stands where they are said to stand', () => {
  for (const mark of field(6)) {
    const inSquare = mark.x > SQUARE.x && mark.x < SQUARE.x + SQUARE.side;
    const inCircle = Math.hypot(mark.x - CIRCLE.x, mark.y - CIRCLE.y) < CIRCLE.r;
    expect([inSquare, inCircle]).toEqual([mark.ground !== 'circle', mark.ground !== 'square']);
  }
});

test('those who follow turn toward what is pointed at; those in the grid alone do not', () => {
  for (const mark of field(8)) {
    const heading = attend(mark, mark.x - 100, mark.y);
    if (mark.ground === 'both') expect(Math.abs(nearestAngle(180, heading) - 180)).toBeLessThan(1);
    if (mark.ground === 'square') expect(heading).toBe(mark.heading);
  }
});

test('a mark turns the short way', () => {
  expect(nearestAngle(350, 10)).toBe(370);
  expect(nearestAngle(10, 350)).toBe(-10);
  expect(nearestAngle(-700, 20)).toBe(-700);
});

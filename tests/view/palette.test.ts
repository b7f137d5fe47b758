import { describe, expect, test } from 'vitest';
import { colourNumber, PALETTE, THEMES, TOKENS, type Token } from '../../src/view/index.ts';
import { ciede2000, contrast, labOf, VISIONS, type Vision } from './colour.ts';

const GROUNDS: readonly Token[] = ['paper', 'surface', 'sunken'];
const TEXTS: readonly Token[] = ['ink', 'ink-2', 'ink-3'];
const GRAPHICS: readonly Token[] = ['edge', 'cobalt', 'ember', 'verdigris'];
const MEANINGS = ['cobalt', 'ember', 'verdigris'] as const;

test('the colour difference agrees with the published test data', () => {
  // Sharma, Wu and Dalal (2005), table 1, pairs 1, 7, 17 and 25.
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(
    1.2644,
    4,
  );
});

describe.each(THEMES)('the %s theme', (theme) => {
  const colours = PALETTE[theme];

  test('has every colour, written in full', () => {
    for (const token of TOKENS) expect(colours[token]).toMatch(/^#[0-9A-F]{6}$/);
  });

  test('text can be read on every ground', () => {
    for (const text of TEXTS)
      for (const ground of GROUNDS)
        expect(
          contrast(colours[text], colours[ground]),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
  });

  test('the meanings can be read as text, on grounds and on their own tint', () => {
    for (const meaning of MEANINGS)
      for (const ground of [...GROUNDS, `${meaning}-tint` as const])
        expect(
          contrast(colours[`${meaning}-text`], colours[ground]),
          `${meaning}-text on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
  });

  test('ink can be read on every tint', () => {
    for (const meaning of MEANINGS)
      expect(contrast(colours.ink, colours[`${meaning}-tint`])).toBeGreaterThanOrEqual(4.5);
  });

  test('graphics stand out from every ground', () => {
    for (const graphic of GRAPHICS)
      for (const ground of GROUNDS)
        expect(
          contrast(colours[graphic], colours[ground]),
          `${graphic} on ${ground}`,
        ).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISIONS) as Vision[])('the two hands differ in %s vision', (vision) => {
    const far = ciede2000(labOf(colours.cobalt, vision), labOf(colours.ember, vision));
    expect(far).toBeGreaterThan(40);
  });
});

test('colours as numbers are the same colours', () => {
  expect(colourNumber('#1C55B2')).toBe(0x1c55b2);
});

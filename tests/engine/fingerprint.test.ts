import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, startGame } from '../../src/engine/index.ts';
import { runs } from './fuzz.ts';
import { saved } from './playing.ts';
import { STABLE } from './settings.ts';

/** Plain data as a state may hold it. */
const plain = fc.jsonValue({ noUnicodeString: false, maxDepth: 3 });

/** The same data with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('a fingerprint', () => {
  it('is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(fingerprint(value)).toMatch(/^[0-9a-f]{16}$/);
      }),
      runs(200),
    );
  });

  it('knows no order of keys', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(fingerprint(reversed(value))).toBe(fingerprint(value));
      }),
      runs(300),
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(fingerprint(JSON.parse(JSON.stringify(value)))).toBe(fingerprint(value));
      }),
      runs(300),
    );
    const { state } = startGame(STABLE, 'json');
    expect(fingerprint(JSON.parse(JSON.stringify(state)))).toBe(fingerprint(state));
  });

  it('takes 0 and -0 for one number, and a missing key for an undefined one', () => {
    expect(fingerprint({ a: -0 })).toBe(fingerprint({ a: 0 }));
    expect(fingerprint({ a: 1, b: undefined })).toBe(fingerprint({ a: 1 }));
  });

  it('tells apart what is not the same', () => {
    const different: unknown[] = [
      ...[null, true, false, 0, 1, '0', '', 'null', [], {}, [0], [null], [[]], [[], []]],
      ...[{ a: 0 }, { a: null }, { b: 0 }, { a: [0] }, { 0: 0 }, [0, 0], ['0'], [1, 2], [2, 1]],
      ...[{ a: 1, b: 2 }, { a: 2, b: 1 }, { a: { b: 1 } }, { ab: 1 }, ['a', 'b'], ['ab'], 'ab'],
      ...[5e-324, 1e-300, 1 + Number.EPSILON, 'a\u0000', '\ud800', 'e\u0301', '\u00e9'],
    ];
    expect(new Set(different.map(fingerprint)).size).toBe(different.length);
  });

  it('is changed by any changed leaf of a state', () => {
    const { state } = saved(startGame({ ...STABLE, turns: 1 }, 'leaves'));
    const before = fingerprint(state);
    const seen = new Set([before]);
    let leaves = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const of = value as Record<string, unknown>;
      for (const [key, inner] of Object.entries(of)) {
        if (typeof inner === 'object' && inner !== null) {
          walk(inner);
          continue;
        }
        of[key] = typeof inner === 'number' ? inner + 1e-12 + inner * 1e-14 : !inner;
        seen.add(fingerprint(state));
        leaves++;
        of[key] = inner;
      }
    };
    walk(state);
    expect(leaves).toBeGreaterThan(500);
    expect(fingerprint(state)).toBe(before);
    expect(seen.size).toBe(leaves + 1);
  });

  it('spreads over all its digits', () => {
    const ones = Array.from({ length: 64 }, () => 0);
    for (let n = 0; n < 2000; n++) {
      const print = fingerprint({ n });
      for (let bit = 0; bit < 64; bit++) {
        const digit = Number.parseInt(print[bit >> 2] as string, 16);
        if ((digit >> (bit & 3)) & 1) ones[bit]! += 1;
      }
    }
    for (const count of ones) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

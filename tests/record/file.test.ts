import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS } from '../../src/engine/index.ts';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  encodeRecord,
  FORMAT,
  FORMAT_VERSION,
  type GameRecord,
} from '../../src/record/index.ts';
import { KINDS } from '../../src/record/layout.ts';
import { anyRecord } from './arbitrary.ts';

/** A long game of a bundled scenario: sixteen turns of nine blocks, some delegated, with events. */
function longGame(): GameRecord {
  const digit = (n: number): string => ((n * 2654435761) >>> 0).toString(16).padStart(8, '0');
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    rules: 1,
    scenario: { kind: 'bundled', id: 'the-ground-shifts', digest: '0123456789abcdef' },
    seed: 'K7M2QX',
    turns: Array.from({ length: 16 }, (_, turn) => ({
      blocks: Array.from({ length: 9 }, (_, at) => {
        const n = turn * 9 + at;
        const team = (n * 7) % 6;
        if (n % 4 === 0) {
          const task = { kind: 'build-process' as const, team };
          return {
            start: at,
            length: 1,
            action: { kind: 'delegate' as const, lieutenant: n % 4, task },
          };
        }
        if (n % 4 === 1)
          return {
            start: at,
            length: 1,
            action: { kind: 'set-direction' as const, heading: (n * 37) % 360 },
          };
        if (n % 4 === 2)
          return {
            start: at,
            length: 1,
            action: { kind: 'align-interests' as const, team, other: 5 },
          };
        return { start: at, length: 1, action: { kind: 'listen' as const, team } };
      }),
      expectations: [
        { figure: 'value' as const, change: 'rises' as const },
        { figure: 'strain' as const, change: 'falls' as const },
      ],
      choices:
        turn % 2 === 0 ? [{ event: `the-customer-calls-${turn}`, choice: `answer-${turn}` }] : [],
      fingerprint: digit(turn + 1) + digit(turn + 77),
    })),
  };
}

describe('a record as a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodeRecord(encodeRecord(record))).toEqual({ ok: true, record });
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('has a line for each turn', () => {
    const lines = encodeRecord(longGame()).split('\n');
    expect(lines.filter((line) => line.includes('"fingerprint"'))).toHaveLength(16);
  });
});

describe('a record as a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodeLink(encodeLink(record))).toEqual({ ok: true, record });
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('stays under 2,000 characters for sixteen full turns', () => {
    const link = encodeLink(longGame());
    expect(link.length).toBeLessThan(1500);
    expect(link).toMatch(/^#record=[A-Za-z0-9_-]+$/);
    expect(decodeLink(link)).toEqual({ ok: true, record: longGame() });
  });

  it('is read from a whole address, and with line breaks in it', () => {
    const link = encodeLink(longGame());
    const broken = link.replace(/.{70}/g, '$&\r\n');
    expect(decodeLink(`http://192.168.1.20:8080/game/${broken}`).ok).toBe(true);
  });

  it('knows every kind of action', () => {
    expect(KINDS.map(([kind]) => kind)).toEqual([...ACTION_KINDS]);
    expect(KINDS.length).toBeLessThanOrEqual(32);
  });

  it('says which game it was branched off from, and costs nothing where there is none', () => {
    const origin = { turn: 7, turns: 16, fingerprint: '00112233445566ff' };
    const branch: GameRecord = { ...longGame(), origin };
    expect(decodeLink(encodeLink(branch))).toEqual({ ok: true, record: branch });
    const named = { ...branch, origin: { ...origin, title: 'Team Blue' } };
    expect(decodeRecord(encodeRecord(named))).toEqual({ ok: true, record: named });
    expect(encodeLink(branch).length - encodeLink(longGame()).length).toBeLessThan(20);
  });

  it('keeps its layout: a link made by the first version is still read', () => {
    // Changing this text means that links people have kept no longer open.
    expect(
      encodeLink({ ...longGame(), turns: longGame().turns.slice(0, 1) }),
    ).toMatchInlineSnapshot(
      `"#record=EG3lyJwAAQZLN00yUVgBnjd5sZavmj0CFHRoZS1jdXN0b21lci1jYWxscy0wCGFuc3dlci0wIAAwUEgJAICKEpDiUxhoJAKKKXLDgVxgwJAJABF0aGUtZ3JvdW5kLXNoaWZ0cwEjRWeJq83v"`,
    );
  });
});

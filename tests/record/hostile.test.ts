import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/engine/index.ts';
import { toBase64 } from '../../src/record/base64.ts';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  encodeRecord,
  type GameRecord,
  LINK_PREFIX,
  type RecordFaultCode,
} from '../../src/record/index.ts';
import { anyRecord } from './arbitrary.ts';

const sample: GameRecord = fc.sample(anyRecord, { numRuns: 1, seed: 5 })[0] as GameRecord;
const turn = '{"blocks":[],"expectations":[],"choices":[],"fingerprint":"0123456789abcdef"}';
const base = {
  format: 'both-hands-record',
  version: 1,
  rules: 1,
  scenario: { kind: 'bundled', id: 'first-quarter', digest: '0123456789abcdef' },
  seed: 'K7M2QX',
  turns: [],
};
const withTurns = (turns: string): string =>
  JSON.stringify(base).replace('"turns":[]', `"turns":${turns}`);
const withAction = (action: string): string =>
  withTurns(`[${turn.replace('[]', `[{"start":0,"length":1,"action":${action}}]`)}]`);

/** A link whose check is right, so that its body is looked at. */
function forged(head: number, body: Uint8Array): string {
  const digits = fingerprint(Array.from(body));
  const check = [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return LINK_PREFIX + toBase64(Uint8Array.from([head, ...check, ...Array.from(body)]));
}

const files: readonly [string, () => unknown, RecordFaultCode, string?][] = [
  ['nothing', () => '', 'not-json'],
  ['no text', () => undefined, 'not-json'],
  ['half a record', () => encodeRecord(sample).slice(0, -20), 'not-json'],
  ['three megabytes', () => `"${'x'.repeat(3_000_000)}"`, 'too-large'],
  ['deep nesting', () => '['.repeat(1_000_000), 'too-deep'],
  ['deep nesting of objects', () => '{"a":'.repeat(300_000), 'too-deep'],
  ['a million values', () => `[${'{},'.repeat(600_000)}{}]`, 'too-many-values'],
  [
    'thousands of turns',
    () => withTurns(`[${Array(5000).fill(turn).join(',')}]`),
    'too-many-turns',
    'turns',
  ],
  [
    'forty-one turns',
    () => withTurns(`[${Array(41).fill(turn).join(',')}]`),
    'too-many-turns',
    'turns',
  ],
  [
    'a prototype',
    () => withTurns('[{"__proto__":{"blocks":[]}}]'),
    'forbidden-key',
    'turns[0].__proto__',
  ],
  ['a constructor', () => withTurns('[{"constructor":1}]'), 'forbidden-key'],
  ['not a number', () => withAction('{"kind":"set-direction","heading":NaN}'), 'not-json'],
  [
    'infinity',
    () => withAction('{"kind":"set-direction","heading":1e999}'),
    'wrong-value',
    'turns[0].blocks[0].action.heading',
  ],
  [
    'half a degree',
    () => withAction('{"kind":"set-direction","heading":0.5}'),
    'wrong-value',
    'turns[0].blocks[0].action.heading',
  ],
  [
    'a delegation of a delegation',
    () => withAction('{"kind":"delegate","lieutenant":0,"task":{"kind":"delegate"}}'),
    'wrong-value',
    'turns[0].blocks[0].action.task.kind',
  ],
  ['an unknown action', () => withAction('{"kind":"fire-everyone"}'), 'wrong-value'],
  ['a strange key', () => JSON.stringify({ ...base, cheat: true }), 'wrong-value', 'the record'],
  ['a number for a seed', () => JSON.stringify({ ...base, seed: 7 }), 'wrong-value', 'seed'],
  ['another file', () => '{"name":"package"}', 'not-a-record', 'format'],
  ['a list', () => '[1,2,3]', 'not-a-record', 'format'],
  ['null', () => 'null', 'not-a-record', 'format'],
  ['a later format', () => JSON.stringify({ ...base, version: 9 }), 'newer-format', 'version'],
];

const links: readonly [string, () => unknown, RecordFaultCode][] = [
  ['nothing', () => '', 'damaged-link'],
  ['no letters', () => '#record=', 'damaged-link'],
  ['strange letters', () => '#record=%00<script>', 'damaged-link'],
  ['a link cut off', () => encodeLink(sample).slice(0, -9), 'damaged-link'],
  ['a megabyte of letters', () => LINK_PREFIX + 'A'.repeat(1_000_000), 'too-large'],
  ['a later layout', () => forged(0x90, new Uint8Array(20)), 'newer-format'],
  [
    'a decompression bomb',
    () => forged(0x11, deflateSync(new Uint8Array(40_000_000), { level: 9 })),
    'damaged-link',
  ],
  [
    'rubbish for deflated data',
    () =>
      forged(
        0x11,
        Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) & 255),
      ),
    'damaged-link',
  ],
  ['all ones', () => forged(0x10, new Uint8Array(5000).fill(255)), 'damaged-link'],
];

/** Milliseconds that reading takes at its best: a busy machine may need more than one try. */
function timed(read: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 10 && best >= QUICK; i++) {
    const start = performance.now();
    read();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A hostile record is refused within this many milliseconds, and grows memory by fewer bytes. */
const QUICK = 200;
const SMALL = 50_000_000;
/** What makes the hostile things may take long on a busy machine. */
const PATIENCE = 60_000;

describe('hostile files are refused with the place', () => {
  it.each(files)(
    '%s',
    (_, make, code, place) => {
      const text = make();
      const before = process.memoryUsage().heapUsed;
      const read = decodeRecord(text);
      const grown = process.memoryUsage().heapUsed - before;
      expect(read).toMatchObject({ ok: false, fault: { code, ...(place ? { place } : {}) } });
      if (!read.ok)
        expect(read.fault.expected.length * read.fault.remedy.length).toBeGreaterThan(0);
      expect(grown).toBeLessThan(SMALL);
      expect(timed(() => decodeRecord(text))).toBeLessThan(QUICK);
    },
    PATIENCE,
  );
});

describe('hostile links are refused', () => {
  it.each(links)(
    '%s',
    (_, make, code) => {
      const link = make();
      const before = process.memoryUsage();
      const read = decodeLink(link);
      const after = process.memoryUsage();
      expect(read).toMatchObject({ ok: false, fault: { code } });
      const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
      expect(grown).toBeLessThan(SMALL);
      expect(timed(() => decodeLink(link))).toBeLessThan(QUICK);
    },
    PATIENCE,
  );
});

describe('damaged records never throw', () => {
  const alphabet = fc.constantFrom(...'{}[]":,0123456789-+.eEaAtrufnl\\_ \u0000é');
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    cut: fc.nat({ max: 6 }),
    put: fc.array(alphabet, { maxLength: 4 }).map((letters) => letters.join('')),
  });
  const edits = fc.array(edit, { minLength: 1, maxLength: 5 });
  type Edit = { at: number; cut: number; put: string };
  const mangled = (text: string, list: readonly Edit[]): string => {
    let now = text;
    for (const { at, cut, put } of list) {
      const start = Math.floor(at * now.length);
      now = now.slice(0, start) + put + now.slice(start + cut);
    }
    return now;
  };

  it(
    'as files',
    () => {
      fc.assert(
        fc.property(anyRecord, edits, (record, list) => {
          const read = decodeRecord(mangled(encodeRecord(record), list));
          if (!read.ok) expect(read.fault.place).not.toBe('');
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );

  it(
    'as links',
    () => {
      const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
      fc.assert(
        fc.property(anyRecord, edits, bytes, fc.boolean(), (record, list, body, deflated) => {
          decodeLink(mangled(encodeLink(record), list));
          const read = decodeLink(
            forged(deflated ? 0x11 : 0x10, deflated ? deflateSync(body) : body),
          );
          if (!read.ok) expect(read.fault.place).not.toBe('');
        }),
        { numRuns: 1000 },
      );
    },
    PATIENCE,
  );
});

import { deflateSync, inflateSync } from 'fflate';
import { fingerprint } from '../../src/engine/index.ts';
import { fromBase64, toBase64 } from '../../src/record/base64.ts';
import { LINK_PREFIX } from '../../src/record/index.ts';
import type { Luck } from './luck.ts';

/** Texts that somebody who means ill, or a broken disk, would put where a value belongs. */
const BAD_VALUES: readonly string[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '-1e999',
  '-0',
  '-1',
  '0.5',
  '64',
  '9007199254740993',
  '1e-400',
  '"1"',
  '""',
  'null',
  'true',
  '[]',
  '{}',
  '[[[[]]]]',
  '{"__proto__":{"turns":[]}}',
  '{"constructor":{"prototype":{}}}',
  '{"toString":1,"valueOf":2}',
  '"\\u0000"',
  '"\\ud800"',
  '"<img src=x onerror=alert(1)>"',
  '"__proto__"',
];
const BAD_KEYS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'turns',
  'kind',
  '\\u005f_proto__',
];
const LETTERS = '{}[]":,0123456789-+.eEaAtrufnl\\_ \u0000é\ud83d\ufeff\u2028';

/** One way to spoil a text. */
type Spoil = (text: string, luck: Luck, others: readonly string[]) => string;

const span = (text: string, luck: Luck, longest: number): readonly [number, number] => {
  const start = luck.below(text.length + 1);
  return [start, Math.min(text.length, start + luck.below(longest))];
};

/** Replaces one match of a pattern, chosen by luck. */
function one(text: string, luck: Luck, pattern: RegExp, next: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = luck.pick(matches);
  const at = match.index;
  return text.slice(0, at) + next(match[0]) + text.slice(at + match[0].length);
}

const VALUE = /(?<=[:,[]\s*)(-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*"|true|false|null)(?=\s*[,}\]])/g;
const KEY = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

const SPOILS: readonly Spoil[] = [
  (text, luck) => text.slice(0, luck.below(text.length)),
  (text, luck) => {
    const [from, to] = span(text, luck, 60);
    return text.slice(0, from) + text.slice(to);
  },
  (text, luck) => {
    const [from, to] = span(text, luck, 400);
    return text.slice(0, to) + text.slice(from);
  },
  (text, luck) => {
    const at = luck.below(text.length);
    return text.slice(0, at) + luck.pick([...LETTERS]) + text.slice(at + luck.below(2));
  },
  (text, luck, others) => {
    const other = luck.pick(others);
    const [from, to] = span(other, luck, 2000);
    const at = luck.below(text.length);
    return text.slice(0, at) + other.slice(from, to) + text.slice(at);
  },
  (text, luck) => one(text, luck, VALUE, () => luck.pick(BAD_VALUES)),
  (text, luck) => one(text, luck, VALUE, () => luck.pick(BAD_VALUES)),
  (text, luck) => one(text, luck, KEY, () => `"${luck.pick(BAD_KEYS)}"`),
  (text, luck) => one(text, luck, KEY, (key) => `"${luck.pick(BAD_KEYS)}":1,${key}`),
  (text, luck) => {
    const depth = 1 + luck.below(luck.chance(0.1) ? 100_000 : 60);
    return luck.chance(0.5)
      ? one(text, luck, VALUE, (value) => '['.repeat(depth) + value + ']'.repeat(depth))
      : one(text, luck, VALUE, (value) => '{"a":'.repeat(depth) + value + '}'.repeat(depth));
  },
  (text, luck) => {
    const many = luck.below(luck.chance(0.1) ? 100_000 : 300);
    return one(text, luck, VALUE, (value) => `[${`${value},`.repeat(many)}${value}]`);
  },
  (text, luck) => {
    const long = luck.below(luck.chance(0.05) ? 3_000_000 : 5000);
    return one(text, luck, VALUE, () => `"${'x'.repeat(long)}"`);
  },
  (text, luck) =>
    one(text, luck, /\{"blocks".*"fingerprint":"\w+"\}/g, (turn) =>
      Array(1 + luck.below(80))
        .fill(turn)
        .join(','),
    ),
];

/** A record's file as it should not be: one to four things are wrong with it. */
export function spoiledFile(text: string, luck: Luck, others: readonly string[]): string {
  let now = text;
  for (let left = 1 + luck.below(4); left > 0 && now.length > 0; left--)
    now = luck.pick(SPOILS)(now, luck, others);
  return now;
}

/** A link whose check is right again, so that what it holds is looked at. */
function forged(head: number, body: Uint8Array): string {
  const digits = fingerprint(Array.from(body));
  const check = [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return LINK_PREFIX + toBase64(Uint8Array.from([head, ...check, ...body]));
}

/** Bytes with a few of them turned, cut, repeated. */
function spoiledBytes(bytes: Uint8Array, luck: Luck): Uint8Array {
  const now = Array.from(bytes);
  for (let left = 1 + luck.below(6); left > 0; left--) {
    const at = luck.below(now.length + 1);
    const kind = luck.below(4);
    if (kind === 0) now[at] = luck.below(256);
    else if (kind === 1) now.splice(at, 1 + luck.below(8));
    else if (kind === 2) now.splice(at, 0, ...now.slice(at, at + luck.below(40)));
    else if (at < now.length) now[at] = (now[at] as number) ^ (1 << luck.below(8));
  }
  return Uint8Array.from(now, (byte) => (byte ?? 0) & 255);
}

/** A record's link as it should not be: mistyped, forged, or a bomb. */
export function spoiledLink(link: string, luck: Luck): string {
  const bytes = fromBase64(link.slice(LINK_PREFIX.length)) ?? new Uint8Array(6);
  const head = bytes[0] as number;
  const body = bytes.subarray(5);
  const kind = luck.below(6);
  if (kind === 0) {
    const at = luck.below(link.length);
    return link.slice(0, at) + luck.pick([...'AZaz09-_%#/<']) + link.slice(at + luck.below(3));
  }
  if (kind === 1) return link.slice(0, luck.below(link.length));
  if (kind === 2) {
    const zeros = new Uint8Array(luck.below(luck.chance(0.02) ? 60_000_000 : 200_000));
    return forged((1 << 4) | 1, deflateSync(zeros, { level: 1 }));
  }
  if (kind === 3) return forged(luck.below(256), spoiledBytes(body, luck));
  const plain = head & 1 ? inflateSync(body) : body;
  const spoiled = spoiledBytes(plain, luck);
  return kind === 4
    ? forged(head & 0xf0, spoiled)
    : forged((head & 0xf0) | 1, deflateSync(spoiled, { level: 1 }));
}

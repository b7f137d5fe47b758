import { fingerprint } from '../engine/index.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { bitSink, bitSource } from './bits.ts';
import { failed, type Reading } from './fault.ts';
import { parseJson } from './json.ts';
import { hasInjections, putInjections, putRecord, takeInjections, takeRecord } from './layout.ts';
import { parseRecord } from './parse.ts';
import { FORMAT, FORMAT_VERSION, type GameRecord } from './schema.ts';
import { expand, squeeze } from './squeeze.ts';

/** How the part of an address that holds a record begins. */
export const LINK_PREFIX = '#record=';
/** Longest link that is looked at, in characters; only a scenario of one's own makes one longer than 2,000. */
export const LONGEST_LINK = 400_000;

/** Version of the layout in the high bits of the first byte, and in the low bits whether it is deflated. */
const LAYOUT = 1;
/** The layout of a record with injected events. */
const LAYOUT_WITH_INJECTIONS = 2;
const CHECK_BYTES = 4;

/** Four bytes that tell a whole link from one that was cut off or mistyped. */
function checkOf(body: Uint8Array): Uint8Array {
  const digits = fingerprint(Array.from(body));
  return Uint8Array.from([0, 2, 4, 6], (at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** The record as the part of an address after the page, `#record=…`. */
export function encodeLink(record: GameRecord): string {
  const sink = bitSink();
  putRecord(sink, record);
  const layout = hasInjections(record) ? LAYOUT_WITH_INJECTIONS : LAYOUT;
  if (layout === LAYOUT_WITH_INJECTIONS) putInjections(sink, record);
  const plain = Uint8Array.from(sink.bytes);
  const squeezed = squeeze(plain);
  const smaller = squeezed.length < plain.length;
  const body = smaller ? squeezed : plain;
  const head = (layout << 4) | (smaller ? 1 : 0);
  return LINK_PREFIX + toBase64(Uint8Array.from([head, ...checkOf(body), ...body]));
}

/** Whether an address or the part of it after `#` claims to hold a record. */
export function isRecordLink(text: string): boolean {
  return text.includes(LINK_PREFIX.slice(1));
}

/** The part after `#` of an address, or a whole address, as a record or what is wrong with it. Never throws. */
export function decodeLink(link: unknown): Reading<{ readonly record: GameRecord }> {
  if (typeof link !== 'string') return failed('damaged-link', 'the link', 'text');
  if (link.length > LONGEST_LINK)
    return failed('too-large', 'the link', `at most ${LONGEST_LINK} characters`);
  const start = link.indexOf(LINK_PREFIX.slice(1));
  if (start < 0) return failed('damaged-link', 'the link', `${LINK_PREFIX} and letters after it`);
  // Mail programs break long lines.
  const letters = link.slice(start + LINK_PREFIX.length - 1).replace(/\s+/g, '');
  const bytes = fromBase64(letters);
  if (!bytes || bytes.length < 1 + CHECK_BYTES)
    return failed('damaged-link', 'the link', 'letters, digits, - and _ only, and all of them');
  return decodeBytes(bytes);
}

function decodeBytes(bytes: Uint8Array): Reading<{ readonly record: GameRecord }> {
  const head = bytes[0] as number;
  const layout = head >> 4;
  if (layout > LAYOUT_WITH_INJECTIONS)
    return failed('newer-format', 'the link', `layout ${LAYOUT_WITH_INJECTIONS}`);
  if (layout < LAYOUT || (head & 15) > 1)
    return failed('damaged-link', 'the link', `layout ${LAYOUT}`);
  const body = bytes.subarray(1 + CHECK_BYTES);
  if (checkOf(body).some((digit, at) => digit !== bytes[1 + at]))
    return failed('damaged-link', 'the link', 'the whole link, unchanged');
  const plain = head & 1 ? expand(body) : body;
  if (!plain) return failed('damaged-link', 'the link', 'complete data of a sensible size');
  const source = bitSource(plain);
  const value = takeRecord(source);
  const injections = layout === LAYOUT_WITH_INJECTIONS ? takeInjections(source) : null;
  if (source.failed) return failed('damaged-link', 'the link', 'a whole record');
  const scenario = value.scenario as { kind: string; scenario?: unknown };
  if (scenario.kind === 'custom') {
    const json = parseJson(String(scenario.scenario));
    if (!json.ok) return json;
    scenario.scenario = json.value;
  }
  if (injections !== null) {
    const json = parseJson(injections);
    if (!json.ok) return json;
    addInjections(value.turns, json.value);
  }
  return parseRecord({ format: FORMAT, version: FORMAT_VERSION, ...value });
}

/** Puts what was injected into the turns it belongs to; the schema judges the result. */
function addInjections(turns: unknown, injections: unknown): void {
  if (!Array.isArray(turns) || !Array.isArray(injections)) return;
  for (const [at, turn] of turns.entries()) {
    if (injections[at] !== null && injections[at] !== undefined) turn.injected = injections[at];
  }
}

import { ENTRY, type Entry } from '../room/index.ts';

/*
 * A message holds entries that were decided together. Its first line names the message that they
 * follow, by its number in the stream. NATS refuses a message that comes too late, but two that come
 * at the same moment it may both take. Then the first in the stream counts: whoever reads finds that
 * the other does not follow what is accepted, and leaves it out, so that everybody reads one log.
 */

/** Largest message that is written, in bytes: NATS takes a million by default. */
const LARGEST = 900_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Entries in portions that each fit into a message, as few as may be. */
export function portionsOf(entries: readonly Entry[]): Entry[][] {
  const portions: Entry[][] = [];
  let size = 0;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length * 2;
    const last = portions.at(-1);
    if (!last || size + length > LARGEST) {
      portions.push([entry]);
      size = length;
    } else {
      last.push(entry);
      size += length;
    }
  }
  return portions;
}

/** A message with entries that follow the message with the number `after`. */
export function encodeBatch(after: number, entries: readonly Entry[]): Uint8Array {
  return encoder.encode([after, ...entries].map((line) => JSON.stringify(line)).join('\n'));
}

export interface Batch {
  readonly after: number;
  readonly entries: readonly Entry[];
}

/** What a message holds; null for one that is not ours. */
export function decodeBatch(bytes: Uint8Array): Batch | null {
  try {
    const [after, ...lines] = decoder.decode(bytes).split('\n');
    const number = Number(after);
    const entries = lines.map((line) => ENTRY.parse(JSON.parse(line)));
    return Number.isInteger(number) && entries.length > 0 ? { after: number, entries } : null;
  } catch {
    return null;
  }
}

/** How far the log of a session has been read. */
export interface Tail {
  /** Number of the last entry. */
  readonly seq: number;
  /** Number in the stream of the last message that counts, and of the last one at all. */
  readonly accepted: number;
  readonly last: number;
}

export const NOTHING: Tail = { seq: 0, accepted: 0, last: 0 };

/**
 * Reads one more message of a session: `taken` when it follows what is accepted, `left` when it was
 * read before or lost against another, `gap` when something in between was not read.
 */
export function readBatch(
  tail: Tail,
  at: number,
  batch: Batch | null,
): { readonly what: 'taken' | 'left' | 'gap'; readonly tail: Tail } {
  const last = Math.max(tail.last, at);
  const left = { what: 'left', tail: { ...tail, last } } as const;
  if (!batch || at <= tail.accepted || batch.after < tail.accepted) return left;
  const [first] = batch.entries;
  if (batch.after > tail.accepted) return { what: 'gap', tail };
  if (first?.seq !== tail.seq + 1) return left;
  return { what: 'taken', tail: { seq: tail.seq + batch.entries.length, accepted: at, last } };
}

import { createHash } from 'node:crypto';
import { ENTRY, type Entry } from '../room/index.ts';

/*
 * A line of a session's log: `SUM PREVIOUS JSON`. SUM is over the rest of the line, PREVIOUS is the
 * SUM of the line before, so that a line that was changed, lost, added or moved is noticed.
 */

/** What stands for "the line before" in the first line; it names the format and its version. */
export const FIRST = 'both-hands-session-1'.padEnd(32, '-');
const SUM = 32;
const HEAD = 2 * SUM + 2;

const sumOf = (rest: string): string =>
  createHash('sha256').update(rest).digest('hex').slice(0, SUM);

/** An entry as a line, without its end; `previous` is the sum of the line before. */
export function lineOf(
  entry: Entry,
  previous: string,
): { readonly line: string; readonly sum: string } {
  const rest = `${previous} ${JSON.stringify(entry)}`;
  const sum = sumOf(rest);
  return { line: `${sum} ${rest}`, sum };
}

/** The log of a session as far as it is whole, and what is wrong after that. */
export interface ReadLog {
  readonly entries: readonly Entry[];
  /** Sum of the last whole line. */
  readonly sum: string;
  /** Bytes up to the end of the last whole line. */
  readonly bytes: number;
  /** The file ends in the middle of a line that nobody was told is stored. */
  readonly torn: boolean;
  /** The line (counted from 1) that is damaged, and how; null = all is well. */
  readonly damage: { readonly line: number; readonly what: string; readonly lost: number } | null;
}

const NEWLINE = 10;

/** Reads the bytes of a log. Never throws. */
export function readLog(bytes: Uint8Array): ReadLog {
  const entries: Entry[] = [];
  let sum = FIRST;
  let start = 0;
  const text = new TextDecoder('utf-8', { fatal: false });
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0) return { entries, sum, bytes: start, torn: true, damage: null };
    const read = readLine(text.decode(bytes.subarray(start, end)), sum, entries.length + 1);
    if (typeof read === 'string') {
      // Zeros where the last write should be: the machine stopped before its bytes reached the disk.
      if (bytes.subarray(start).every((byte) => byte === 0 || byte === NEWLINE))
        return { entries, sum, bytes: start, torn: true, damage: null };
      const lost = linesIn(bytes.subarray(start));
      return {
        entries,
        sum,
        bytes: start,
        torn: false,
        damage: { line: entries.length + 1, what: read, lost },
      };
    }
    entries.push(read.entry);
    sum = read.sum;
    start = end + 1;
  }
  return { entries, sum, bytes: start, torn: false, damage: null };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === NEWLINE) lines++;
  return lines;
}

/** One line as an entry, or what is wrong with it. */
function readLine(
  line: string,
  previous: string,
  seq: number,
): { readonly entry: Entry; readonly sum: string } | string {
  const sum = line.slice(0, SUM);
  const rest = line.slice(SUM + 1);
  if (line.length <= HEAD || sumOf(rest) !== sum) return 'its checksum does not fit its content';
  if (rest.slice(0, SUM) !== previous) return 'it does not follow the line before';
  let value: unknown;
  try {
    value = JSON.parse(rest.slice(SUM + 1));
  } catch {
    return 'it is not JSON';
  }
  const entry = ENTRY.safeParse(value);
  if (!entry.success) return 'it is no entry of a session';
  return entry.data.seq === seq ? { entry: entry.data, sum } : 'its number is not the next one';
}

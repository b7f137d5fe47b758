import type { FileHandle } from 'node:fs/promises';
import type { Trouble } from '../protocol/index.ts';
import type { Entry } from '../room/index.ts';
import { type Disk, troubleOf } from './disk.ts';
import { FIRST, lineOf } from './log-lines.ts';

/** An open log: where its last stored line ends, and that line's sum. */
export interface FileLog {
  readonly file: FileHandle;
  seq: number;
  sum: string;
  bytes: number;
  /** The file may hold more than what counts, left by a write that failed. */
  dirty: boolean;
}

/** A log that holds nothing yet. */
export const emptyLog = (file: FileHandle): FileLog => ({
  file,
  seq: 0,
  sum: FIRST,
  bytes: 0,
  dirty: false,
});

/**
 * Appends entries as lines in one write, and waits until they are on the disk. On any failure the
 * log is what it was: what was written is cut off, now or before the next write.
 */
export async function appendLines(
  disk: Disk,
  log: FileLog,
  entries: readonly Entry[],
): Promise<Trouble | null> {
  let { sum } = log;
  let text = '';
  for (const entry of entries) {
    const made = lineOf(entry, sum);
    text += `${made.line}\n`;
    sum = made.sum;
  }
  const bytes = Buffer.from(text);
  try {
    if (log.dirty) await cutOff(disk, log);
    // Somebody else wrote into our file: whatever comes after it would be damage.
    if ((await disk.size(log.file)) !== log.bytes) return 'damaged';
    log.dirty = true;
    await disk.write(log.file, bytes, log.bytes);
    await disk.sync(log.file);
  } catch (error) {
    await cutOff(disk, log).catch(() => {});
    return troubleOf(error);
  }
  log.dirty = false;
  log.seq += entries.length;
  log.sum = sum;
  log.bytes += bytes.length;
  return null;
}

async function cutOff(disk: Disk, log: FileLog): Promise<void> {
  await disk.truncate(log.file, log.bytes);
  await disk.sync(log.file);
  log.dirty = false;
}

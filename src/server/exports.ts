import { strToU8, zipSync } from 'fflate';
import { encodeRecord } from '../record/index.ts';
import { type Entry, type Names, type Room, recordsOf, tableOf } from '../room/index.ts';
import { FIRST, lineOf } from './log-lines.ts';

/** A file to be downloaded. */
export interface Download {
  readonly type: string;
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** All records of a session as one archive; the files are numbered, without names. */
export function recordsArchive(room: Room): Download {
  const files = recordsOf(room).map(({ file, record }) => [file, strToU8(encodeRecord(record))]);
  return {
    type: 'application/zip',
    name: `${room.code}-records.zip`,
    content: zipSync(Object.fromEntries(files)),
  };
}

/** The table of a session. */
export function table(room: Room, names: Names): Download {
  const nameOf = ({ id, number }: { id: string; number: number }) => names[id] ?? String(number);
  return {
    type: 'text/csv; charset=utf-8',
    name: `${room.code}.csv`,
    content: tableOf(room, nameOf),
  };
}

/** The log of a session as its file, to go on with it elsewhere. */
export function sessionFile(room: Room, entries: readonly Entry[]): Download {
  let previous = FIRST;
  const lines = entries.map((entry) => {
    const { line, sum } = lineOf(entry, previous);
    previous = sum;
    return `${line}\n`;
  });
  return {
    type: 'application/jsonl; charset=utf-8',
    name: `${room.id}.bothhands-session.jsonl`,
    content: lines.join(''),
  };
}

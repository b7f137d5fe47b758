import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Trouble } from '../protocol/index.ts';
import { type Disk, exists, realDisk, troubleOf } from './disk.ts';
import { appendLines, emptyLog, type FileLog } from './file-log.ts';
import { type NameFile, nameFile, writeWhole } from './file-names.ts';
import { lockFolder } from './folder-lock.ts';
import { readLog } from './log-lines.ts';
import type { Store, Stored } from './store.ts';

/** How the names of files end: the log of a session, the names beside it, a repaired copy. */
export const LOG_ENDING = '.bothhands-session.jsonl';
export const NAMES_ENDING = '.bothhands-names.json';

const ID = /^[a-z0-9-]{1,24}$/;

export type Opened =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problem: string };

/** Opens the sessions of a folder, for this server alone. */
export function openFileStore(folder: string, disk: Disk = realDisk): Opened {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
    const locked = lockFolder(folder);
    if (!locked.ok) return locked;
    return { ok: true, store: fileStore(folder, disk, locked.release) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problem: `Sessions cannot be kept in ${folder}: ${why}. Choose a folder that can be written to: --data FOLDER.`,
    };
  }
}

function fileStore(folder: string, disk: Disk, release: () => void): Store {
  const logs = new Map<string, FileLog>();
  const names = new Map<string, NameFile>();
  const pathOf = (session: string, ending: string): string => {
    if (!ID.test(session)) throw new RangeError('no id of a session');
    return join(folder, `${session}${ending}`);
  };
  const namesOf = (session: string): NameFile => {
    const known = names.get(session) ?? nameFile(disk, pathOf(session, NAMES_ENDING));
    names.set(session, known);
    return known;
  };
  const begin = async (session: string): Promise<FileLog> => {
    const log = emptyLog(await disk.open(pathOf(session, LOG_ENDING), 'wx+'));
    await disk.syncFolder(folder);
    logs.set(session, log);
    return log;
  };

  return {
    sole: true,
    list: async () =>
      (await disk.list(folder))
        .filter((name) => name.endsWith(LOG_ENDING))
        .map((name) => name.slice(0, -LOG_ENDING.length))
        .filter((id) => ID.test(id))
        .sort(),

    read: async (session, after = 0) => {
      const path = pathOf(session, LOG_ENDING);
      await logs.get(session)?.file.close();
      const stored = await readStored(disk, path, (log) => logs.set(session, log));
      return stored.ok ? { ok: true, entries: stored.entries.slice(after) } : stored;
    },

    append: async (session, after, entries) => {
      try {
        const log = logs.get(session) ?? (after === 0 ? await begin(session) : undefined);
        if (!log) return { ok: false, why: 'store-away' };
        if (log.seq !== after) return { ok: false, why: 'conflict' };
        const trouble = await appendLines(disk, log, entries);
        return trouble === null ? { ok: true } : { ok: false, why: trouble };
      } catch (error) {
        return { ok: false, why: troubleOf(error) };
      }
    },

    // Nobody else writes here.
    follow: () => () => {},

    readNames: (session) => namesOf(session).read(),
    writeNames: async (session, changes, forget) => {
      const trouble = await namesOf(session).write(changes, forget);
      return trouble === null ? { ok: true } : { ok: false, why: trouble };
    },

    remove: async (session) => {
      await logs.get(session)?.file.close();
      logs.delete(session);
      names.delete(session);
      // Names first: they are what must not stay behind.
      for (const ending of [NAMES_ENDING, `${NAMES_ENDING}.draft`, LOG_ENDING]) {
        const path = pathOf(session, ending);
        if (await exists(path)) await disk.remove(path);
      }
      await disk.syncFolder(folder);
    },

    probe: () => probe(disk, folder),

    close: async () => {
      for (const log of logs.values()) await log.file.close().catch(() => {});
      logs.clear();
      release();
    },
  };
}

async function readStored(
  disk: Disk,
  path: string,
  opened: (log: FileLog) => void,
): Promise<Stored> {
  try {
    const read = readLog(await disk.read(path));
    if (read.damage)
      return { ok: false, problem: await offerRepair(disk, path, read.damage, read) };
    const file = await disk.open(path, 'r+');
    const log: FileLog = {
      file,
      seq: read.entries.length,
      sum: read.sum,
      bytes: read.bytes,
      dirty: read.torn,
    };
    if (read.torn) {
      await disk.truncate(file, read.bytes);
      await disk.sync(file);
      log.dirty = false;
    }
    opened(log);
    return { ok: true, entries: read.entries };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `The file ${path} cannot be opened: ${why}.` };
  }
}

/** Says what is damaged, and puts a copy beside the file that holds all that came before it. */
async function offerRepair(
  disk: Disk,
  path: string,
  damage: { readonly line: number; readonly what: string; readonly lost: number },
  { bytes }: { readonly bytes: number },
): Promise<string> {
  const said = `The file ${path} is damaged in line ${damage.line}: ${damage.what}. It is left as it is.`;
  if (damage.line === 1)
    return `${said} Nothing in it can be read; take a copy of the file from elsewhere.`;
  const repaired = `${path}.repaired`;
  try {
    const whole = (await disk.read(path)).subarray(0, bytes);
    await writeWhole(disk, repaired, Buffer.from(whole).toString('utf8'));
  } catch {
    return `${said} A repaired copy could not be written.`;
  }
  const lost = damage.lost === 1 ? 'the last entry' : `the last ${damage.lost} entries`;
  return `${said} ${repaired} holds everything before the damage, without ${lost}: stop the server, rename it to take the place of the file, and start again.`;
}

/** Writes and deletes a small file: whether the disk takes anything again. */
async function probe(disk: Disk, folder: string): Promise<Trouble | null> {
  const path = join(folder, '.both-hands-probe');
  try {
    const file = await disk.open(path, 'w');
    try {
      await disk.write(file, Buffer.alloc(65_536, 32), 0);
      await disk.sync(file);
    } finally {
      await file.close();
      await disk.remove(path);
    }
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

import { dirname } from 'node:path';
import type { Trouble } from '../protocol/index.ts';
import type { Names } from '../room/index.ts';
import { type Disk, exists, troubleOf } from './disk.ts';
import type { NameChanges } from './store.ts';

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeWhole(disk: Disk, path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  const file = await disk.open(draft, 'w');
  try {
    await disk.write(file, Buffer.from(text), 0);
    await disk.sync(file);
  } finally {
    await file.close();
  }
  await disk.rename(draft, path);
  await disk.syncFolder(dirname(path));
}

/** Names beside one log: read once, written whole; changes that come while one is written go together. */
export interface NameFile {
  read(): Promise<Names>;
  write(changes: NameChanges, forget: boolean): Promise<Trouble | null>;
}

/** What a file of names holds; whatever is no text is left out. */
async function load(disk: Disk, path: string): Promise<Record<string, string>> {
  if (!(await exists(path))) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(await disk.read(path)).toString('utf8'));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string'),
    );
  } catch {
    // Names are a comfort: a session without them is still whole.
    return {};
  }
}

export function nameFile(disk: Disk, path: string): NameFile {
  let names: Record<string, string> | null = null;
  let writing: Promise<Trouble | null> = Promise.resolve(null);
  let waiting: Promise<Trouble | null> | null = null;

  let loading: Promise<Record<string, string>> | null = null;

  const known = async (): Promise<Record<string, string>> => {
    if (names) return names;
    loading ??= load(disk, path);
    const loaded = await loading;
    // Whoever asked first may have changed them meanwhile.
    names ??= loaded;
    loading = null;
    return names;
  };
  const flush = async (): Promise<Trouble | null> => {
    waiting = null;
    try {
      await writeWhole(disk, path, JSON.stringify(names ?? {}, null, 1));
      return null;
    } catch (error) {
      // What is on the disk counts.
      names = null;
      return troubleOf(error);
    }
  };
  return {
    read: async () => ({ ...(await known()) }),
    write: async (changes, forget) => {
      // Between reading and changing nothing may come in between.
      while (!names) await known();
      const next = forget ? {} : { ...names };
      for (const [id, text] of Object.entries(changes)) {
        if (text === null) delete next[id];
        else next[id] = text;
      }
      names = next;
      waiting ??= writing = writing.then(flush);
      return waiting;
    },
  };
}

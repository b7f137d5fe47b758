import type { RecordFault } from '../../record/index.ts';
import { decodeSave, encodeSave, type Save } from './save.ts';
import type { KeyStore, StoreKind } from './store.ts';

/** Something on the shelf: a save, or an entry that cannot be read and is kept as it is. */
export type ShelfEntry =
  | { readonly ok: true; readonly key: string; readonly save: Save }
  | {
      readonly ok: false;
      readonly key: string;
      readonly fault: RecordFault;
      readonly raw: unknown;
    };

/** How writing went. `kept` says where; a conflict leaves both what stood there and nothing of ours. */
export type Written =
  | { readonly ok: true; readonly save: Save; readonly kept: StoreKind; readonly full: boolean }
  | { readonly ok: false; readonly reason: 'conflict' };

/** All saves of this browser. */
export interface Shelf {
  list(): Promise<readonly ShelfEntry[]>;
  /** By id, or by the key of an entry that has none. */
  read(id: string): Promise<ShelfEntry | null>;
  /** Writes the next revision of a save if nobody wrote one meanwhile. */
  write(save: Save): Promise<Written>;
  /** Writes at once, because the page is going: what was written, or null. A slower write may still be under way. */
  writeNow(save: Save): Save | null;
  remove(key: string): Promise<void>;
  /** Puts back what was removed, as it was. */
  restore(entry: ShelfEntry): Promise<void>;
}

const KEY = 'save:';
/** A database that does not answer (another window blocks it) must not stop the game. */
const PATIENCE = 4000;

/** The shelf over several stores: reads from all, writes to the first that takes it. */
export function shelfOver(stores: readonly KeyStore[], now: () => string): Shelf {
  const read = async (key: string): Promise<ShelfEntry | null> => {
    let best: ShelfEntry | null = null;
    for (const store of stores) {
      const raw = await quietly(store.get(key));
      if (raw === undefined) continue;
      const found = entryOf(key, raw);
      if (!best || revisionOf(found) > revisionOf(best)) best = found;
    }
    return best;
  };
  return {
    list: async () => {
      const known = new Set<string>();
      for (const store of stores)
        for (const key of (await quietly(store.keys())) ?? [])
          if (key.startsWith(KEY)) known.add(key);
      const entries = await Promise.all([...known].sort().map(read));
      return entries.filter((entry) => entry !== null).sort(newestFirst);
    },
    read: (id) => read(id.startsWith(KEY) ? id : KEY + id),
    write: async (save) => {
      const key = KEY + save.id;
      const next: Save = { ...save, revision: save.revision + 1, savedAt: now() };
      const newest = await read(key);
      if (newest && revisionOf(newest) !== save.revision) return { ok: false, reason: 'conflict' };
      let full = false;
      for (const store of stores) {
        const outcome = await attempt(store, key, next, save.revision);
        if (outcome === 'conflict') return { ok: false, reason: 'conflict' };
        if (outcome === 'full') full = true;
        if (outcome !== 'written') continue;
        for (const other of stores) if (other !== store) await tidy(other, key, next.revision);
        return { ok: true, save: next, kept: store.kind, full };
      }
      return { ok: true, save: next, kept: 'memory', full };
    },
    writeNow: (save) => {
      // One more than a write under way would give it, so that it is the newest in any case.
      const next: Save = { ...save, revision: save.revision + 2, savedAt: now() };
      for (const store of stores) {
        if (!store.putNow) continue;
        try {
          store.putNow(KEY + save.id, encodeSave(next));
          return next;
        } catch {
          // Full, or withheld.
        }
      }
      return null;
    },
    remove: async (key) => {
      for (const store of stores) await quietly(store.remove(key));
    },
    restore: async (entry) => {
      const raw = entry.ok ? encodeSave(entry.save) : rawText(entry.raw);
      for (const store of stores) {
        try {
          return await store.update(entry.key, (old) => (old === undefined ? raw : null));
        } catch {
          // The next one, then.
        }
      }
    },
  };
}

async function attempt(
  store: KeyStore,
  key: string,
  next: Save,
  revision: number,
): Promise<'written' | 'conflict' | 'full' | 'unavailable'> {
  let conflict = false;
  try {
    await inTime(
      store.update(key, (old) => {
        // Looked at again in the same step as it is written: another window may have been quicker.
        conflict = old !== undefined && revisionOf(entryOf(key, old)) > revision;
        return conflict ? null : encodeSave(next);
      }),
    );
  } catch (error) {
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
  return conflict ? 'conflict' : 'written';
}

/** Removes an older copy of a save that is written elsewhere now. */
async function tidy(store: KeyStore, key: string, revision: number): Promise<void> {
  const raw = await quietly(store.get(key));
  if (raw !== undefined && revisionOf(entryOf(key, raw)) < revision)
    await quietly(store.remove(key));
}

function entryOf(key: string, raw: unknown): ShelfEntry {
  const read = decodeSave(raw);
  if (read.ok && KEY + read.save.id !== key)
    return { ok: false, key, fault: misplaced(read.save.id), raw };
  return read.ok ? { ok: true, key, save: read.save } : { ok: false, key, fault: read.fault, raw };
}

function misplaced(id: string): RecordFault {
  return {
    code: 'wrong-value',
    place: 'id',
    expected: `another name than ${id}`,
    remedy: 'Keep a copy of it, or remove it.',
  };
}

function revisionOf(entry: ShelfEntry): number {
  // What cannot be read is never overwritten.
  return entry.ok ? entry.save.revision : Number.POSITIVE_INFINITY;
}

function newestFirst(a: ShelfEntry, b: ShelfEntry): number {
  if (!a.ok || !b.ok) return Number(b.ok) - Number(a.ok);
  return a.save.savedAt < b.save.savedAt ? 1 : -1;
}

async function quietly<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await inTime(promise);
  } catch {
    return undefined;
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('the storage does not answer')), PATIENCE);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** What stood in the storage, as text that can be downloaded and put back. */
export function rawText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    return String(raw);
  }
}

import { createStore, del, get, keys, type UseStore, update } from 'idb-keyval';

/** Where texts are kept by key. What is read may be anything: others write to the same origin. */
export interface KeyStore {
  readonly kind: StoreKind;
  keys(): Promise<readonly string[]>;
  get(key: string): Promise<unknown>;
  /** Replaces a value in one step, by a function of what stands there; null leaves it as it is. */
  update(key: string, next: (old: unknown) => string | null): Promise<void>;
  remove(key: string): Promise<void>;
  /** Writes before it returns, where the store can: a page that is being closed has no later. */
  putNow?(key: string, text: string): void;
}

export const STORE_KINDS = ['indexeddb', 'localstorage', 'memory'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** IndexedDB: large, and there even for plain http. Opened when first used; may fail then. */
export function databaseStore(): KeyStore {
  let opened: UseStore | null = null;
  const database = (): UseStore => {
    opened ??= createStore('both-hands', 'saves');
    return opened;
  };
  return {
    kind: 'indexeddb',
    keys: async () => (await keys(database())).map(String),
    get: (key) => get<unknown>(key, database()),
    update: (key, next) => update<unknown>(key, (old) => next(old) ?? old, database()),
    remove: (key) => del(key, database()),
  };
}

const PREFIX = 'both-hands:';

/** localStorage: small, but it also works where a browser withholds its database. */
export function localStore(storage: Storage): KeyStore {
  return {
    kind: 'localstorage',
    keys: async () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
    get: async (key) => storage.getItem(PREFIX + key) ?? undefined,
    update: async (key, next) => {
      const text = next(storage.getItem(PREFIX + key) ?? undefined);
      if (text !== null) storage.setItem(PREFIX + key, text);
    },
    remove: async (key) => storage.removeItem(PREFIX + key),
    putNow: (key, text) => storage.setItem(PREFIX + key, text),
  };
}

/** The page's memory: gone when the window closes. */
export function memoryStore(): KeyStore {
  const values = new Map<string, string>();
  return {
    kind: 'memory',
    keys: async () => [...values.keys()],
    get: async (key) => values.get(key),
    update: async (key, next) => {
      const text = next(values.get(key));
      if (text !== null) values.set(key, text);
    },
    remove: async (key) => {
      values.delete(key);
    },
  };
}

/** The stores that this browser offers, best first. */
export function browserStores(): readonly KeyStore[] {
  const stores: KeyStore[] = [];
  if (typeof indexedDB !== 'undefined') stores.push(databaseStore());
  try {
    // Merely looking at it throws where site data is blocked.
    if (window.localStorage) stores.push(localStore(window.localStorage));
  } catch {
    // No localStorage then.
  }
  return [...stores, memoryStore()];
}

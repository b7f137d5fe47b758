/*
 * Secrets and ids of this device. Plain http on a local network has no secure-context features, so
 * they come from `getRandomValues`, which is there everywhere.
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A secret of `length` letters, six bits each. */
export function newToken(length = 32): string {
  return [...crypto.getRandomValues(new Uint8Array(length))]
    .map((byte) => LETTERS[byte & 63])
    .join('');
}

/** What this device is to each session, kept so that a reload finds the same seat. */
export interface Tokens {
  /** The secret of the seat in a session; made when it is first asked for. */
  of(code: string): string;
  /** Forgets the seat, so that another may be taken. */
  forget(code: string): void;
  /** The session that was joined last, or null. */
  last(): string | null;
  /** A secret that was made for something else, by its name, or null. */
  kept(name: string): string | null;
  keep(name: string, token: string): void;
}

const PREFIX = 'both-hands:workshop:';
const LAST = `${PREFIX}last`;

/** Tokens in the storage of the browser; without it they last as long as the page. */
export function keptTokens(storage: Storage | null): Tokens {
  const here = new Map<string, string>();
  const read = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? here.get(key) ?? null;
    } catch {
      return here.get(key) ?? null;
    }
  };
  const write = (key: string, value: string | null): void => {
    if (value === null) here.delete(key);
    else here.set(key, value);
    try {
      if (value === null) storage?.removeItem(key);
      else storage?.setItem(key, value);
    } catch {
      // Kept for as long as the page lives.
    }
  };
  return {
    of: (code) => {
      write(LAST, code);
      const kept = read(PREFIX + code);
      if (kept !== null && /^[A-Za-z0-9_-]{22,64}$/.test(kept)) return kept;
      const made = newToken();
      write(PREFIX + code, made);
      return made;
    },
    forget: (code) => write(PREFIX + code, null),
    last: () => read(LAST),
    kept: (name) => read(PREFIX + name),
    keep: (name, token) => write(PREFIX + name, token),
  };
}

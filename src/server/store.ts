import type { Trouble } from '../protocol/index.ts';
import type { Entry, Names } from '../room/index.ts';

/** What becomes of entries that are to be stored. */
export type Appended =
  /** They are stored for good. */
  | { readonly ok: true }
  /** Somebody else has stored entries meanwhile: take those in and decide again. */
  | { readonly ok: false; readonly why: 'conflict' }
  /** Nothing is stored. */
  | { readonly ok: false; readonly why: Trouble };

/** A session as it lies in the store. */
export type Stored =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | {
      readonly ok: false;
      /** Why it cannot be opened, in a sentence with what can be done. */
      readonly problem: string;
    };

/** Changes of what lies beside a log; null forgets one. */
export type NameChanges = Readonly<Record<string, string | null>>;

/**
 * Where sessions are kept: a log of entries for each, and names beside it. The log is the truth;
 * nothing is acknowledged before `append` says that it is stored.
 */
export interface Store {
  /** Whether no other server can write to these sessions meanwhile. */
  readonly sole: boolean;
  /** Ids of all sessions. */
  list(): Promise<readonly string[]>;
  /** The log of a session, whole or what comes after the entry numbered `after`. */
  read(session: string, after?: number): Promise<Stored>;
  /** Stores entries after the one numbered `after`, all of them or none. */
  append(session: string, after: number, entries: readonly Entry[]): Promise<Appended>;
  /** Calls back with entries that anybody stores from now on, and when names have changed; gives what ends it. */
  follow(
    session: string,
    from: number,
    stored: (entries: readonly Entry[]) => void,
    renamed: () => void,
  ): () => void;
  readNames(session: string): Promise<Names>;
  /** Keeps names beside the log; with `forget` all that were there are gone first. */
  writeNames(session: string, changes: NameChanges, forget: boolean): Promise<Appended>;
  /** Deletes a session with everything that belongs to it. */
  remove(session: string): Promise<void>;
  /** Whether it would store something now: asked after trouble, until there is none. */
  probe(): Promise<Trouble | null>;
  close(): Promise<void>;
}

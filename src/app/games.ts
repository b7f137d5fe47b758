import { type ReadonlySignal, signal } from '@preact/signals';
import { type RecordFault, recordOf, replayRecord } from '../record/index.ts';
import type { Save } from './saves/save.ts';
import type { Shelf } from './saves/shelf.ts';
import type { StoreKind } from './saves/store.ts';
import { gameOf, resumed, type Session } from './session.ts';

/** The game that is being played, and what the shelf holds of it. */
export interface Current {
  readonly id: string;
  readonly session: Session;
}

/** What befalls the saving of a game; the page turns it into words. */
export type SaveTrouble =
  | { readonly kind: 'kept'; readonly where: StoreKind; readonly full: boolean }
  | { readonly kind: 'forked'; readonly from: string; readonly to: string };

export type Loaded =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'missing' }
  | { readonly ok: false; readonly reason: 'faulty'; readonly fault: RecordFault };

/** The game in play and its saving. */
export interface Games {
  readonly current: ReadonlySignal<Current | null>;
  /** Starts a new game; it is on the shelf from its first change on. */
  begin(session: Session): string;
  /** Takes a game from the shelf, unless it is the one in play. */
  load(id: string): Promise<Loaded>;
  change(next: (session: Session) => Session): void;
  /** Lets go of a game that is removed from the shelf, so that it is not written again. */
  forget(id: string): void;
  /** Settles when all that has changed is on the shelf. */
  flush(): Promise<void>;
  /** The page is going: writes what has changed before it returns. */
  flushNow(): void;
}

export interface GamesOptions {
  readonly shelf: Shelf;
  readonly newId: () => string;
  readonly onTrouble: (trouble: SaveTrouble) => void;
}

/** A change of plan is written after this many milliseconds of quiet; a turn at once. */
const QUIET = 250;

/** Keeps the game in play, and the shelf in step with it. */
export function createGames({ shelf, newId, onTrouble }: GamesOptions): Games {
  const current = signal<Current | null>(null);
  /** What has changed and is not on the shelf yet, by id. */
  const pending = new Map<string, Current>();
  /** What is being written. */
  const inWork = new Set<Current>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let kept: { readonly where: StoreKind; readonly full: boolean } = {
    where: 'indexeddb',
    full: false,
  };
  const revisions = new Map<string, number>();

  const writeAll = async (): Promise<void> => {
    for (const game of [...pending.values()]) await write(game);
  };

  const write = async (game: Current): Promise<void> => {
    pending.delete(game.id);
    inWork.add(game);
    const written = await shelf.write(saveOf(game, revisions.get(game.id) ?? 0));
    inWork.delete(game);
    if (!written.ok) return fork(game);
    revisions.set(game.id, Math.max(written.save.revision, revisions.get(game.id) ?? 0));
    const { kept: where, full } = written;
    if (where !== kept.where || full !== kept.full) onTrouble({ kind: 'kept', where, full });
    kept = { where, full };
  };

  /** Another window has gone on with this game: ours goes on as a copy, and nothing is lost. */
  const fork = async (game: Current): Promise<void> => {
    const to = newId();
    const playing = current.value?.id === game.id ? current.value : null;
    const copy = { ...(playing ?? game), id: to };
    pending.delete(game.id);
    if (playing) current.value = copy;
    onTrouble({ kind: 'forked', from: game.id, to });
    await write(copy);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(writeAll);
    return writing;
  };

  const put = (game: Current): void => {
    current.value = game;
    pending.set(game.id, game);
  };

  return {
    current,
    begin: (session) => {
      const id = newId();
      put({ id, session });
      void flush();
      return id;
    },
    load: async (id) => {
      if (current.value?.id === id) return { ok: true };
      await flush();
      const entry = await shelf.read(id);
      if (!entry) return { ok: false, reason: 'missing' };
      if (!entry.ok) return { ok: false, reason: 'faulty', fault: entry.fault };
      const played = replayRecord(entry.save.record);
      if (!played.ok) return { ok: false, reason: 'faulty', fault: played.fault };
      const { scenario, games, reports } = played;
      const { plan, record } = entry.save;
      const origin = record.origin ?? null;
      current.value = { id, session: resumed(scenario, games, reports, { plan, origin }) };
      revisions.set(id, entry.save.revision);
      return { ok: true };
    },
    change: (next) => {
      const game = current.value;
      if (!game) return;
      const session = next(game.session);
      if (session === game.session) return;
      const turned = session.games !== game.session.games;
      const planned = session.plan.now !== game.session.plan.now;
      if (!turned && !planned) {
        current.value = { id: game.id, session };
        return;
      }
      put({ id: game.id, session });
      clearTimeout(timer);
      if (turned) void flush();
      else timer = setTimeout(() => void flush(), QUIET);
    },
    forget: (id) => {
      pending.delete(id);
      revisions.delete(id);
      if (current.value?.id === id) current.value = null;
    },
    flush,
    flushNow: () => {
      clearTimeout(timer);
      for (const game of new Set([...inWork, ...pending.values()])) {
        const written = shelf.writeNow(saveOf(game, revisions.get(game.id) ?? 0));
        if (!written) continue;
        revisions.set(game.id, written.revision);
        pending.delete(game.id);
      }
    },
  };
}

function saveOf(game: Current, revision: number): Save {
  const { session, id } = game;
  return {
    id,
    revision,
    savedAt: '',
    record: recordOf(gameOf(session), session.scenario, { origin: session.origin }),
    plan: session.plan.now,
  };
}

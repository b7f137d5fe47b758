import type { Command, RoomRefusal, RoomRefusalCode, Trouble } from '../protocol/index.ts';
import {
  type Decided,
  decideCommand,
  decideTick,
  type Entry,
  fold,
  type Names,
  type Room,
  type RoomEvent,
  type Sender,
} from '../room/index.ts';
import { hashOf, newSeatCode } from './secrets.ts';
import type { NameChanges, Store } from './store.ts';

/** What becomes of a command. */
export type Settled =
  | { readonly ok: true; readonly seq: number; readonly made: string | null }
  | { readonly ok: false; readonly refusal: RoomRefusal };

interface Waiting {
  readonly id: string;
  readonly command: Command;
  readonly sender: Sender;
  settle(outcome: Settled): void;
}

/**
 * A session in memory: commands come in, are decided in their order, stored together, and only then
 * settled. `room` is what is stored; nothing else is ever shown to anybody.
 */
export interface Live {
  readonly room: Room;
  readonly names: Names;
  readonly trouble: Trouble | null;
  /** Sequence number of the last entry after which somebody may see parts that were hidden before. */
  readonly shifted: number;
  submit(id: string, command: Command, sender: Sender): Promise<Settled>;
  /** Lets time pass, with news of who has come and gone. */
  tick(news: readonly RoomEvent[]): void;
  /** The store takes something again. */
  recovered(): void;
  /** Takes in what others have stored, should news of it have been lost on the way. */
  refresh(): void;
  /** Resolves when nothing waits to be stored. */
  idle(): Promise<void>;
  end(): void;
}

/** Events after which a view is another one, not the same with some parts changed. */
const SHIFTS: ReadonlySet<RoomEvent['kind']> = new Set<RoomEvent['kind']>([
  'created',
  'seat-placed',
  'seat-removed',
  'team-removed',
  'started',
  'restarted',
  'debrief-opened',
  'play-resumed',
]);

const shifts = (entry: Entry): boolean => entry.events.some((event) => SHIFTS.has(event.kind));

/** The last entry that shifts views, of a log. */
export const lastShift = (entries: readonly Entry[]): number =>
  entries.reduce((last, entry) => (shifts(entry) ? entry.seq : last), 0);

const refused = (code: RoomRefusalCode, values: RoomRefusal['values'] = {}): Settled => ({
  ok: false,
  refusal: { code, at: '', values },
});

/** What a decision comes to; a fault in our own rules ends that one command, not the server. */
function guarded<T>(decide: () => T): T | null {
  try {
    return decide();
  } catch (error) {
    console.error('A command could not be decided:', error);
    return null;
  }
}

/** Most commands that may wait at once; more than that and somebody is told to slow down. */
const MOST_WAITING = 5_000;

export interface LiveOptions {
  readonly store: Store;
  readonly room: Room;
  readonly names: Names;
  readonly shifted: number;
  /** Called when what is stored has changed, and when trouble comes or goes. */
  changed(): void;
  /** Called when somebody else has changed names. */
  renamed(): void;
  /** Called when somebody else has deleted the session. */
  vanished(): void;
  now(): number;
}

export function liveSession(options: LiveOptions): Live {
  const { store, changed, now } = options;
  const id = options.room.id;
  let { room, names, shifted } = options;
  let trouble: Trouble | null = room.fault ? 'damaged' : null;
  let queue: Waiting[] = [];
  let news: RoomEvent[] = [];
  let ticking = false;
  let running: Promise<void> | null = null;
  let ended = false;

  const setTrouble = (next: Trouble | null): void => {
    if (trouble === next) return;
    trouble = next;
    changed();
  };

  const takeIn = (entries: readonly Entry[]): void => {
    for (const entry of entries) {
      if (entry.seq !== room.seq + 1) continue;
      room = fold(room, entry);
      if (shifts(entry)) shifted = entry.seq;
    }
  };

  const renamed = async (): Promise<void> => {
    names = await store.readNames(id);
    options.renamed();
  };
  const stop = store.follow(
    id,
    room.seq,
    (entries) => {
      const before = room;
      takeIn(entries);
      if (room !== before) changed();
      // Something was missed while we were away from the store.
      if ((entries.at(-1)?.seq ?? 0) > room.seq) void catchUp().catch(() => {});
    },
    () => void renamed().catch(() => {}),
  );

  /** Decides what waits, in its order, on what is stored and on one another. */
  const decideAll = (batch: readonly Waiting[], withTick: readonly RoomEvent[] | null) => {
    let head = room;
    const entries: Entry[] = [];
    const beside: Record<string, string | null> = {};
    let forget = false;
    const settle: (() => void)[] = [];
    const take = (decided: Decided): void => {
      head = decided.room;
      if (decided.forget) for (const key of Object.keys(beside)) delete beside[key];
      forget ||= decided.forget;
      Object.assign(beside, decided.beside);
      if (decided.entry) entries.push(decided.entry);
    };
    const at = Math.max(now(), room.changedAt);
    for (const one of batch) {
      const around = { at, code: newSeatCode, hashOf };
      const decided = guarded(() => decideCommand(head, one.command, one.id, one.sender, around));
      if (!decided) settle.push(() => one.settle(refused('malformed')));
      else if (decided.ok) {
        take(decided);
        const { seq, made } = decided;
        settle.push(() => one.settle({ ok: true, seq, made }));
      } else {
        const { refusal } = decided;
        settle.push(() => one.settle({ ok: false, refusal }));
      }
    }
    const ticked = withTick && guarded(() => decideTick(head, at, withTick));
    if (ticked) take(ticked);
    return { head, entries, beside, forget, settle };
  };

  const storeAll = async (batch: Waiting[], withTick: readonly RoomEvent[] | null) => {
    for (let attempt = 0; attempt < 50 && !ended; attempt++) {
      const decided = decideAll(batch, withTick);
      const { head, entries, beside, forget } = decided;
      if (entries.length === 0) {
        for (const settle of decided.settle) settle();
        return;
      }
      const stored = await storeWithNames(entries, beside, forget);
      if (stored.ok) {
        // What we stored may have come back to us already, and more after it.
        if (head.seq > room.seq) room = head;
        for (const entry of entries) if (shifts(entry)) shifted = Math.max(shifted, entry.seq);
        setTrouble(room.fault ? 'damaged' : null);
        for (const settle of decided.settle) settle();
        changed();
        return;
      }
      if (stored.why !== 'conflict') {
        setTrouble(stored.why);
        for (const one of batch) one.settle(refused('not-stored', { trouble: stored.why }));
        return;
      }
      await catchUp().catch(() => {});
      // Of several that decide at once each gets its turn.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
    }
    for (const one of batch) one.settle(refused('not-stored', { trouble: 'store-away' }));
  };

  /**
   * Stores entries and what lies beside them. Where nobody else writes, names come first, so that no
   * seat is ever without its own; where others do, an id is ours only once its entry is stored.
   */
  const storeWithNames = async (entries: Entry[], beside: NameChanges, forget: boolean) => {
    const append = () => store.append(id, room.seq, entries);
    if (!forget && Object.keys(beside).length === 0) return append();
    if (store.sole) {
      const before = names;
      const kept = await store.writeNames(id, beside, forget);
      if (!kept.ok) return kept;
      const stored = await append();
      if (!stored.ok) await store.writeNames(id, before, true);
      names = await store.readNames(id);
      return stored;
    }
    const stored = await append();
    if (!stored.ok) return stored;
    await store.writeNames(id, beside, forget);
    names = await store.readNames(id);
    return stored;
  };

  const catchUp = async (): Promise<void> => {
    const read = await store.read(id, room.seq);
    if (!read.ok) return;
    const before = room;
    takeIn(read.entries);
    if (room !== before) changed();
    else if (!store.sole && read.entries.length === 0) await lookForEnd();
  };

  /** A log that has become empty was deleted by somebody else. */
  const lookForEnd = async (): Promise<void> => {
    const whole = await store.read(id);
    if (!whole.ok || whole.entries.length > 0) return takeIn(whole.ok ? whole.entries : []);
    ended = true;
    options.vanished();
  };

  const run = async (): Promise<void> => {
    while ((queue.length > 0 || ticking) && !ended) {
      const batch = queue;
      const withTick = ticking ? news : null;
      queue = [];
      if (ticking) news = [];
      ticking = false;
      await storeAll(batch, withTick).catch((error: unknown) => {
        console.error('A command could not be stored:', error);
        for (const one of batch) one.settle(refused('not-stored', { trouble: 'store-away' }));
      });
    }
    running = null;
  };
  const start = (): void => {
    running ??= run();
  };

  return {
    get room() {
      return room;
    },
    get names() {
      return names;
    },
    get trouble() {
      return trouble;
    },
    get shifted() {
      return shifted;
    },
    submit: (commandId, command, sender) =>
      new Promise((settle) => {
        if (ended || room.fault) return settle(refused('not-stored', { trouble: 'damaged' }));
        if (queue.length >= MOST_WAITING) return settle(refused('too-fast'));
        queue.push({ id: commandId, command, sender, settle });
        start();
      }),
    tick: (more) => {
      if (ended || room.fault) return;
      news.push(...more);
      ticking = true;
      start();
    },
    recovered: () => {
      if (trouble !== 'damaged') setTrouble(null);
    },
    refresh: () => {
      if (!ended && !running) void catchUp().catch(() => {});
    },
    idle: async () => {
      while (running) await running;
    },
    end: () => {
      ended = true;
      stop();
    },
  };
}

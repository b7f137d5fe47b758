import {
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { Trouble } from '../protocol/index.ts';
import type { Entry } from '../room/index.ts';
import {
  decodeBatch,
  encodeBatch,
  NOTHING,
  portionsOf,
  readBatch,
  type Tail,
} from './nats-entries.ts';
import { natsNames } from './nats-names.ts';
import type { Appended, Store } from './store.ts';

/** Streams and subjects: one subject a session for its log, one a name beside it. */
export const LOG_STREAM = 'BOTH_HANDS_LOG';
const LOG_SUBJECT = 'bothhands.log';
/** How long an append is tried again while a node is elected, and how long one try may take, in milliseconds. */
const PATIENCE = 12_000;
const TRY = 2_000;
/** Somebody stored in between. */
const WRONG_SEQUENCE = new Set([10_071, 10_164]);
/** The store has reached a bound that its host has set, or its disks are full. */
const FULL = new Set([10_023, 10_028, 10_047, 10_077, 10_122]);

export interface NatsOptions {
  readonly servers: readonly string[];
  /** Copies that are kept of every entry: 3 with three nodes. */
  readonly replicas: number;
  readonly user?: string;
  readonly pass?: string;
}

interface Follower {
  readonly stored: (entries: readonly Entry[]) => void;
  readonly renamed: () => void;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a store in NATS JetStream, which any number of servers may share. */
export async function openNatsStore(options: NatsOptions): Promise<Store> {
  const connection = await patiently(10_000, () =>
    connect({
      servers: [...options.servers],
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      ...(options.user === undefined ? {} : { user: options.user, pass: options.pass ?? '' }),
    }),
  );
  const client = jetstream(connection, { timeout: TRY });
  const manager = await patiently(30_000, () => jetstreamManager(connection, { timeout: 5_000 }));
  const shape = {
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    num_replicas: options.replicas,
    // When it is full it takes nothing more; the default would drop the oldest.
    discard: DiscardPolicy.New,
  };
  await patiently(30_000, () =>
    manager.streams.add({ ...shape, name: LOG_STREAM, subjects: [`${LOG_SUBJECT}.*`] }),
  );
  const tails = new Map<string, Tail>();
  const followers = new Map<string, Follower>();
  const names = await natsNames(client, manager, shape, (session) =>
    followers.get(session)?.renamed(),
  );
  const subjectOf = (session: string): string => `${LOG_SUBJECT}.${session}`;
  /** Reads one more message of a session that is open here. */
  const take = (session: string, at: number, data: Uint8Array) => {
    const batch = decodeBatch(data);
    const read = readBatch(tails.get(session) ?? NOTHING, at, batch);
    tails.set(session, read.tail);
    return { what: read.what, entries: batch?.entries ?? [] };
  };

  /** Everything that is stored from now on, by anybody, goes to whoever follows its session. */
  const following = await client.consumers.get(LOG_STREAM, { deliver_policy: DeliverPolicy.New });
  const stream = await following.consume();
  void (async () => {
    for await (const message of stream) {
      const session = message.subject.slice(LOG_SUBJECT.length + 1);
      if (!tails.has(session)) continue;
      const { what, entries } = take(session, message.seq, message.data);
      // With a gap before them they cannot be taken in; they tell that there is something to read.
      if (what !== 'left') followers.get(session)?.stored(entries);
    }
  })();

  const readAfter = async (session: string, after: number): Promise<Entry[]> => {
    const known = tails.get(session);
    let tail = known && known.seq === after && after > 0 ? known : NOTHING;
    const from = tail.accepted + 1;
    const consumer = await client.consumers.get(LOG_STREAM, {
      filter_subjects: subjectOf(session),
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: from,
    });
    const { num_pending: waiting } = await consumer.info(true);
    const entries: Entry[] = [];
    if (waiting === 0) {
      if (!known) tails.set(session, NOTHING);
      return entries;
    }
    for await (const message of await consumer.consume()) {
      const batch = decodeBatch(message.data);
      const read = readBatch(tail, message.seq, batch);
      tail = read.tail;
      if (read.what === 'taken') entries.push(...(batch?.entries ?? []));
      if (message.info.pending === 0) break;
    }
    const now = tails.get(session) ?? NOTHING;
    const last = Math.max(now.last, tail.last);
    tails.set(session, { ...(tail.seq > now.seq ? tail : now), last });
    return entries.filter((entry) => entry.seq > after);
  };

  /** Stores one message; whether it counts is known once nothing lies between it and what it follows. */
  const appendBatch = async (session: string, entries: readonly Entry[]): Promise<Appended> => {
    const { accepted, last } = tails.get(session) ?? NOTHING;
    const subject = subjectOf(session);
    const started = Date.now();
    for (;;) {
      try {
        const bytes = encodeBatch(accepted, entries);
        const { seq: at } = await client.publish(subject, bytes, {
          expect: { lastSubjectSequence: last },
        });
        const query = { seq: last + 1, next_by_subj: subject } as { seq: number };
        const first = await manager.streams.getMessage(LOG_STREAM, query);
        if (first?.seq !== at) return { ok: false, why: 'conflict' };
        if (!tails.has(session)) tails.set(session, NOTHING);
        take(session, at, bytes);
        return { ok: true };
      } catch (error) {
        const why = meaningOf(error);
        // Not knowing whether it is stored, we ask again: if it is, this is a conflict with ourselves,
        // and whoever decides again finds its commands done.
        if (why !== 'store-away' || Date.now() - started > PATIENCE) return { ok: false, why };
        await pause(200);
      }
    }
  };

  const append = async (
    session: string,
    after: number,
    entries: readonly Entry[],
  ): Promise<Appended> => {
    if ((tails.get(session) ?? NOTHING).seq !== after) return { ok: false, why: 'conflict' };
    for (const portion of portionsOf(entries)) {
      const stored = await appendBatch(session, portion);
      if (!stored.ok) return stored;
    }
    return { ok: true };
  };

  return {
    sole: false,
    list: async () => {
      const { state } = await manager.streams.info(LOG_STREAM, {
        subjects_filter: `${LOG_SUBJECT}.>`,
      });
      return Object.keys(state.subjects ?? {}).map((name) => name.slice(LOG_SUBJECT.length + 1));
    },
    read: async (session, after = 0) => {
      try {
        return { ok: true, entries: await readAfter(session, after) };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ok: false, problem: `The session cannot be read from NATS: ${why}.` };
      }
    },
    append,
    follow: (session, _from, stored, renamed) => {
      followers.set(session, { stored, renamed });
      return () => followers.delete(session);
    },
    readNames: names.read,
    writeNames: names.write,
    remove: async (session) => {
      await names.remove(session);
      await manager.streams.purge(LOG_STREAM, { filter: subjectOf(session) });
      tails.delete(session);
    },
    probe: async () => {
      try {
        await manager.streams.info(LOG_STREAM);
        return null;
      } catch (error) {
        const why = meaningOf(error);
        return why === 'conflict' ? null : why;
      }
    },
    close: async () => {
      stream.stop();
      names.stop();
      await connection.close();
    },
  };
}

/** Tries again for a while: a cluster that has just started elects its leaders first. */
async function patiently<T>(milliseconds: number, attempt: () => Promise<T>): Promise<T> {
  const started = Date.now();
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() - started > milliseconds) throw error;
      await pause(300);
    }
  }
}

function meaningOf(error: unknown): Trouble | 'conflict' {
  if (error instanceof JetStreamApiError) {
    if (WRONG_SEQUENCE.has(error.code)) return 'conflict';
    if (FULL.has(error.code)) return 'disk-full';
  }
  return 'store-away';
}

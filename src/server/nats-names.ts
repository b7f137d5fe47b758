import {
  DeliverPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type StreamConfig,
} from '@nats-io/jetstream';
import type { Appended, NameChanges } from './store.ts';

/** Names beside the logs: the last message of each subject counts, and only that is kept. */
export const NAMES_STREAM = 'BOTH_HANDS_NAMES';
const SUBJECT = 'bothhands.names';

export interface NatsNames {
  read(session: string): Promise<Readonly<Record<string, string>>>;
  write(session: string, changes: NameChanges, forget: boolean): Promise<Appended>;
  remove(session: string): Promise<void>;
  stop(): void;
}

const decoder = new TextDecoder();

/** Keeps names in a stream of their own, and tells when anybody has changed one. */
export async function natsNames(
  client: JetStreamClient,
  manager: JetStreamManager,
  shape: Partial<StreamConfig>,
  changed: (session: string) => void,
): Promise<NatsNames> {
  await manager.streams.add({
    ...shape,
    name: NAMES_STREAM,
    subjects: [`${SUBJECT}.*.*`],
    max_msgs_per_subject: 1,
    discard_new_per_subject: false,
  });
  const consumer = await client.consumers.get(NAMES_STREAM, { deliver_policy: DeliverPolicy.New });
  const stream = await consumer.consume();
  void (async () => {
    for await (const message of stream) changed(message.subject.split('.')[2] ?? '');
  })();

  const remove = async (session: string): Promise<void> => {
    await manager.streams.purge(NAMES_STREAM, { filter: `${SUBJECT}.${session}.*` });
  };

  return {
    read: async (session) => {
      const names: Record<string, string> = {};
      const reader = await client.consumers.get(NAMES_STREAM, {
        filter_subjects: `${SUBJECT}.${session}.*`,
      });
      const { num_pending: waiting } = await reader.info(true);
      if (waiting === 0) return names;
      for await (const message of await reader.consume()) {
        const id = message.subject.split('.')[3] ?? '';
        if (message.data.length > 0) names[id] = decoder.decode(message.data);
        if (message.info.pending === 0) break;
      }
      return names;
    },
    write: async (session, changes, forget) => {
      try {
        if (forget) await remove(session);
        for (const [id, text] of Object.entries(changes)) {
          const subject = `${SUBJECT}.${session}.${id}`;
          // An empty message tells the others that a name is gone; the purge takes it from the disks.
          await client.publish(subject, text ?? '');
          if (text === null) await manager.streams.purge(NAMES_STREAM, { filter: subject });
        }
        if (forget) changed(session);
        return { ok: true };
      } catch {
        return { ok: false, why: 'store-away' };
      }
    },
    remove,
    stop: () => stream.stop(),
  };
}

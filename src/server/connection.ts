import {
  CLIENT_MESSAGE,
  type ClientMessage,
  COMMAND_ID,
  type Hello,
  LARGEST_HOST_MESSAGE,
  LARGEST_MESSAGE,
  PROTOCOL,
  type RoomRefusalCode,
} from '../protocol/index.ts';
import { parseJson } from '../record/index.ts';
import { teamOf } from '../room/index.ts';
import type { Hall } from './hall.ts';
import type { Settled } from './live.ts';
import { type Channel, closeWith, type Peer, send } from './peer.ts';
import { type Bucket, bucket, type buckets, MESSAGES } from './rates.ts';
import { hashOf, sameHash } from './secrets.ts';
import type { Session } from './session.ts';
import { whoIs } from './who.ts';

/** What every connection shares. */
export interface Guard {
  readonly hall: Hall;
  /** Hash of the secret of whoever started the server. */
  readonly hostHash: string;
  readonly joins: ReturnType<typeof buckets>;
  readonly misses: ReturnType<typeof buckets>;
  readonly now: () => number;
  /** Channels of hosts, which are told when the hall changes. */
  readonly hosts: Set<Channel>;
  /** What was refused since the start, by code: for tests and for whoever runs the server. */
  readonly refused: Partial<Record<RoomRefusalCode, number>>;
}

/** One connection: what it receives, and that it has ended. */
export interface Connection {
  receive(text: string): void;
  ended(): void;
}

/** So many refused messages in a row end a connection. */
const MOST_REFUSED = 300;

/** Speaks with one client. Whatever it sends, nothing but an answer or nothing happens. */
export function connect(channel: Channel, guard: Guard): Connection {
  const rate: Bucket = bucket(MESSAGES);
  let session: Session | null = null;
  let peer: Peer | null = null;
  let isHost = false;
  let greeted = false;
  /** Whoever says hello and goes on at once is answered in that order. */
  let greeting: Promise<void> = Promise.resolve();
  let inARow = 0;

  const refuse = (id: string, code: RoomRefusalCode, at = ''): void => {
    answer(id, { ok: false, refusal: { code, at, values: {} } });
  };
  const answer = (id: string, outcome: Settled): void => {
    if (outcome.ok) {
      inARow = 0;
      const { seq, made } = outcome;
      send(channel, { type: 'done', id, seq, ...(made === null ? {} : { made }) });
      return;
    }
    const { refusal } = outcome;
    guard.refused[refusal.code] = (guard.refused[refusal.code] ?? 0) + 1;
    session?.count(refusal.code);
    send(channel, { type: 'refused', id, refusal });
    if (++inARow > MOST_REFUSED) channel.close();
  };
  const miss = (): boolean => guard.misses.take(channel.address, guard.now());

  const greet = async (hello: Hello): Promise<void> => {
    if (greeted) return refuse('', 'malformed', 'type');
    greeted = true;
    if (hello.protocol !== PROTOCOL) {
      refuse('', 'other-protocol', 'protocol');
      return channel.close();
    }
    const hash = hashOf(hello.token);
    const fromHost = sameHash(hash, guard.hostHash);
    if (hello.session === undefined) return fromHost ? enterHall() : shut();
    const found = await guard.hall.find(hello.session);
    if (!found) return shut();
    session = found;
    const { room } = found.live;
    const who = whoIs(room, hash, fromHost);
    const previews = hello.preview !== undefined;
    if (previews && who.role !== 'facilitator' && who.role !== 'assistant') return shut();
    if (previews && !teamOf(room, hello.preview ?? '')) return shut();
    const viewer = previews
      ? ({ role: 'preview', team: hello.preview ?? '' } as const)
      : who.viewer;
    peer = {
      channel,
      hash,
      role: previews ? 'preview' : who.role,
      viewer,
      sender: previews ? null : who.sender,
      has: new Map(),
      from: hello.from,
      fresh: true,
      stamp: [],
    };
    welcome(peer.role);
    found.enter(peer);
  };

  const welcome = (role: Peer['role']): void =>
    send(channel, { type: 'welcome', protocol: PROTOCOL, role, now: guard.now() });
  const enterHall = (): void => {
    isHost = true;
    guard.hosts.add(channel);
    welcome('host');
    const hall = guard.hall.part();
    send(channel, { type: 'parts', seq: 0, reset: true, parts: { hall } });
  };
  const shut = (): void => {
    miss();
    guard.refused['no-such-session'] = (guard.refused['no-such-session'] ?? 0) + 1;
    closeWith(channel, 'no-such-session');
  };

  const carryOut = async ({ id, command }: ClientMessage & { type: 'command' }): Promise<void> => {
    if (isHost) return inHall(id, command);
    if (!session || !peer) return refuse(id, 'not-yours');
    const now = guard.now();
    if (command.kind === 'join' && !guard.joins.take(channel.address, now))
      return refuse(id, 'too-fast');
    if (command.kind === 'claim' && !miss()) return refuse(id, 'too-fast');
    const outcome = await session.command(peer, id, command);
    answer(id, outcome);
    if (outcome.ok && peer.role === 'guest') seatDown(peer, session);
  };

  const inHall = async (
    id: string,
    command: (ClientMessage & { type: 'command' })['command'],
  ): Promise<void> => {
    if (command.kind === 'create-session') {
      const made = await guard.hall.create(command);
      return answer(id, made.ok ? { ok: true, seq: 0, made: made.code } : made);
    }
    if (command.kind !== 'delete-session') return refuse(id, 'not-yours', 'kind');
    const there = await guard.hall.remove(command.session);
    if (there) answer(id, { ok: true, seq: 0, made: null });
    else refuse(id, 'no-such-session', 'session');
  };

  const seatDown = (guest: Peer, at: Session): void => {
    const who = whoIs(at.live.room, guest.hash, false);
    if (who.role === 'guest') return;
    Object.assign(guest, { ...who, has: new Map(), from: 0, fresh: true, stamp: [] });
    send(channel, { type: 'role', role: who.role });
    at.enter(guest);
  };

  const read = (text: string): ClientMessage | null => {
    const large = isHost || peer?.role === 'facilitator' || peer?.role === 'assistant' || !greeted;
    if (text.length > (large ? LARGEST_HOST_MESSAGE : LARGEST_MESSAGE)) {
      refuse('', 'too-large');
      return null;
    }
    const json = parseJson(text);
    const message = json.ok ? CLIENT_MESSAGE.safeParse(json.value) : null;
    if (message?.success) return message.data;
    const id = json.ok ? COMMAND_ID.safeParse((json.value as { id?: unknown } | null)?.id) : null;
    refuse(id?.success ? id.data : '', 'malformed', placeOf(message?.error?.issues[0]?.path));
    return null;
  };

  return {
    receive: (text) => {
      if (!rate.take(guard.now())) return refuse('', 'too-fast');
      const message = read(text);
      if (!message) return;
      if (message.type === 'ping') return send(channel, { type: 'pong', now: guard.now() });
      if (message.type === 'hello') greeting = greet(message).catch(() => channel.close());
      else if (!greeted) refuse(message.id, 'not-yours');
      else {
        void greeting.then(() => carryOut(message)).catch(() => refuse(message.id, 'not-stored'));
      }
    },
    ended: () => {
      guard.hosts.delete(channel);
      if (peer) session?.leave(peer);
    },
  };
}

const placeOf = (path: readonly PropertyKey[] | undefined): string =>
  (path ?? []).map(String).join('.').slice(0, 80);

import type { Role, ServerMessage } from '../protocol/index.ts';
import type { Sender, Source, Viewer } from '../room/index.ts';
import { nameOf } from '../room/index.ts';
import type { Made } from './parts-cache.ts';

/** Whatever carries messages to one client: a socket, or an event stream. */
export interface Channel {
  send(text: string): void;
  close(): void;
  /** Characters that wait to be sent. */
  waiting(): number;
  /** Address of the client, for rates. */
  readonly address: string;
}

/** Somebody connected to a session. */
export interface Peer {
  readonly channel: Channel;
  /** Hash of the secret that it came with. */
  readonly hash: string;
  role: Role;
  viewer: Viewer;
  sender: Sender | null;
  /** Parts that it has, by key, each with the text that was sent. */
  has: Map<string, { readonly name: string; readonly text: string }>;
  /** Sequence number of the last parts; a part that has not changed since is not sent to a client that resumes. */
  from: number;
  fresh: boolean;
  /** What its parts were made from when they were last sent: while all of it is the same, so are they. */
  stamp: readonly unknown[];
}

export function send(channel: Channel, message: ServerMessage): void {
  channel.send(JSON.stringify(message));
}

/** Says why it ends, and ends it. */
export function closeWith(
  channel: Channel,
  why: (ServerMessage & { type: 'closed' })['why'],
): void {
  send(channel, { type: 'closed', why });
  channel.close();
}

/** Sends what a peer does not have yet: what is new, what changed, and null for what it may see no more. */
export function sendParts(
  peer: Peer,
  seq: number,
  sources: ReadonlyMap<string, Source>,
  get: (source: Source) => Made,
): void {
  const changed: string[] = [];
  const has: Peer['has'] = new Map();
  for (const [key, source] of sources) {
    const made = get(source);
    const name = nameOf(source);
    const before = peer.has.get(key);
    has.set(key, { name, text: made.text });
    const known = before?.text === made.text && before.name === name;
    const resumed = peer.fresh && peer.from > 0 && made.seq <= peer.from;
    if (!known && !resumed) changed.push(`${JSON.stringify(key)}:${made.text}`);
  }
  for (const key of peer.has.keys()) if (!has.has(key)) changed.push(`${JSON.stringify(key)}:null`);
  const reset = peer.fresh && peer.from === 0;
  peer.has = has;
  peer.fresh = false;
  if (changed.length === 0 && !reset) return;
  const parts = `{${changed.join(',')}}`;
  peer.channel.send(
    `{"type":"parts","seq":${seq},${reset ? '"reset":true,' : ''}"parts":${parts}}`,
  );
}

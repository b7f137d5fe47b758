import type { Command, Parts, RoomRefusalCode } from '../protocol/index.ts';
import {
  type Beside,
  type RoomEvent,
  type Source,
  seatOf,
  seatsOf,
  sourcesFor,
  teamOf,
} from '../room/index.ts';
import { type Live, type LiveOptions, liveSession, type Settled } from './live.ts';
import { partsCache } from './parts-cache.ts';
import { closeWith, type Peer, send, sendParts } from './peer.ts';
import { sameHash } from './secrets.ts';

/** How long parts are gathered before they are sent, in milliseconds. */
const GATHER = 25;
/** A seat counts as away when nobody has been connected on it for so long, in milliseconds. */
export const AWAY_AFTER = 10_000;
/** A client that does not read is left out until it does; beyond the second bound it is cut off. */
const SLOW = 1_000_000;
const STUCK = 16_000_000;

/** A session with everybody who is connected to it. */
export interface Session {
  readonly live: Live;
  readonly peers: ReadonlySet<Peer>;
  /** Somebody comes in: gets the view at once. */
  enter(peer: Peer): void;
  leave(peer: Peer): void;
  /** Carries a command out; the answer goes to whoever sent it. */
  command(peer: Peer, id: string, command: Command): Promise<Settled>;
  /** Counts a refusal, for the facilitator to see. */
  count(code: RoomRefusalCode): void;
  /** Lets time pass, a few times a second. */
  tick(): void;
  end(why: 'deleted' | 'restart'): void;
}

export interface SessionOptions extends Omit<LiveOptions, 'changed' | 'renamed'> {
  /** Whether whoever is not connected here is nowhere. */
  readonly sole: boolean;
  /** Called when what the hall shows may have changed. */
  stirred(): void;
}

export function openSession(options: SessionOptions): Session {
  const { now, stirred } = options;
  const peers = new Set<Peer>();
  const cache = partsCache();
  const gone = new Map<string, number>();
  let hostGone: number | null = now();
  let refused: Beside['refused'] = {};
  let timer: ReturnType<typeof setTimeout> | null = null;

  const gather = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      flush();
    }, GATHER);
  };
  const live = liveSession({
    ...options,
    changed: () => {
      gather();
      stirred();
    },
    renamed: () => {
      cache.clear();
      gather();
    },
  });
  if (options.sole) for (const seat of Object.keys(live.room.seats)) gone.set(seat, now());

  let told = live.trouble;
  const flush = (): void => {
    if (told !== live.trouble) {
      told = live.trouble;
      for (const peer of peers) send(peer.channel, { type: 'trouble', trouble: told });
    }
    for (const peer of peers) {
      try {
        flushTo(peer);
      } catch (error) {
        console.error('A view could not be made:', error);
        peer.channel.close();
      }
    }
  };

  const flushTo = (peer: Peer): void => {
    if (!isStillWho(peer)) return;
    const waiting = peer.channel.waiting();
    if (waiting > STUCK) peer.channel.close();
    if (waiting > SLOW) {
      gather();
      return;
    }
    const { room } = live;
    const beside = { names: live.names, refused };
    const stamp = stampOf(peer, cache.get(room, { of: 'room' }, beside).text);
    if (stamp.length > 0 && !peer.fresh && stamp.every((it, n) => it === peer.stamp[n])) return;
    peer.stamp = stamp;
    const sources = sourcesFor(room, peer.viewer) as Map<keyof Parts & string, Source>;
    sendParts(peer, room.seq, sources, (source) => cache.get(room, source, beside));
  };

  /** What the view of somebody on a seat is made from; of everybody else it is not worth knowing. */
  const stampOf = ({ viewer }: Peer, roomText: string): readonly unknown[] => {
    const { room } = live;
    if (viewer.role !== 'seat' || room.core.debriefFor === 'everyone') return [];
    const seat = seatOf(room, viewer.seat);
    const team = seat?.team ? teamOf(room, seat.team) : undefined;
    const others = seat?.team ? seatsOf(room, seat.team) : undefined;
    return [roomText, room.core, room.names, live.names, room.mail, seat, team, others];
  };

  /** Whether the secret of a peer still opens what it did; else it is told and closed. */
  const isStillWho = (peer: Peer): boolean => {
    const { viewer } = peer;
    const { room } = live;
    if (viewer.role === 'guest') return true;
    if (viewer.role === 'seat') {
      const seat = seatOf(room, viewer.seat);
      if (seat && sameHash(seat.hash, peer.hash)) return true;
      drop(peer, seat ? 'moved' : 'removed');
      return false;
    }
    if (viewer.role === 'preview' && !teamOf(room, viewer.team)) {
      drop(peer, 'removed');
      return false;
    }
    const isHost = peer.sender?.by === 'host';
    if (isHost || room.keys.some((key) => sameHash(key.hash, peer.hash))) return true;
    drop(peer, 'revoked');
    return false;
  };
  const drop = (peer: Peer, why: 'moved' | 'removed' | 'revoked'): void => {
    leave(peer);
    closeWith(peer.channel, why);
  };

  const leave = (peer: Peer): void => {
    if (!peers.delete(peer)) return;
    const { viewer } = peer;
    if (viewer.role === 'seat') {
      const here = [...peers].some((one) => isOn(one, viewer.seat));
      if (!here) gone.set(viewer.seat, now());
    }
    if (isHosting(peer) && ![...peers].some(isHosting)) hostGone = now();
  };

  /** What has changed in who is here since the log last said so. */
  const comings = (): RoomEvent[] => {
    const news: RoomEvent[] = [];
    const { room } = live;
    const here = new Set<string>();
    for (const { viewer } of peers) if (viewer.role === 'seat') here.add(viewer.seat);
    for (const seat of Object.values(room.seats)) {
      const since = gone.get(seat.id);
      const away = since !== undefined && now() - since >= AWAY_AFTER && !here.has(seat.id);
      if (here.has(seat.id) && seat.awaySince !== null)
        news.push({ kind: 'seat-back', seat: seat.id });
      if (away && seat.awaySince === null) news.push({ kind: 'seat-away', seat: seat.id });
      if (away || here.has(seat.id)) gone.delete(seat.id);
    }
    const hosted = [...peers].some(isHosting);
    if (hosted) hostGone = null;
    const hostLeft = hostGone !== null && now() - hostGone >= AWAY_AFTER;
    if (hosted && room.core.hostAway !== null) news.push({ kind: 'host', here: true });
    if (hostLeft && room.core.hostAway === null) {
      news.push({ kind: 'host', here: false });
      hostGone = null;
    }
    return news;
  };

  return {
    live,
    peers,
    enter: (peer) => {
      peers.add(peer);
      const { room, shifted, trouble } = live;
      const resumes = peer.from >= shifted && peer.from <= room.seq && !isHosting(peer);
      if (!resumes) peer.from = 0;
      flushTo(peer);
      if (trouble) send(peer.channel, { type: 'trouble', trouble });
    },
    leave,
    command: async (peer, id, command) => {
      if (!peer.sender)
        return { ok: false, refusal: { code: 'not-yours', at: 'kind', values: {} } };
      return live.submit(id, command, peer.sender);
    },
    count: (code) => {
      refused = { ...refused, [code]: (refused[code] ?? 0) + 1 };
      gather();
    },
    tick: () => {
      const news = comings();
      if (news.length > 0 || live.room.core.phase === 'play') live.tick(news);
    },
    end: (why) => {
      if (timer) clearTimeout(timer);
      live.end();
      for (const peer of [...peers]) {
        peers.delete(peer);
        closeWith(peer.channel, why);
      }
    },
  };
}

const isOn = (peer: Peer, seat: string): boolean =>
  peer.viewer.role === 'seat' && peer.viewer.seat === seat;

const isHosting = ({ viewer }: Peer): boolean =>
  viewer.role === 'facilitator' || viewer.role === 'assistant';

import type { Role } from '../protocol/index.ts';
import type { Room, Sender, Viewer } from '../room/index.ts';
import { sameHash } from './secrets.ts';

/** Who somebody is in a session, by the hash of their secret. */
export interface Who {
  readonly role: Role;
  readonly viewer: Viewer;
  /** Null for those who may only look. */
  readonly sender: Sender | null;
}

/** Finds out who has a secret: the host, a key, a seat, or a guest. */
export function whoIs(room: Room, hash: string, isHost: boolean): Who {
  if (isHost) return manager('facilitator', 'host', hash);
  const key = room.keys.find((one) => sameHash(one.hash, hash));
  if (key?.role === 'stage') return { role: 'stage', viewer: { role: 'stage' }, sender: null };
  if (key) return manager(key.role, `key:${key.id}`, hash);
  const seat = Object.values(room.seats).find((one) => one.hash === hash);
  if (seat) {
    const { id } = seat;
    return {
      role: 'seat',
      viewer: { role: 'seat', seat: id },
      sender: { role: 'seat', seat: id, by: `seat:${id}`, hash },
    };
  }
  return {
    role: 'guest',
    viewer: { role: 'guest' },
    sender: { role: 'guest', seat: '', by: `guest:${hash.slice(0, 16)}`, hash },
  };
}

function manager(role: 'facilitator' | 'assistant', by: string, hash: string): Who {
  return { role, viewer: { role }, sender: { role, seat: '', by, hash } };
}

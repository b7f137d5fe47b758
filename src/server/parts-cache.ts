import { type Beside, madeFrom, make, nameOf, type Room, type Source } from '../room/index.ts';

/** A part as it is sent, with the sequence number at which it was last found changed. */
export interface Made {
  readonly text: string;
  readonly seq: number;
}

interface Kept {
  made: Made;
  from: readonly unknown[];
  /** The room for which it was last looked at. */
  at: Room;
}

/** Parts of one session that were made once and are sent to many. */
export interface PartsCache {
  /** The part as it is in this room. */
  get(room: Room, source: Source, beside: Beside): Made;
  /** Forgets everything: what parts are made from besides the room has changed. */
  clear(): void;
}

export function partsCache(): PartsCache {
  let kept = new Map<string, Kept>();
  return {
    get: (room, source, beside) => {
      const name = nameOf(source);
      const known = kept.get(name);
      if (known?.at === room) return known.made;
      const from = madeFrom(room, source, beside);
      if (known) {
        known.at = room;
        const same =
          known.from.length === from.length && known.from.every((it, n) => it === from[n]);
        if (same) return known.made;
      }
      const text = JSON.stringify(make(room, source, beside));
      const made = known?.made.text === text ? known.made : { text, seq: room.seq };
      kept.set(name, { made, from, at: room });
      return made;
    },
    clear: () => {
      kept = new Map();
    },
  };
}

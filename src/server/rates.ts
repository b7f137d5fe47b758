/** How often something may happen: `burst` times at once, `perSecond` in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Counts for one sender. */
export interface Bucket {
  /** Whether it may happen once more now. */
  take(now: number): boolean;
}

export function bucket({ burst, perSecond }: Rate): Bucket {
  let left = burst;
  let last = 0;
  return {
    take: (now) => {
      if (last > 0) left = Math.min(burst, left + ((now - last) / 1000) * perSecond);
      last = now;
      if (left < 1) return false;
      left--;
      return true;
    },
  };
}

/** Counts for many senders, by address; forgets those who were quiet. */
export function buckets(rate: Rate, most = 20_000): { take(who: string, now: number): boolean } {
  let known = new Map<string, Bucket>();
  let older = new Map<string, Bucket>();
  return {
    take: (who, now) => {
      const found = known.get(who) ?? older.get(who) ?? bucket(rate);
      if (known.size >= most) {
        older = known;
        known = new Map();
      }
      known.set(who, found);
      return found.take(now);
    },
  };
}

/** Messages of one connection: a person drags blocks about, a page that runs wild does more. */
export const MESSAGES: Rate = { burst: 120, perSecond: 25 };
/** New connections from one address: a whole room may sit behind one router, and comes back at once. */
export const CONNECTIONS: Rate = { burst: 1_500, perSecond: 50 };
/** Seats taken from one address. */
export const JOINS: Rate = { burst: 200, perSecond: 4 };
/** Codes and secrets from one address that open nothing. */
export const MISSES: Rate = { burst: 40, perSecond: 0.5 };

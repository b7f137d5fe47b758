/** A small generator of its own for fuzzing: 32 bits, the same everywhere, printed by its seed. */
export interface Luck {
  /** 0 up to, but not including, 1. */
  (): number;
  /** A whole number below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** Luck from a seed (mulberry32). */
export function luckFrom(seed: number): Luck {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(draw() * count);
  return Object.assign(draw, {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    chance: (share: number): boolean => draw() < share,
  });
}

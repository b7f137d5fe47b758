import { type BitSink, type BitSource, putBits, takeBits } from './bits.ts';

/** How values of one kind are written as bits and read back. */
export interface Code<T> {
  put(sink: BitSink, value: T): void;
  take(source: BitSource): T;
}

/** A whole number of fixed width. */
export function whole(bits: number): Code<number> {
  return {
    put: (sink, value) => putBits(sink, value, bits),
    take: (source) => takeBits(source, bits),
  };
}

/** A whole number below 2^28 in groups of `group` bits, each with a bit that says whether more follow. */
export function growing(group: number): Code<number> {
  const base = 2 ** group;
  const most = Math.ceil(28 / group);
  return {
    put: (sink, value) => {
      let rest = value;
      while (rest >= base) {
        putBits(sink, 1, 1);
        putBits(sink, rest % base, group);
        rest = Math.floor(rest / base);
      }
      putBits(sink, 0, 1);
      putBits(sink, rest, group);
    },
    take: (source) => {
      let value = 0;
      let unit = 1;
      for (let i = 0; i < most; i++) {
        const more = takeBits(source, 1);
        value += takeBits(source, group) * unit;
        unit *= base;
        if (more === 0) return value;
      }
      source.failed = true;
      return 0;
    },
  };
}

/** One of a fixed list of words. The list's order is part of the layout. */
export function oneOf<T extends string>(words: readonly [T, ...T[]]): Code<T> {
  const bits = Math.ceil(Math.log2(words.length));
  return {
    put: (sink, value) => putBits(sink, words.indexOf(value), bits),
    take: (source) => {
      const word = words[takeBits(source, bits)];
      if (word === undefined) source.failed = true;
      return word ?? words[0];
    },
  };
}

/** A list with its length before it; a length above `most` is refused before anything is read. */
export function listOf<T>(code: Code<T>, length: Code<number>, most: number): Code<readonly T[]> {
  return {
    put: (sink, values) => {
      length.put(sink, values.length);
      for (const value of values) code.put(sink, value);
    },
    take: (source) => {
      const count = length.take(source);
      if (count > most) source.failed = true;
      const values: T[] = [];
      for (let i = 0; i < count && !source.failed; i++) values.push(code.take(source));
      return values;
    },
  };
}

/** Text in UTF-8 of at most `most` bytes. */
export function text(most: number): Code<string> {
  const bytes = listOf(whole(8), growing(7), most);
  return {
    put: (sink, value) => bytes.put(sink, [...new TextEncoder().encode(value)]),
    take: (source) => {
      const read = Uint8Array.from(bytes.take(source));
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(read);
      } catch {
        source.failed = true;
        return '';
      }
    },
  };
}

/** Sixteen hexadecimal digits in eight bytes. */
export const DIGITS: Code<string> = {
  put: (sink, value) => {
    for (let i = 0; i < 16; i += 2) putBits(sink, Number.parseInt(value.slice(i, i + 2), 16), 8);
  },
  take: (source) => {
    let digits = '';
    for (let i = 0; i < 8; i++) digits += takeBits(source, 8).toString(16).padStart(2, '0');
    return digits;
  },
};

/**
 * A fingerprint over plain data: 64 bits as 16 hexadecimal digits, the same in every JavaScript
 * engine. Numbers enter by their bits, keys in sorted order, so a state that went through JSON
 * has the fingerprint it had before.
 */

const FLOAT = new DataView(new ArrayBuffer(8));

interface Hash {
  a: number;
  b: number;
}

function mix(hash: Hash, word: number): void {
  hash.a = Math.imul(hash.a ^ word, 0x85ebca6b);
  hash.a = (hash.a << 13) | (hash.a >>> 19);
  hash.a = (Math.imul(hash.a, 5) + 0x561ccd1b) | 0;
  hash.b = Math.imul(hash.b ^ word, 0xc2b2ae35);
  hash.b = (hash.b << 17) | (hash.b >>> 15);
  hash.b = (Math.imul(hash.b, 5) + 0x38495ab5) | 0;
}

function mixNumber(hash: Hash, value: number): void {
  // -0 and 0 are one number in JSON, so they are one here.
  FLOAT.setFloat64(0, value === 0 ? 0 : value);
  mix(hash, FLOAT.getInt32(0));
  mix(hash, FLOAT.getInt32(4));
}

function mixText(hash: Hash, text: string): void {
  mix(hash, text.length);
  for (let i = 0; i < text.length; i++) mix(hash, text.charCodeAt(i));
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mixValue(hash: Hash, value: unknown): void {
  if (typeof value === 'number') {
    mix(hash, 1);
    mixNumber(hash, value);
  } else if (typeof value === 'string') {
    mix(hash, 2);
    mixText(hash, value);
  } else if (typeof value === 'boolean') {
    mix(hash, value ? 4 : 3);
  } else if (Array.isArray(value)) {
    mix(hash, 5);
    mix(hash, value.length);
    for (let i = 0; i < value.length; i++) mixValue(hash, value[i]);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as Readonly<Record<string, unknown>>)
      .filter((entry) => entry[1] !== undefined)
      .sort((one, other) => byCodeUnit(one[0], other[0]));
    mix(hash, 6);
    mix(hash, entries.length);
    for (const [key, inner] of entries) {
      mixText(hash, key);
      mixValue(hash, inner);
    }
  } else {
    mix(hash, 7);
  }
}

function finished(word: number): string {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h = (h ^ (h >>> 16)) >>> 0;
  return h.toString(16).padStart(8, '0');
}

/** The fingerprint of plain data (numbers, strings, booleans, null, arrays, objects). */
export function fingerprint(value: unknown): string {
  const hash: Hash = { a: 0x2f0b4c47, b: 0x6e4f1d29 };
  mixValue(hash, value);
  return finished(hash.a) + finished(hash.b ^ hash.a);
}

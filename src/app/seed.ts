/** Letters and digits that nobody mistakes for each other: no 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const ALPHABET = '34679ACDEFHJKMNPQRTWXY';
const LENGTH = 6;

/** A new seed, six characters that can be read out over a telephone. */
export function newSeed(fill: (bytes: Uint8Array<ArrayBuffer>) => void = fillRandom): string {
  let seed = '';
  const bytes = new Uint8Array(LENGTH * 4);
  while (seed.length < LENGTH) {
    fill(bytes);
    for (const byte of bytes) {
      // Bytes beyond the last whole multiple would make some letters likelier than others.
      if (byte < 256 - (256 % ALPHABET.length) && seed.length < LENGTH)
        seed += ALPHABET[byte % ALPHABET.length];
    }
  }
  return seed;
}

/** getRandomValues, unlike the rest of `crypto`, also exists on plain http. */
function fillRandom(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}

/** A seed as somebody typed it: capitals, without blanks; null if nothing usable is left. */
export function typedSeed(text: string): string | null {
  const seed = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return seed.length >= 1 && seed.length <= 24 ? seed : null;
}

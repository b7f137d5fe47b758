/** Bits in sequence, most significant first. Writing grows the sink; reading past the end fails the source. */

export interface BitSink {
  readonly bytes: number[];
  /** Bits still free in the last byte. */
  free: number;
}

export interface BitSource {
  readonly bytes: Uint8Array;
  /** Position in bits. */
  at: number;
  /** Set once something was read that cannot be; everything after it reads as 0. */
  failed: boolean;
}

export const bitSink = (): BitSink => ({ bytes: [], free: 0 });

export const bitSource = (bytes: Uint8Array): BitSource => ({ bytes, at: 0, failed: false });

/** Writes the lowest `count` bits of a whole number, at most 32. */
export function putBits(sink: BitSink, value: number, count: number): void {
  for (let bit = count - 1; bit >= 0; bit--) {
    if (sink.free === 0) {
      sink.bytes.push(0);
      sink.free = 8;
    }
    sink.free--;
    const last = sink.bytes.length - 1;
    if ((value >>> bit) & 1) sink.bytes[last] = (sink.bytes[last] as number) | (1 << sink.free);
  }
}

/** Reads `count` bits as a whole number, at most 32. */
export function takeBits(source: BitSource, count: number): number {
  if (source.failed || source.at + count > source.bytes.length * 8) {
    source.failed = true;
    return 0;
  }
  let value = 0;
  for (let i = 0; i < count; i++) {
    const byte = source.bytes[source.at >> 3] as number;
    value = (value << 1) | ((byte >> (7 - (source.at & 7))) & 1);
    source.at++;
  }
  return value >>> 0;
}

/** Fills up the last byte. */
export function alignSink(sink: BitSink): void {
  sink.free = 0;
}

/** Goes on to the next whole byte. */
export function alignSource(source: BitSource): void {
  source.at = (source.at + 7) & ~7;
}

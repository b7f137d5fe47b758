import { deflateSync, Inflate } from 'fflate';

/** Most bytes that an inflated link may have. */
export const MOST_INFLATED = 1_000_000;
/** Bytes pushed at once: deflate makes at most 1,032 of one, so the cap is noticed in time. */
const PORTION = 256;

/** The bytes deflated as small as it goes. */
export function squeeze(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, mem: 8 });
}

/** Deflated bytes from a stranger as they were, or null if they are damaged or grow beyond the cap. */
export function expand(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    total += part.length;
    if (total <= MOST_INFLATED) parts.push(part);
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && total <= MOST_INFLATED; at += PORTION)
      stream.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
  } catch {
    return null;
  }
  if (!ended || total > MOST_INFLATED) return null;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { faultOf, type RecordFault } from './fault.ts';

/** Largest record file, in characters. A whole game with a scenario of its own takes about a tenth. */
export const LARGEST_TEXT = 2_000_000;
/** Deepest nesting and greatest number of values that a record may have. */
export const DEEPEST = 24;
export const MOST_VALUES = 60_000;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What is wrong with the outer shape of a JSON text, found in one pass and without memory, so that
 * a hostile text is refused before anything is built from it. Says nothing of its syntax.
 */
export function shapeFault(text: string): RecordFault | null {
  if (text.length > LARGEST_TEXT)
    return faultOf('too-large', 'the whole text', `at most ${LARGEST_TEXT} characters`);
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (quoted) {
      if (unit === BACKSLASH) i++;
      else if (unit === QUOTE) quoted = false;
    } else if (unit === QUOTE) {
      quoted = true;
    } else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      values++;
      if (++depth > DEEPEST)
        return faultOf('too-deep', `character ${i + 1}`, `at most ${DEEPEST} levels of nesting`);
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) {
      depth--;
    } else if (unit === COMMA) {
      values++;
    }
    if (values > MOST_VALUES)
      return faultOf('too-many-values', `character ${i + 1}`, `at most ${MOST_VALUES} values`);
  }
  return null;
}

const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** The place of the first key that could reach into an object's prototype, or null. */
export function forbiddenKey(value: unknown, place = ''): string | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const found = forbiddenKey(value[i], `${place}[${i}]`);
      if (found !== null) return found;
    }
    return null;
  }
  for (const [key, inner] of Object.entries(value)) {
    const at = place === '' ? key : `${place}.${key}`;
    if (FORBIDDEN.has(key)) return at;
    const found = forbiddenKey(inner, at);
    if (found !== null) return found;
  }
  return null;
}

/** JSON text from a stranger as plain data: limits first, then syntax, then keys. */
export function parseJson(
  text: string,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: RecordFault } {
  const shape = shapeFault(text);
  if (shape) return { ok: false, fault: shape };
  let value: unknown;
  try {
    // A byte-order mark comes from editors that mean well.
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return { ok: false, fault: faultOf('not-json', 'the whole text', 'complete JSON') };
  }
  const forbidden = forbiddenKey(value);
  if (forbidden !== null)
    return { ok: false, fault: faultOf('forbidden-key', forbidden, 'no such key') };
  return { ok: true, value };
}

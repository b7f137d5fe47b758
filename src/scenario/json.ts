/**
 * A strict JSON reader that knows where everything stands, so that a fault can name line and
 * column in every browser alike. It refuses what JSON.parse would silently accept and an author
 * cannot have meant: a key written twice, `__proto__`, a number too large to be one.
 */
import type { Fault, Path } from './faults.ts';
import { pathText } from './faults.ts';

/** Deepest nesting that is read; a scenario needs eight. */
export const DEEPEST = 32;
/** Most values that are read; a long scenario has about 3,000. */
export const MOST_VALUES = 50_000;

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly placeOf: (path: Path) => Place }
  | { readonly ok: false; readonly fault: Fault };

class Unreadable extends Error {
  readonly at: number;
  readonly expected: string;
  readonly remedy: string;

  constructor(at: number, expected: string, remedy: string) {
    super(expected);
    this.at = at;
    this.expected = expected;
    this.remedy = remedy;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /[ \t\n\r]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

interface Reader {
  readonly text: string;
  at: number;
  /** Where the value or, for members of objects, the key of each path starts. */
  readonly starts: Map<string, number>;
}

/** Line and column, counted from 1, of an offset. */
function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++;
    start = i + 1;
  }
  return { line, column: offset - start + 1 };
}

function skipBlank(reader: Reader): void {
  BLANK.lastIndex = reader.at;
  BLANK.exec(reader.text);
  reader.at = BLANK.lastIndex;
}

function readText(reader: Reader): string {
  const { text } = reader;
  const start = reader.at;
  let i = start + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code === 34) break;
    if (Number.isNaN(code))
      throw new Unreadable(start, 'a closing quotation mark', 'Close the text with ".');
    if (code < 32) {
      throw new Unreadable(
        i,
        'a closing quotation mark on the same line',
        'Keep each text on one line and close it with ".',
      );
    }
    i += code === 92 ? 2 : 1;
  }
  reader.at = i + 1;
  try {
    return JSON.parse(text.slice(start, reader.at)) as string;
  } catch {
    throw new Unreadable(
      start,
      'a text with valid escapes',
      'Write a backslash as \\\\ and a quotation mark as \\".',
    );
  }
}

function readNumber(reader: Reader): number {
  NUMBER.lastIndex = reader.at;
  const found = NUMBER.exec(reader.text)?.[0];
  if (found === undefined) {
    throw new Unreadable(
      reader.at,
      'a value',
      'Write a text in "quotation marks", a number, true, false, null, a [list] or an {object}.',
    );
  }
  const value = Number(found);
  if (!Number.isFinite(value)) {
    throw new Unreadable(
      reader.at,
      'a number that can be held',
      'Write a number of ordinary size.',
    );
  }
  reader.at += found.length;
  return value;
}

/** Reads up to the end of a list or an object; `item` reads one entry. */
function readEntries(reader: Reader, close: ']' | '}', what: string, item: () => void): void {
  const opened = reader.at;
  reader.at++;
  skipBlank(reader);
  if (reader.text[reader.at] === close) {
    reader.at++;
    return;
  }
  for (;;) {
    item();
    skipBlank(reader);
    const next = reader.text[reader.at];
    if (next === close) break;
    if (next === undefined) {
      throw new Unreadable(
        opened,
        `${what} that is closed with ${close}`,
        `Close it with ${close}.`,
      );
    }
    if (next !== ',') {
      throw new Unreadable(reader.at, `a comma or ${close}`, 'Put a comma between two entries.');
    }
    reader.at++;
    skipBlank(reader);
    if (reader.text[reader.at] === close) {
      throw new Unreadable(
        reader.at,
        'another entry after the comma',
        'Remove the comma after the last entry.',
      );
    }
  }
  reader.at++;
}

function readList(reader: Reader, path: Path): unknown[] {
  const list: unknown[] = [];
  readEntries(reader, ']', 'a list', () => {
    list.push(readValue(reader, [...path, list.length]));
  });
  return list;
}

function readObject(reader: Reader, path: Path): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  readEntries(reader, '}', 'an object', () => {
    const start = reader.at;
    if (reader.text[start] !== '"') {
      throw new Unreadable(start, 'a key in quotation marks', 'Write keys as "key": value.');
    }
    const key = readText(reader);
    if (key === '__proto__') {
      throw new Unreadable(start, 'a key of the scenario schema', 'Remove this key.');
    }
    if (Object.hasOwn(object, key)) {
      throw new Unreadable(
        start,
        `the key ${JSON.stringify(key.slice(0, 60))} once in its object`,
        'Remove one of the two.',
      );
    }
    skipBlank(reader);
    if (reader.text[reader.at] !== ':') {
      throw new Unreadable(reader.at, 'a colon after the key', 'Write "key": value.');
    }
    reader.at++;
    const member = [...path, key];
    object[key] = readValue(reader, member);
    reader.starts.set(pathText(member), start);
  });
  return object;
}

function readValue(reader: Reader, path: Path): unknown {
  skipBlank(reader);
  const { text, at } = reader;
  if (path.length > DEEPEST) {
    throw new Unreadable(at, `nesting of at most ${DEEPEST} levels`, 'Remove the inner levels.');
  }
  if (reader.starts.size >= MOST_VALUES) {
    throw new Unreadable(at, `at most ${MOST_VALUES} values`, 'Shorten the file.');
  }
  reader.starts.set(pathText(path), at);
  const first = text[at];
  if (first === '{') return readObject(reader, path);
  if (first === '[') return readList(reader, path);
  if (first === '"') return readText(reader);
  for (const [word, value] of WORDS) {
    if (text.startsWith(word, at)) {
      reader.at += word.length;
      return value;
    }
  }
  return readNumber(reader);
}

function faultAt(text: string, fault: Unreadable): Fault {
  const snippet = text.slice(fault.at, fault.at + 20).split('\n')[0] ?? '';
  return {
    path: '',
    expected: fault.expected,
    found: fault.at >= text.length ? 'the end of the file' : JSON.stringify(snippet),
    remedy: fault.remedy,
    ...placeAt(text, fault.at),
  };
}

/** Reads JSON text; never throws. A place that is not in the text is that of the nearest one around it. */
export function readJson(text: string): ReadJson {
  const reader: Reader = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, starts: new Map() };
  try {
    const value = readValue(reader, []);
    skipBlank(reader);
    if (reader.at < text.length) {
      throw new Unreadable(
        reader.at,
        'the end of the file',
        'Remove what follows the last closing bracket.',
      );
    }
    const placeOf = (path: Path): Place => {
      for (let length = path.length; length >= 0; length--) {
        const start = reader.starts.get(pathText(path.slice(0, length)));
        if (start !== undefined) return placeAt(text, start);
      }
      return { line: 1, column: 1 };
    };
    return { ok: true, value, placeOf };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: faultAt(text, error) };
    throw error;
  }
}

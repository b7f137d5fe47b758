/** What is wrong at one place of a scenario file, in words for its author. */
export interface Fault {
  /** Where, such as `teams[2].zone`; empty for the whole file. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Line and column in the file, counted from 1, where the text is known. */
  readonly line?: number;
  readonly column?: number;
}

/** The way to a place in plain data: keys and indices. */
export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** A path in words: `teams[2].zone`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step.slice(0, 60))}]`;
  }
  return text;
}

/** What was found, in at most about 60 characters. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The names in words, the last one after "or"; a long list is cut. */
export function oneOf(names: readonly string[], most = 40): string {
  const shown = names.length > most ? [...names.slice(0, most), '...'] : names;
  return shown.join(', ');
}

/** Changes of one letter, swaps of neighbours included, that lead from one word to the other. */
function distance(a: string, b: string): number {
  let twoAgo: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (twoAgo[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    twoAgo = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The name that was probably meant, or null where nothing is near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  if (written.length > 60) return null;
  const low = written.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    if (name.length > 60) continue;
    const d = distance(low, name.toLowerCase());
    if (d < least) {
      least = d;
      best = name;
    }
  }
  return best;
}

import { checkCast } from './check-cast.ts';
import { checkCourse } from './check-course.ts';
import type { PlacedFault } from './check-shape.ts';
import { checkShape } from './check-shape.ts';
import type { Faults } from './check-tools.ts';
import type { Fault, Path } from './faults.ts';
import { foundText } from './faults.ts';
import type { Place } from './json.ts';
import { DEEPEST, MOST_VALUES, readJson } from './json.ts';
import type { Scenario } from './types.ts';

/** Longest file that is read, in characters. */
export const LONGEST = 1_000_000;
/** Most faults that are named. */
export const MOST_FAULTS = 100;

/** A scenario, or everything that is wrong with it. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const whole = (expected: string, found: string, remedy: string): ParsedScenario => ({
  ok: false,
  faults: [{ path: '', expected, found, remedy }],
});

/** Whether data is small and flat enough to be looked at; a cycle is endlessly deep. */
function isModest(root: unknown): boolean {
  let layer: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; layer.length > 0; depth++) {
    seen += layer.length;
    if (depth > DEEPEST || seen > MOST_VALUES) return false;
    const next: unknown[] = [];
    for (const value of layer) {
      if (typeof value === 'string') {
        if (value.length > LONGEST) return false;
      } else if (typeof value === 'object' && value !== null) {
        // Counted before they are copied: a list may claim any length.
        if (Array.isArray(value) && value.length > MOST_VALUES) return false;
        for (const inner of Object.values(value)) next.push(inner);
        if (next.length > MOST_VALUES) return false;
      }
    }
    layer = next;
  }
  return true;
}

function placed(
  faults: readonly PlacedFault[],
  placeOf: ((path: Path) => Place) | null,
): ParsedScenario {
  const shown = faults.slice(0, MOST_FAULTS).map((fault): Fault => {
    const { at, ...told } = fault;
    return placeOf === null ? told : { ...told, ...placeOf(at) };
  });
  if (faults.length > MOST_FAULTS) {
    shown.push({
      path: '',
      expected: `at most ${MOST_FAULTS} faults`,
      found: `${faults.length}`,
      remedy: 'Correct those above first; the others follow.',
    });
  }
  return { ok: false, faults: shown };
}

function checkData(value: unknown, placeOf: ((path: Path) => Place) | null): ParsedScenario {
  const shape = checkShape(value);
  if (!shape.ok) return placed(shape.faults, placeOf);
  const faults: Faults = { list: [] };
  checkCast(faults, shape.scenario);
  checkCourse(faults, shape.scenario);
  if (faults.list.length > 0) return placed(faults.list, placeOf);
  return { ok: true, scenario: shape.scenario };
}

function parse(input: unknown): ParsedScenario {
  if (typeof input === 'string') {
    if (input.length > LONGEST) {
      return whole(
        `a file of at most ${LONGEST} characters`,
        `${input.length} characters`,
        'Shorten the file.',
      );
    }
    const read = readJson(input);
    return read.ok ? checkData(read.value, read.placeOf) : { ok: false, faults: [read.fault] };
  }
  if (!isModest(input)) {
    return whole(
      'a scenario: an object of ordinary size',
      foundText(input),
      'Give the contents of a scenario file.',
    );
  }
  return checkData(input, null);
}

/** Reads a scenario from the text of a file, or from data already read; names every fault and never throws. */
export function parseScenario(input: unknown): ParsedScenario {
  try {
    return parse(input);
  } catch {
    // Only data that fights back (a proxy, a getter that throws) comes here; files cannot.
    return whole(
      'a scenario: plain data',
      foundText(input),
      'Give the contents of a scenario file.',
    );
  }
}

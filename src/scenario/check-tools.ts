import type { PlacedFault } from './check-shape.ts';
import type { Path } from './faults.ts';
import { foundText, nearestName, oneOf, pathText } from './faults.ts';

/** Collects the faults of one scenario; one function for each way to be wrong. */
export interface Faults {
  readonly list: PlacedFault[];
}

/** Adds a fault. */
export function report(
  faults: Faults,
  at: Path,
  expected: string,
  found: unknown,
  remedy: string,
): void {
  faults.list.push({ at, path: pathText(at), expected, found: foundText(found), remedy });
}

/** A reference must name one of `ids`; `what` is such as "the id of a zone". */
export function mustExist(
  faults: Faults,
  at: Path,
  id: string,
  ids: readonly string[],
  what: string,
): void {
  if (ids.includes(id)) return;
  const near = nearestName(id, ids);
  report(
    faults,
    at,
    ids.length === 0 ? `${what}, but there is none` : `${what}: one of ${oneOf(ids)}`,
    id,
    near === null ? `Write ${what}.` : `Did you mean "${near}"?`,
  );
}

/** Values that must differ from each other; the later of two equal ones is the fault. */
export function mustDiffer(
  faults: Faults,
  entries: readonly { readonly at: Path; readonly value: string }[],
  what: string,
): void {
  const first = new Map<string, Path>();
  for (const { at, value } of entries) {
    const before = first.get(value);
    if (before === undefined) first.set(value, at);
    else {
      report(
        faults,
        at,
        `${what}, each once`,
        value,
        `It is already at ${pathText(before)}; change one.`,
      );
    }
  }
}

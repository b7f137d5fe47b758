import { COEFFICIENTS, type Coefficients } from '../engine/index.ts';
import { measureRow, type Outcome, type Verdict } from './judge.ts';
import type { Row, RowId } from './row.ts';

/** One coefficient moved by a share of itself, all others as they are. */
export interface Nudge {
  readonly coefficient: keyof Coefficients;
  /** Factor: 0.8 or 1.2. */
  readonly by: number;
}

/** An assertion that a nudge broke, and by what. */
export interface Broken extends Nudge {
  readonly row: RowId;
  readonly verdict: Verdict;
}

/** The one-at-a-time sweep: how many assertions there were, and which did not stay true. */
export interface Sweep {
  readonly assertions: number;
  readonly held: number;
  readonly broken: readonly Broken[];
}

/** Share of the assertions that must stay true. */
export const SWEEP_SHARE = 0.9;

/** Every coefficient a fifth lower and a fifth higher. */
export const NUDGES: readonly Nudge[] = (Object.keys(COEFFICIENTS) as (keyof Coefficients)[])
  .sort()
  .flatMap((coefficient) => [
    { coefficient, by: 0.8 },
    { coefficient, by: 1.2 },
  ]);

/** The rules' numbers with one nudged; a list of thresholds moves as a whole. */
export function nudged({ coefficient, by }: Nudge): Coefficients {
  const value = COEFFICIENTS[coefficient];
  const moved = typeof value === 'number' ? value * by : value.map((it) => it * by);
  return { ...COEFFICIENTS, [coefficient]: moved };
}

/** A row as it is without any nudge, and the coefficients that it reads. */
interface Unmoved {
  readonly outcome: Outcome;
  readonly reads: ReadonlySet<string>;
}

const UNMOVED = new Map<Row, Unmoved>();

/** Measures a row under the rules' own numbers, once, and watches which of them are read. */
function unmoved(row: Row): Unmoved {
  let found = UNMOVED.get(row);
  if (found === undefined) {
    const reads = new Set<string>();
    const watched = new Proxy(COEFFICIENTS, {
      get(numbers, name) {
        reads.add(String(name));
        return numbers[name as keyof Coefficients];
      },
    });
    measureRow(row, 2, watched);
    found = { outcome: measureRow(row, row.seeds.few), reads };
    UNMOVED.set(row, found);
  }
  return found;
}

/** What a nudge does to a row. A coefficient that the row never reads cannot move it. */
export function nudgeRow(row: Row, nudge: Nudge): Sweep {
  const { outcome, reads } = unmoved(row);
  const { verdicts } = reads.has(nudge.coefficient)
    ? measureRow(row, row.seeds.few, nudged(nudge))
    : outcome;
  const broken = verdicts.filter((it) => !it.held);
  return {
    assertions: verdicts.length,
    held: verdicts.length - broken.length,
    broken: broken.map((verdict) => ({ ...nudge, row: row.id, verdict })),
  };
}

/** Several parts of a sweep as one. */
export function joined(parts: readonly Sweep[]): Sweep {
  return {
    assertions: parts.reduce((sum, it) => sum + it.assertions, 0),
    held: parts.reduce((sum, it) => sum + it.held, 0),
    broken: parts.flatMap((it) => it.broken),
  };
}

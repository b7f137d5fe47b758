import type { Market, MarketSetup } from '../engine/index.ts';
import { shortWay, unwound } from './debrief-weeks.ts';

/** A turn of the market as it came. */
export interface Shift {
  /** Week in which it began, and the first week after it. */
  readonly from: number;
  readonly until: number;
  /** Positive is counter-clockwise. */
  readonly degrees: number;
  readonly before: number;
  readonly after: number;
}

/** A turn that is smaller than this is weather, degrees. */
const LEAST = 15;

/**
 * Finds the turns of the market in the path that was drawn: where the setup says that one may come,
 * it is looked for within its jitter, at the place where the path turns most.
 */
export function shiftsOf(setup: MarketSetup, market: Market, weeks: number): readonly Shift[] {
  const path = unwound(market.x.map((x, week) => ({ x, y: market.y[week] ?? 0 })));
  const found: Shift[] = [];
  for (const planned of setup.shifts) {
    const over = Math.max(1, planned.over);
    let best: Shift | null = null;
    for (
      let from = planned.week - planned.jitter - 1;
      from <= planned.week + planned.jitter + 1;
      from++
    ) {
      const before = path[from];
      const after = path[from + over];
      if (before === undefined || after === undefined) continue;
      const degrees = after - before;
      if (!best || Math.abs(degrees) > Math.abs(best.degrees)) {
        best = { from, until: from + over, degrees, before, after };
      }
    }
    if (best && best.from < weeks && Math.abs(best.degrees) >= LEAST) found.push(best);
  }
  return found
    .sort((one, other) => one.from - other.from)
    .filter((shift, index, all) => index === 0 || shift.from !== all[index - 1]?.from);
}

/** What followed a turn of the market, and when; null = never in this game. Weeks from its beginning. */
export interface Following {
  /** Until a sensing showed the market within 25 degrees of where it headed. */
  readonly known: number | null;
  /** Until the declared direction pointed within 30 degrees of it. */
  readonly declared: number | null;
  /** Until the work of the organization did. */
  readonly work: number | null;
}

/** A heading in some week, degrees; null where there is none. */
export interface HeadingWeek {
  readonly week: number;
  readonly degrees: number | null;
}

/**
 * How long after a turn of the market a series of headings pointed where the market then headed.
 * Only the time until the market's next turn counts.
 */
export function delayOf(
  shift: Shift,
  next: Shift | undefined,
  series: readonly HeadingWeek[],
  within: number,
): number | null {
  const end = next?.from ?? Number.POSITIVE_INFINITY;
  for (const { week, degrees } of series) {
    if (week < shift.from || week >= end || degrees === null) continue;
    if (Math.abs(shortWay(degrees, shift.after)) <= within) return Math.max(0, week - shift.from);
  }
  return null;
}

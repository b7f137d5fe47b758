import { type Decision, REST } from '../engine/index.ts';

/** The plan of the coming turn with all that can be undone and done again. */
export interface PlanHistory {
  readonly past: readonly Decision[];
  readonly now: Decision;
  readonly future: readonly Decision[];
}

/** A history that starts with a plan. */
export function planFrom(now: Decision = REST): PlanHistory {
  return { past: [], now, future: [] };
}

const same = (a: Decision, b: Decision): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The next plan; one that changes nothing leaves no step behind. */
export function changed(history: PlanHistory, now: Decision): PlanHistory {
  if (same(history.now, now)) return history;
  return { past: [...history.past, history.now], now, future: [] };
}

/** One step back. */
export function undone(history: PlanHistory): PlanHistory {
  const now = history.past.at(-1);
  if (!now) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future] };
}

/** One step forward again. */
export function redone(history: PlanHistory): PlanHistory {
  const [now, ...future] = history.future;
  if (!now) return history;
  return { past: [...history.past, history.now], now, future };
}

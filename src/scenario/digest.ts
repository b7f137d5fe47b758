import { fingerprint } from '../engine/index.ts';
import { compile } from './compile.ts';
import type { Scenario } from './types.ts';

/** Digests that were worked out already: a scenario is never changed, and every replay asks. */
const known = new WeakMap<Scenario, string>();

/** Stands for what the engine is given: two scenarios with the same digest play alike. Texts and names do not enter it. */
export function digest(scenario: Scenario): string {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const made = fingerprint({ id: scenario.id, setup: compile(scenario) });
  known.set(scenario, made);
  return made;
}

import { fingerprint } from '../engine/index.ts';
import { compile } from './compile.ts';
import type { Scenario } from './types.ts';

/** Stands for what the engine is given: two scenarios with the same digest play alike. Texts and names do not enter it. */
export function digest(scenario: Scenario): string {
  return fingerprint({ id: scenario.id, setup: compile(scenario) });
}

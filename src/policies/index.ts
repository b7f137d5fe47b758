/** Policies: they decide from what a player may know; the oracle alone knows the truth. */
import { bothHands } from './both-hands.ts';
import { leader } from './leader.ts';
import { manager } from './manager.ts';
import { oracle, planner } from './planner/index.ts';
import type { Planner, Policy } from './policy.ts';
import { halves, idle, random } from './simple.ts';

export { completed } from './completed.ts';
export { decide } from './decide.ts';
export { type AnswerWorth, worthOfAnswers } from './planner/answers.ts';
export { plannerWith } from './planner/index.ts';
export { steward } from './planner/steward.ts';
export { type Played, play } from './play.ts';
export type { Planner, Policy, Wish } from './policy.ts';

/** Scripted policies. */
export const POLICIES: readonly Policy[] = [manager, leader, halves, bothHands, idle, random];

/** Policies that search. */
export const PLANNERS: readonly Planner[] = [planner, oracle];

/** The scripted policy with this name, or undefined. */
export function policyNamed(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}

/** The planner with this name, or undefined. */
export function plannerNamed(name: string): Planner | undefined {
  return PLANNERS.find((planner) => planner.name === name);
}

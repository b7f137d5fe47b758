/** Scripted policies: they decide from what a player may know. */
import { bothHands } from './both-hands.ts';
import { leader } from './leader.ts';
import { manager } from './manager.ts';
import type { Policy } from './policy.ts';
import { halves, idle, random } from './simple.ts';

export { decide } from './decide.ts';
export { type Played, play } from './play.ts';
export type { Policy, Wish } from './policy.ts';

export const POLICIES: readonly Policy[] = [manager, leader, halves, bothHands, idle, random];

/** The policy with this name, or undefined. */
export function policyNamed(name: string): Policy | undefined {
  return POLICIES.find((policy) => policy.name === name);
}

import { POLICIES } from '../policies/index.ts';

/** Names of the policies that may play for somebody. */
export const policyNames: readonly string[] = POLICIES.map((policy) => policy.name);

import { share } from './exact.ts';
import type { Lieutenant, State } from './state.ts';

/** Quality of a team's management where a lieutenant heads it, 0..1. */
export function qualityOfHead(head: Lieutenant): number {
  return share(
    (0.12 + 0.55 * head.management + 0.15 * head.leadership + 0.2 * head.initiative) *
      (1 - 0.3 * head.load),
  );
}

/** Brings every team's manager quality up to what its head is now. */
export function refreshManagers(s: State): void {
  for (const team of s.teams) {
    const head = team.lieutenant >= 0 ? s.lieutenants[team.lieutenant] : undefined;
    if (head) team.managerQuality = qualityOfHead(head);
  }
}

import type { Scenario, ScenarioRole, ScenarioZone } from './types.ts';

/** The later role that the player holds in a turn (counted from 1), or null while it is still the first. */
export function laterRole(scenario: Pick<Scenario, 'roles'>, turn: number): ScenarioRole | null {
  return scenario.roles?.filter((role) => role.fromTurn <= turn).at(-1) ?? null;
}

/** The player's title in a turn (counted from 1). */
export function roleTitle(scenario: Pick<Scenario, 'role' | 'roles'>, turn: number): string {
  return (laterRole(scenario, turn) ?? scenario.role).title;
}

/** Whether a zone is the player's own at the opening and in every later role: in all, in some, or never. */
export function howOftenOwn(
  scenario: Pick<Scenario, 'roles'>,
  zone: ScenarioZone,
): 'always' | 'sometimes' | 'never' {
  const own = [
    zone.own,
    ...(scenario.roles ?? []).map(({ ownZones }) => ownZones.includes(zone.id)),
  ];
  return own.every(Boolean) ? 'always' : own.some(Boolean) ? 'sometimes' : 'never';
}

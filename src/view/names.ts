import type { Outlook } from '../engine/index.ts';
import { headName, personName, type Scenario } from '../scenario/index.ts';

/** Name of a team by its index. */
export function teamName(scenario: Scenario, team: number): string {
  return scenario.teams[team]?.name ?? '';
}

/** Short name of a team, for the map and the calendar. */
export function teamShort(scenario: Scenario, team: number): string {
  return scenario.teams[team]?.short ?? '';
}

/** Name of a lieutenant; those appointed during the game take names from the end of the pool. */
export function lieutenantName(scenario: Scenario, lieutenant: number): string {
  const written = scenario.lieutenants[lieutenant];
  if (written) return written.name;
  const late = lieutenant - scenario.lieutenants.length;
  return personName(scenario, scenario.names.length - 1 - (late % scenario.names.length));
}

/** Whether a lieutenant is there and reports to the player: staff, or the head of an own team. */
export function reportsToPlayer(outlook: Outlook, lieutenant: number): boolean {
  const one = outlook.lieutenants[lieutenant];
  return one !== undefined && one.team !== -2 && outlook.teams[one.team]?.own !== false;
}

/** Who heads a team now: the lieutenant in office, or the manager of the opening. */
export function headOf(scenario: Scenario, team: number, lieutenant: number): string {
  return lieutenant >= 0 ? lieutenantName(scenario, lieutenant) : headName(scenario, team);
}

/** The first word of a name, for places that are narrow. */
export function givenName(name: string): string {
  return name.split(' ')[0] ?? name;
}

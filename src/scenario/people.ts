import type { Scenario } from './types.ts';

/** The name of the person with this slot. Newcomers draw on the pool in turn; when it is used up, names come again with a number. */
export function personName(scenario: Pick<Scenario, 'names'>, slot: number): string {
  const { names } = scenario;
  const name = names[slot % names.length] ?? '';
  const round = Math.floor(slot / names.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** Who runs a team at the opening: its lieutenant or its manager. */
export function headName(scenario: Scenario, team: number): string {
  const found = scenario.teams[team];
  if (found === undefined) return '';
  const lieutenant = scenario.lieutenants.find((person) => person.heads === found.id);
  return lieutenant?.name ?? found.manager?.name ?? '';
}

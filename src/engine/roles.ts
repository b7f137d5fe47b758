import type { RoleSetup, Setup } from './setup.ts';
import type { Work } from './work.ts';

/*
 * The player may be promoted within a game: from a turn on other zones report, through other layers.
 * A zone that is no longer own goes to a peer; one that becomes own needs no coalition any more.
 */

/** The role of a turn (counted from 1), or null while it is still the first. */
export function roleAt(setup: Setup, turn: number): RoleSetup | null {
  let role: RoleSetup | null = null;
  for (const later of setup.roles ?? []) if (later.fromTurn <= turn) role = later;
  return role;
}

/** Levels between the player and the work in the turn that is being played. */
export function layersOf({ setup, s }: Work): number {
  return setup.roles === undefined
    ? setup.layers
    : (roleAt(setup, s.turn + 1)?.layers ?? setup.layers);
}

/** Between two turns: where the coming turn has a new role, its zones change hands. */
export function beginRole({ setup, s }: Work): void {
  const role = setup.roles?.find((one) => one.fromTurn === s.turn + 1);
  if (role === undefined) return;
  s.zones.forEach((zone, index) => {
    const own = role.own[index] ?? zone.own;
    if (own === zone.own) return;
    zone.own = own;
    zone.coalition = own ? 1 : (setup.zones[index]?.coalition ?? 0);
  });
}

import { degreesOf, type Overview, type TeamOutlook } from '../engine/index.ts';

/** Index of the own team for which `need` is largest. */
export function neediest(look: Overview, need: (team: TeamOutlook) => number): number {
  return byNeed(look, need)[0] ?? 0;
}

/** Own teams, the neediest first. */
export function byNeed(look: Overview, need: (team: TeamOutlook) => number): number[] {
  const own: { readonly team: number; readonly need: number }[] = [];
  look.teams.forEach((team, index) => {
    if (team.own) own.push({ team: index, need: need(team) });
  });
  return own
    .sort((one, other) => other.need - one.need || one.team - other.team)
    .map((it) => it.team);
}

/** All teams, other zones' too, the neediest first. */
export function anyByNeed(look: Overview, need: (team: TeamOutlook) => number): number[] {
  return look.teams
    .map((team, index) => ({ index, need: need(team) }))
    .sort((one, other) => other.need - one.need || one.index - other.index)
    .map((it) => it.index);
}

/** The market's heading as known, in whole degrees. */
export function knownMarket(look: Overview): number {
  return degreesOf(look.market);
}

/** Cosine between the market as known and the declared direction; -1 where none is declared. */
export function directionFit(look: Overview): number {
  if (!look.direction.declared) return -1;
  return look.market.x * look.direction.x + look.market.y * look.direction.y;
}

/** How far a team's conduct follows the declared direction, -1..1. */
export function follows(look: Overview, team: TeamOutlook): number {
  if (!look.direction.declared) return 0;
  return team.conduct.x * look.direction.x + team.conduct.y * look.direction.y;
}

/** How far a team's process is built for the declared direction, -1..1. */
export function processFit(look: Overview, team: TeamOutlook): number {
  if (!look.direction.declared) return 1;
  return team.process.x * look.direction.x + team.process.y * look.direction.y;
}

/** How far a team's goals point to the declared direction, -1..1. */
export function goalFit(look: Overview, team: TeamOutlook): number {
  if (!look.direction.declared) return 1;
  return team.goals.x * look.direction.x + team.goals.y * look.direction.y;
}

/** Whether a lieutenant is there and reports to the player: staff, or the head of an own team. */
export function reports(look: Overview, lieutenant: number): boolean {
  const it = look.lieutenants[lieutenant];
  return it !== undefined && it.team !== -2 && look.teams[it.team]?.own !== false;
}

/** The lieutenant who is strongest in a hand and not overloaded, or -1. */
export function strongest(look: Overview, hand: 'management' | 'leadership'): number {
  let best = -1;
  look.lieutenants.forEach((it, index) => {
    if (!reports(look, index) || it.load > 0.75 || it[hand] < 0.5) return;
    const before = look.lieutenants[best];
    if (!before || it[hand] > before[hand]) best = index;
  });
  return best;
}

/**
 * Is it time to declare another direction? A correction is worth its whiplash only where it is
 * larger than what is not known, and a young direction is changed only for a large one.
 */
export function timeToTurn(look: Overview): boolean {
  const known = directionFit(look);
  const sure = look.market.error < 0.3;
  return known < 0.93 && sure && (look.direction.age > 2 * look.weeksPerTurn || known < 0.75);
}

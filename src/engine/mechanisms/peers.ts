import { clamp, normalised } from '../exact.ts';
import type { Setup } from '../setup.ts';
import type { Team } from '../state.ts';
import { moveTeam, type TeamSurvey, type Work } from '../work.ts';

/*
 * Teams of other zones have a head of their own, who keeps the house in the usual order and turns
 * its processes after its people. Only where they point is up to influence.
 */

/** A week of the peers' own management. */
export function keepPeersHouses(work: Work): void {
  const { c, s, setup } = work;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    if (s.zones[team.zone]?.own !== false) continue;
    const usual = setup.teams[t] as Setup['teams'][number];
    const at = work.survey[t] as TeamSurvey;
    moveTeam(work, t, 'clarity', c.peerUpkeep * (usual.clarity - team.clarity), 'manager');
    moveTeam(work, t, 'structure', c.peerUpkeep * (usual.structure - team.structure), 'manager');
    moveTeam(work, t, 'debt', c.peerUpkeep * (usual.debt - team.debt), 'manager');
    if (team.backlog > 1.5) {
      const cut = c.peerScope * Math.min(1, team.backlog / 4);
      team.scope = clamp(team.scope - cut * (team.scope - 0.45), 0.4, 1.2);
      moveTeam(work, t, 'backlog', -cut * team.backlog, 'manager');
    }
    const process = normalised(
      team.processX + c.peerTurns * at.x,
      team.processY + c.peerTurns * at.y,
      { x: team.processX, y: team.processY },
    );
    team.processX = process.x;
    team.processY = process.y;
    team.goalX = process.x;
    team.goalY = process.y;
  }
}

import type { Task } from '../decisions.ts';
import { clamp, normalised } from '../exact.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey } from '../work.ts';
import { moveOrganization, movePeople, moveTeam, note } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsDirection, needsOwnTeam, refusal } from './rule.ts';

type RedesignProcess = Extract<Task, { kind: 'redesign-process' }>;

/**
 * Re-aims existing structure at the declared direction. It costs output while it is rebuilt; where
 * people have not chosen the direction yet it mostly costs, and strains.
 */
export const redesignProcess: ActionRule<RedesignProcess> = {
  refuse(scene, task) {
    const refused = needsOwnTeam(scene, task.team) ?? needsDirection(scene);
    if (refused) return refused;
    const team = scene.state.teams[task.team] as Team;
    return team.structure < 0.05
      ? refusal('nothing-to-redesign', 'team', { team: task.team })
      : null;
  },
  begin(work, task) {
    if (chosen(work.survey[task.team] as TeamSurvey, work.s.organization) < 0.4) {
      note(work, 'redesign-unready', task.team);
    }
  },
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const o = work.s.organization;
    const ready = chosen(work.survey[task.team] as TeamSurvey, o);
    const rate = Math.min(0.5, 0.13 * dose * (0.15 + 0.85 * ready));
    const away = 1 - (team.processX * o.directionX + team.processY * o.directionY);
    const heading = normalised(
      team.processX + (o.directionX - team.processX) * rate,
      team.processY + (o.directionY - team.processY) * rate,
      // Exactly opposite processes turn through the side that the direction's normal points to.
      { x: -o.directionY, y: o.directionX },
    );
    team.processX = heading.x;
    team.processY = heading.y;
    const rebuilt = Math.min(1, away) * Math.min(1.5, dose);
    team.disruption = clamp(team.disruption + 0.07 * rebuilt, 0, 0.6);
    moveTeam(work, task.team, 'structure', -0.006 * rebuilt * team.structure, 'redesign-process');
    movePeople(work, task.team, 'strain', 0.018 * rebuilt * (1.2 - ready), 'redesign-process');
    moveOrganization(work, 'cash', -0.02 * dose, 'redesign-process');
  },
};

/** How far the team's people have chosen the direction, 0..1. */
function chosen(at: TeamSurvey, o: { directionX: number; directionY: number }): number {
  return Math.max(0, at.x * o.directionX + at.y * o.directionY);
}

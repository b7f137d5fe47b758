import type { Task } from '../decisions.ts';
import { normalised } from '../exact.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey } from '../work.ts';
import { moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam } from './rule.ts';

type SetGoals = Extract<Task, { kind: 'set-goals' }>;

/**
 * Clarity of a team, and its figures become measured. Goals point to the declared direction, or,
 * where none is declared, to where the team works now; they stay there when the market moves on.
 */
export const setGoals: ActionRule<SetGoals> = {
  refuse: (scene, task) => needsOwnTeam(scene, task.team),
  begin(work, task) {
    const team = work.s.teams[task.team] as Team;
    const o = work.s.organization;
    const at = work.survey[task.team] as TeamSurvey;
    const goal = o.declared
      ? { x: o.directionX, y: o.directionY }
      : normalised(at.x, at.y, { x: team.goalX, y: team.goalY });
    team.goalX = goal.x;
    team.goalY = goal.y;
    team.measured = true;
  },
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    moveTeam(work, task.team, 'clarity', 0.06 * dose * (1 - team.clarity), 'set-goals');
  },
};

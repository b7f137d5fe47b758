import type { Task } from '../decisions.ts';
import type { Team } from '../state.ts';
import { moveOrganization } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam } from './rule.ts';

type BuildProcess = Extract<Task, { kind: 'build-process' }>;

/**
 * Takes hours of the team into improving how work is done: structure grows for work in the current
 * direction. The hours are missing from this week's output (Repenning & Sterman 2001).
 */
export const buildProcess: ActionRule<BuildProcess> = {
  refuse: (scene, task) => needsOwnTeam(scene, task.team),
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const { improvementPerHalfDay, improvementMost } = work.c;
    team.improvement = Math.min(improvementMost, team.improvement + improvementPerHalfDay * dose);
    moveOrganization(work, 'cash', -work.c.improvementCost * dose, 'build-process');
  },
};

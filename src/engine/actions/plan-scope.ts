import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import type { Team } from '../state.ts';
import { moveOrganization, moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam } from './rule.ts';

type PlanScope = Extract<Task, { kind: 'plan-scope' }>;

/** Brings a team's promises back to what it can keep. Customers notice; ambition can be planned away. */
export const planScope: ActionRule<PlanScope> = {
  refuse: (scene, task) => needsOwnTeam(scene, task.team),
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const before = team.scope;
    team.scope = clamp(team.scope - 0.06 * dose * (team.scope - 0.45), 0.4, 1.2);
    moveTeam(
      work,
      task.team,
      'backlog',
      -0.16 * dose * Math.min(1, team.backlog / 2),
      'plan-scope',
    );
    moveTeam(work, task.team, 'clarity', 0.012 * dose * (1 - team.clarity), 'plan-scope');
    const cut = before - team.scope;
    moveOrganization(work, 'reputation', -0.25 * cut, 'plan-scope');
    moveOrganization(work, 'ambition', -(0.35 * cut) / work.s.teams.length, 'plan-scope');
  },
};

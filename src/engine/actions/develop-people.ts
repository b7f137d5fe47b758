import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import type { Lieutenant, Team } from '../state.ts';
import type { TeamSurvey } from '../work.ts';
import { moveOrganization, movePeople } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam } from './rule.ts';

type DevelopPeople = Extract<Task, { kind: 'develop-people' }>;

/** Skill of a team and quality of its manager grow, slowly; starved in every crisis. */
export const developPeople: ActionRule<DevelopPeople> = {
  refuse: (scene, task) => needsOwnTeam(scene, task.team),
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const at = work.survey[task.team] as TeamSurvey;
    movePeople(work, task.team, 'skill', 0.015 * dose * (1 - at.skill), 'develop-people');
    movePeople(work, task.team, 'commitment', 0.0018 * dose, 'develop-people');
    const head = work.s.lieutenants[team.lieutenant] as Lieutenant | undefined;
    if (head) head.management = clamp(head.management + 0.008 * dose * (1 - head.management), 0, 1);
    else
      team.managerQuality = clamp(
        team.managerQuality + 0.018 * dose * (1 - team.managerQuality),
        0,
        1,
      );
    moveOrganization(work, 'cash', -work.c.developCost * dose, 'develop-people');
  },
};

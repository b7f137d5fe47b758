import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import { hear } from '../mechanisms/knowledge.ts';
import { reachOf } from '../mechanisms/turning.ts';
import type { Team } from '../state.ts';
import { movePeople, moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsTeam } from './rule.ts';

type Listen = Extract<Task, { kind: 'listen' }>;

/** Trust, and a team's true heading and strain become known. Expectations rise: something must follow. */
export const listen: ActionRule<Listen> = {
  refuse: (scene, task) => needsTeam(scene, task.team),
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const believed = 1 - 0.6 * team.unheard;
    moveTeam(work, task.team, 'trust', 0.016 * dose * believed * (1 - team.trust), 'listen');
    movePeople(work, task.team, 'strain', -0.004 * dose, 'listen');
    const reach = reachOf(work, team);
    moveTeam(work, task.team, 'resistance', -0.003 * dose * reach, 'listen');
    team.unheard = clamp(team.unheard + 0.05 * dose, 0, 1);
  },
  end: (work, task, dose) => hear(work, task.team, dose),
};

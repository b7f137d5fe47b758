import type { Task } from '../decisions.ts';
import type { Team } from '../state.ts';
import { moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam } from './rule.ts';

type SolveRootProblem = Extract<Task, { kind: 'solve-root-problem' }>;

/** Takes away quality debt, and with it the backlog that the same faults keep making. */
export const solveRootProblem: ActionRule<SolveRootProblem> = {
  refuse: (scene, task) => needsOwnTeam(scene, task.team),
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const found = team.debt;
    moveTeam(work, task.team, 'debt', -0.06 * dose * found, 'solve-root-problem');
    moveTeam(
      work,
      task.team,
      'backlog',
      -0.1 * dose * found * Math.min(1, team.backlog),
      'solve-root-problem',
    );
    team.standard = Math.min(1, team.standard + 0.006 * dose * (1 - team.standard));
  },
};

import type { Task } from '../decisions.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey } from '../work.ts';
import { movePeople, moveTeam, note } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam } from './rule.ts';

type HoldAccountable = Extract<Task, { kind: 'hold-accountable' }>;

/** Compliance now: work bends at once. Often, and without trust, commitment drains. */
export const holdAccountable: ActionRule<HoldAccountable> = {
  refuse: (scene, task) => needsOwnTeam(scene, task.team),
  begin(work, task) {
    const at = work.survey[task.team] as TeamSurvey;
    if (at.strain > 0.6) note(work, 'rigid-pressure', task.team);
  },
  weekly(work, task, dose) {
    const team = work.s.teams[task.team] as Team;
    const before = team.pressure;
    moveTeam(work, task.team, 'pressure', 0.38 * dose * (1 - before), 'hold-accountable');
    const distrust = 1 - team.trust;
    movePeople(
      work,
      task.team,
      'commitment',
      -0.022 * dose * distrust * (0.4 + before),
      'hold-accountable',
    );
    moveTeam(work, task.team, 'clarity', 0.012 * dose * (1 - team.clarity), 'hold-accountable');
  },
};

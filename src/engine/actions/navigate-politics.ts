import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import { learnResistance } from '../mechanisms/knowledge.ts';
import type { Team, Zone } from '../state.ts';
import { moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsTeam } from './rule.ts';

type NavigatePolitics = Extract<Task, { kind: 'navigate-politics' }>;

/**
 * A blocker's resistance becomes known, and once known negotiable. Where nothing blocks it is
 * politics for its own sake, and people notice.
 */
export const navigatePolitics: ActionRule<NavigatePolitics> = {
  refuse: (scene, task) => needsTeam(scene, task.team),
  weekly(work, task, dose) {
    const { s } = work;
    const team = s.teams[task.team] as Team;
    const known = s.knowledge.teams[task.team];
    const negotiable = known !== undefined && known.resistanceWeek >= 0 ? 1 : 0.4;
    const before = team.resistance;
    moveTeam(work, task.team, 'resistance', -0.1 * dose * negotiable * before, 'navigate-politics');
    // Who is taken seriously gives some trust back.
    const heeded = 0.035 * dose * negotiable * before * (1 - team.trust);
    moveTeam(work, task.team, 'trust', heeded, 'navigate-politics');
    const zone = s.zones[team.zone] as Zone;
    if (!zone.own) {
      zone.coalition = clamp(zone.coalition + 0.07 * dose * (1 - zone.coalition), 0, 1);
    }
    if (before < 0.15) moveTeam(work, task.team, 'trust', -0.004 * dose, 'navigate-politics');
  },
  end: (work, task) => learnResistance(work, task.team),
};

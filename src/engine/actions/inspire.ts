import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import { reachOf } from '../mechanisms/turning.ts';
import type { Team } from '../state.ts';
import type { Work } from '../work.ts';
import { moveOrganization, moveTeam, note } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsDirection } from './rule.ts';

type Inspire = Extract<Task, { kind: 'inspire' }>;

/** Below this reliability inspiration sounds hollow. */
const HOLLOW = 0.8;

/** Discretionary effort; ambition and promises rise with it. Faster than delivery it breeds cynicism. */
export const inspire: ActionRule<Inspire> = {
  refuse: (scene) => needsDirection(scene),
  begin(work) {
    if (work.s.teams.some((team) => team.reliability < HOLLOW - 0.1))
      note(work, 'cynicism', worst(work));
  },
  weekly(work, _task, dose) {
    const { s } = work;
    for (let t = 0; t < s.teams.length; t++) {
      const team = s.teams[t] as Team;
      const reach = reachOf(work, team) * (0.3 + 0.7 * team.trust);
      const hollow = Math.max(0, HOLLOW - team.reliability) * 2;
      team.enthusiasm = clamp(
        team.enthusiasm + 0.11 * dose * reach * Math.max(0, 1 - hollow) * (1 - team.enthusiasm),
        0,
        1,
      );
      if (hollow > 0) moveTeam(work, t, 'trust', -0.032 * dose * hollow * team.trust, 'cynicism');
    }
    const o = s.organization;
    moveOrganization(work, 'vision', 0.02 * dose * (1 - o.vision), 'inspire');
    moveOrganization(work, 'ambition', 0.0085 * dose * (1.6 - o.ambition), 'inspire');
  },
};

function worst(work: Work): number {
  let at = 0;
  for (let t = 1; t < work.s.teams.length; t++) {
    if ((work.s.teams[t] as Team).reliability < (work.s.teams[at] as Team).reliability) at = t;
  }
  return at;
}

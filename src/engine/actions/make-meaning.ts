import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import { reachOf } from '../mechanisms/turning.ts';
import type { Team } from '../state.ts';
import { moveOrganization, movePeople, moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';

type MakeMeaning = Extract<Task, { kind: 'make-meaning' }>;

/** Ambiguity and anxiety fall, and vision holds; with no direction behind it, it is only talk. */
export const makeMeaning: ActionRule<MakeMeaning> = {
  weekly(work, _task, dose) {
    const { s } = work;
    const o = s.organization;
    const behind = o.declared ? 1 : 0.3;
    moveOrganization(work, 'ambiguity', -0.07 * dose * behind * o.ambiguity, 'make-meaning');
    o.meaning = clamp(o.meaning + 0.16 * dose * behind * (1 - o.meaning), 0, 1);
    moveOrganization(work, 'vision', 0.012 * dose * behind * (1 - o.vision), 'make-meaning');
    for (let t = 0; t < s.teams.length; t++) {
      const reach = reachOf(work, s.teams[t] as Team);
      movePeople(work, t, 'strain', -0.008 * dose * behind * reach, 'make-meaning');
      if (!o.declared) moveTeam(work, t, 'trust', -0.003 * dose, 'cynicism');
    }
  },
};

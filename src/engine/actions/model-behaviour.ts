import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import { book } from '../ledger.ts';
import type { State, Team } from '../state.ts';
import { movePeople, moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';

type ModelBehaviour = Extract<Task, { kind: 'model-behaviour' }>;

/** How much of a crisis there is, 0..1: strain, ambiguity, broken promises, a direction that few follow yet. */
export function crisis(s: State): number {
  const g = s.gauges;
  return clamp(
    Math.max(0, g.strain - 0.3) * 1.6 +
      Math.max(0, s.organization.ambiguity - 0.1) +
      Math.max(0, 0.85 - g.reliability) * 1.2 +
      (s.organization.declared ? Math.max(0, 0.8 - g.followership) * 0.6 : 0),
    0,
    1,
  );
}

/** In a crisis: trust and commitment, at a personal cost. When there is none, a show. */
export const modelBehaviour: ActionRule<ModelBehaviour> = {
  weekly(work, _task, dose) {
    const { s } = work;
    const need = crisis(s);
    for (let t = 0; t < s.teams.length; t++) {
      const team = s.teams[t] as Team;
      moveTeam(work, t, 'trust', 0.06 * dose * need * (1 - team.trust), 'model-behaviour');
      movePeople(work, t, 'commitment', 0.025 * dose * need, 'model-behaviour');
      movePeople(work, t, 'strain', -0.008 * dose * need, 'model-behaviour');
      if (need < 0.1) moveTeam(work, t, 'trust', -0.002 * dose, 'cynicism');
    }
    const before = s.player.load;
    s.player.load = clamp(before + 0.02 * dose, 0, 1);
    if (work.ledger) book(work.ledger, 'load', -1, 'model-behaviour', s.player.load - before);
  },
};

import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import type { Lieutenant, Team } from '../state.ts';
import { movePeople, moveTeam } from '../work.ts';
import type { ActionRule, Scene } from './rule.ts';
import { refusal } from './rule.ts';

type CoachLeader = Extract<Task, { kind: 'coach-leader' }>;

/** Refuses lieutenants who do not exist, have left, or head a team that does not report to you. */
export function needsLieutenant({ state }: Scene, lieutenant: number) {
  const it = Number.isInteger(lieutenant) ? state.lieutenants[lieutenant] : undefined;
  if (it === undefined) return refusal('no-such-lieutenant', 'lieutenant', { lieutenant });
  if (it.team === -2) return refusal('lieutenant-left', 'lieutenant', { lieutenant });
  const zone = state.zones[state.teams[it.team]?.zone ?? -1];
  return zone?.own === false ? refusal('lieutenant-not-yours', 'lieutenant', { lieutenant }) : null;
}

/** A lieutenant's weaker hand grows, and some initiative; slower than choosing the right one. */
export const coachLeader: ActionRule<CoachLeader> = {
  refuse: (scene, task) => needsLieutenant(scene, task.lieutenant),
  weekly(work, task, dose) {
    const it = work.s.lieutenants[task.lieutenant] as Lieutenant;
    if (it.management <= it.leadership) {
      it.management = clamp(it.management + 0.03 * dose * (1 - it.management), 0, 1);
    } else {
      it.leadership = clamp(it.leadership + 0.03 * dose * (1 - it.leadership), 0, 1);
    }
    it.initiative = clamp(it.initiative + 0.08 * dose * (1 - it.initiative), 0, 1);
    it.agility = clamp(it.agility + 0.01 * dose * (1 - it.agility), 0, 1);
    it.load = clamp(it.load - 0.06 * dose, 0, 1);
    // The team of somebody who is growing feels it.
    if (it.team < 0) return;
    const { trust } = work.s.teams[it.team] as Team;
    moveTeam(work, it.team, 'trust', 0.007 * dose * (1 - trust), 'coach-leader');
    movePeople(work, it.team, 'commitment', 0.0045 * dose, 'coach-leader');
  },
};

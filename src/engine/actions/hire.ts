import type { Task } from '../decisions.ts';
import { CHARTERS, ROLES } from '../decisions.ts';
import { LARGEST_TEAM } from '../people.ts';
import type { Team } from '../state.ts';
import { sizeOf } from '../survey.ts';
import { moveOrganization, moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam, refusal } from './rule.ts';

type Hire = Extract<Task, { kind: 'hire' }>;

/** People hired by a block with this dose, 1..4. */
export function hired(dose: number): number {
  return Math.max(1, Math.min(4, Math.floor(dose + 0.5)));
}

/**
 * Capacity later, complexity and cost now. The charter says which hand the role needs; who asks for
 * everything draws a wish. `head` appoints a lieutenant to head the team.
 */
export const hire: ActionRule<Hire> = {
  refuse(scene, task) {
    const refused = needsOwnTeam(scene, task.team);
    if (refused) return refused;
    if (!ROLES.includes(task.role)) return refusal('malformed', 'role');
    if (!CHARTERS.includes(task.charter)) return refusal('malformed', 'charter');
    const { state } = scene;
    let size = sizeOf(state, task.team);
    for (const it of state.arrivals) {
      if (it.team === task.team && it.role === 'members') size += it.count;
    }
    if (task.role === 'members' && size + 4 > LARGEST_TEAM) {
      return refusal('team-full', 'team', { team: task.team });
    }
    return state.organization.cash < 0.5 ? refusal('cash-short') : null;
  },
  begin(work, task, dose) {
    const { c, s } = work;
    const count = task.role === 'head' ? 1 : hired(dose);
    s.arrivals.push({
      week: s.week + c.hiringWeeks,
      team: task.team,
      count,
      role: task.role,
      charter: task.charter,
    });
    const price = task.role === 'head' ? c.headCost : c.hireCost * count;
    moveOrganization(work, 'cash', -(price * 10) / s.organization.openingPeople, 'hire');
  },
  weekly(work, task) {
    // Interviews and settling in take some of the team's clarity.
    const team = work.s.teams[task.team] as Team;
    moveTeam(work, task.team, 'clarity', -0.012 * team.clarity, 'hire');
  },
};

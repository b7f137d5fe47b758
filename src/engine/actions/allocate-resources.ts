import type { Task } from '../decisions.ts';
import { clamp } from '../exact.ts';
import { changeTeam, LARGEST_TEAM, SMALLEST_TEAM } from '../people.ts';
import { bookShift } from '../shift.ts';
import type { Team } from '../state.ts';
import { sizeOf, takeSurvey } from '../survey.ts';
import type { Work } from '../work.ts';
import { moveOrganization, moveTeam, note } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsOwnTeam, refusal } from './rule.ts';

type AllocateResources = Extract<Task, { kind: 'allocate-resources' }>;

/**
 * Moves people and their budget from one team to another. They take with them how work is done where
 * they come from; churn costs both teams.
 */
export const allocateResources: ActionRule<AllocateResources> = {
  refuse(scene, task) {
    if (task.from === task.team) return refusal('same-team', 'from', { team: task.team });
    const refused = needsOwnTeam(scene, task.from) ?? needsOwnTeam(scene, task.team);
    if (refused) return refused;
    if (sizeOf(scene.state, task.from) <= SMALLEST_TEAM) {
      return refusal('team-too-small', 'from', { team: task.from });
    }
    if (sizeOf(scene.state, task.team) >= LARGEST_TEAM) {
      return refusal('team-full', 'team', { team: task.team });
    }
    return null;
  },
  begin(work, task, dose) {
    const count = Math.max(1, Math.floor(dose + 0.5));
    bookShift(work, 'allocate-resources', () => {
      for (let moved = 0; moved < count; moved++) {
        if (!moveOne(work, task.from, task.team)) break;
      }
    });
    takeSurvey(work);
    const { structure } = work.s.teams[task.from] as Team;
    const ahead = structure - (work.s.teams[task.team] as Team).structure;
    if (ahead > 0) {
      moveTeam(work, task.team, 'structure', PRACTICE * count * ahead, 'allocate-resources');
    }
    const { backlog } = work.s.teams[task.team] as Team;
    moveTeam(work, task.team, 'backlog', -0.3 * count * Math.min(1, backlog), 'allocate-resources');
    for (const team of [task.from, task.team]) {
      const it = work.s.teams[team] as Team;
      moveTeam(work, team, 'clarity', -0.008 * count * it.clarity, 'allocate-resources');
      it.disruption = clamp(it.disruption + 0.012 * count, 0, 0.6);
    }
    moveOrganization(work, 'ambiguity', 0.002 * count, 'allocate-resources');
    note(work, 'moved', task.team);
  },
};

/** Share of a team's lead in structure that each person who moves brings along. */
const PRACTICE = 0.45;

/** The person of `from` who already works most like `to` goes there. */
function moveOne(work: Work, from: number, to: number): boolean {
  const { people, teams } = work.s;
  if (sizeOf(work.s, from) <= SMALLEST_TEAM || sizeOf(work.s, to) >= LARGEST_TEAM) return false;
  const target = teams[to] as Team;
  let best = -1;
  let nearest = -2;
  for (let i = 0; i < people.team.length; i++) {
    if (people.team[i] !== from) continue;
    const near =
      (people.x[i] as number) * target.processX + (people.y[i] as number) * target.processY;
    if (near > nearest) {
      nearest = near;
      best = i;
    }
  }
  if (best < 0) return false;
  people.tenure[best] = Math.min(
    people.tenure[best] as number,
    Math.floor(work.c.newcomerWeeks * 0.6),
  );
  people.tenure[best] = Math.min(people.tenure[best] as number, work.c.newcomerWeeks * 0.8);
  changeTeam(work.s, best, to);
  return true;
}

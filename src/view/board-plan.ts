import type { Block } from '../engine/index.ts';
import type { ReachMark, TeamMark } from './board.ts';
import { handOfAction, teamsOfTask } from './hands.ts';

/** Where the half-days of a plan go. */
export interface Given {
  readonly reach: ReachMark;
  teams(team: number): Pick<TeamMark, 'management' | 'leadership'>;
}

export const NOWHERE: ReachMark = { everybody: 0, market: 0, lieutenants: [] };

/** Adds up the half-days of a planned week by whom they are given to, and by which hand. */
export function givenBy(blocks: readonly Block[], lieutenants: number): Given {
  const teams = new Map<number, { management: number; leadership: number }>();
  const toLieutenants = new Array<number>(lieutenants).fill(0);
  let everybody = 0;
  let market = 0;
  for (const { action, length } of blocks) {
    const task = action.kind === 'delegate' ? action.task : action;
    const to = teamsOfTask(task);
    for (const team of to) {
      const sum = teams.get(team) ?? { management: 0, leadership: 0 };
      sum[handOfAction(task.kind)] += length;
      teams.set(team, sum);
    }
    const lieutenant = action.kind === 'delegate' || action.kind === 'coach-leader';
    if (lieutenant)
      toLieutenants[action.lieutenant] = (toLieutenants[action.lieutenant] ?? 0) + length;
    if (task.kind === 'sense-market') market += length;
    else if (to.length === 0 && task.kind !== 'coach-leader') everybody += length;
  }
  return {
    reach: { everybody, market, lieutenants: toLieutenants },
    teams: (team) => teams.get(team) ?? { management: 0, leadership: 0 },
  };
}

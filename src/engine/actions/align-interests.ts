import type { Task } from '../decisions.ts';
import { clamp, normalised } from '../exact.ts';
import { reachOf } from '../mechanisms/turning.ts';
import { bookShift } from '../shift.ts';
import type { Team, Zone } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';
import { movePeople, moveTeam } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { needsDirection, needsTeam, refusal } from './rule.ts';

type AlignInterests = Extract<Task, { kind: 'align-interests' }>;

/**
 * Two teams turn toward the direction and each other; across a border a coalition grows.
 * Done while people are under pressure it is taken for authority, and works little.
 */
export const alignInterests: ActionRule<AlignInterests> = {
  refuse(scene, task) {
    if (task.team === task.other) return refusal('same-team', 'other', { team: task.team });
    return needsTeam(scene, task.team) ?? needsTeam(scene, task.other) ?? needsDirection(scene);
  },
  weekly(work, task, dose) {
    for (const t of [task.team, task.other]) alignOne(work, t, dose);
  },
};

function alignOne(work: Work, t: number, dose: number): void {
  const { s } = work;
  const team = s.teams[t] as Team;
  const zone = s.zones[team.zone] as Zone;
  const voluntary = 1 - 0.8 * team.pressure;
  if (!zone.own) {
    const growth = 0.035 * dose * voluntary * (0.3 + team.trust) * (1 - 0.7 * team.resistance);
    zone.coalition = clamp(zone.coalition + growth * (1 - zone.coalition), 0, 1);
  }
  const reach = reachOf(work, team) * voluntary * (0.35 + 0.65 * team.trust);
  const rate = 0.05 * dose * reach * (1 - 0.5 * team.resistance);
  bookShift(work, 'align-interests', () => turnTogether(work, t, rate));
  moveTeam(work, t, 'trust', 0.003 * dose * voluntary * (1 - team.trust), 'align-interests');
  movePeople(work, t, 'commitment', 0.004 * dose * voluntary * reach, 'align-interests');
  moveTeam(work, t, 'resistance', -0.006 * dose * voluntary, 'align-interests');
}

/** Turns a team's people toward the direction and each other. */
function turnTogether({ s, survey }: Work, t: number, rate: number): void {
  const { people, organization: o } = s;
  const at = survey[t] as TeamSurvey;
  for (let i = 0; i < people.team.length; i++) {
    if (people.team[i] !== t) continue;
    const x = people.x[i] as number;
    const y = people.y[i] as number;
    const to = normalised(
      x + rate * (o.directionX + 0.3 * at.x),
      y + rate * (o.directionY + 0.3 * at.y),
      { x, y },
    );
    people.x[i] = to.x;
    people.y[i] = to.y;
  }
}

import type { Task } from '../decisions.ts';
import { clamp, unitVector, type Vector } from '../exact.ts';
import { book, type Ledger } from '../ledger.ts';
import type { TeamSurvey, Work } from '../work.ts';
import { moveOrganization, note } from '../work.ts';
import type { ActionRule } from './rule.ts';
import { refusal } from './rule.ts';

type SetDirection = Extract<Task, { kind: 'set-direction' }>;

/** Weeks after which a new direction is no zig-zag any more. */
const PATIENCE_WEEKS = 30;

/** Declares a heading and makes it present. Turning away from a young direction is whiplash. */
export const setDirection: ActionRule<SetDirection> = {
  refuse: (_scene, task) =>
    Number.isInteger(task.heading) && task.heading >= 0 && task.heading < 360
      ? null
      : refusal('no-heading', 'heading'),
  begin(work, task) {
    const o = work.s.organization;
    const to = unitVector(task.heading);
    if (o.declared) swing(work, 1 - (to.x * o.directionX + to.y * o.directionY));
    else o.directionAge = 0;
    if (work.ledger) explainSwing(work, work.ledger, to);
    o.declared = true;
    o.directionX = to.x;
    o.directionY = to.y;
  },
  weekly(work, _task, dose) {
    const o = work.s.organization;
    moveOrganization(work, 'vision', 0.075 * dose * (1 - o.vision), 'set-direction');
    moveOrganization(work, 'ambiguity', -0.012 * dose * o.ambiguity, 'set-direction');
  },
};

/** What turning the direction does: `away` is 1 - cosine of the turn. Small corrections are no whiplash. */
function swing(work: Work, away: number): void {
  const o = work.s.organization;
  if (away < 0.03) return;
  const early = Math.max(0, 1 - o.directionAge / PATIENCE_WEEKS);
  const whiplash = Math.min(1, away) * early;
  o.whiplash = clamp(o.whiplash + whiplash, 0, 1);
  moveOrganization(
    work,
    'vision',
    -Math.min(1, away) * (0.2 + 0.4 * early) * o.vision,
    'set-direction',
  );
  moveOrganization(work, 'ambiguity', 0.06 * Math.min(1, away) + 0.12 * whiplash, 'whiplash');
  o.directionAge = 0;
  if (whiplash > 0.25) note(work, 'whiplash');
}

/** Followership changes without anybody turning when the direction does. */
function explainSwing({ s, survey }: Work, ledger: Ledger, to: Vector): void {
  const o = s.organization;
  const dx = to.x - (o.declared ? o.directionX : 0);
  const dy = to.y - (o.declared ? o.directionY : 0);
  for (let t = 0; t < survey.length; t++) {
    const at = survey[t] as TeamSurvey;
    const change = at.x * dx + at.y * dy;
    book(ledger, 'followership', t, 'set-direction', change);
    const share = at.size / s.people.team.length;
    book(ledger, 'followership', -1, 'set-direction', change * share);
  }
}

import { book, type Cause, type Ledger } from './ledger.ts';
import { lessonOf, opennessOf } from './mechanisms/learning.ts';
import { HALF_FACING, pullsOn, scatterOf } from './mechanisms/turning.ts';
import type { Team } from './state.ts';
import type { TeamSurvey, Work } from './work.ts';

/*
 * Why people turn as they do this week: what each pull does to followership, fit and coherence, its
 * part across the heading along each target. Booked before they turn, from the same pulls.
 */

/** Books the reasons for this week's turning of everybody, and what the market's own step did to fit. */
export function explainTurning(work: Work, ledger: Ledger): void {
  const { c, s, survey } = work;
  const { people, organization: o } = s;
  const mx = s.market.x[s.week] as number;
  const my = s.market.y[s.week] as number;
  const noise = scatterOf(work);
  const whole = wholeOf(work, ledger);
  const lesson = lessonOf(work);
  explainMarket(work, ledger);
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const pulls = pullsOn(work, t);
    const taught = lesson.rate * opennessOf(team);
    for (let i = at.first; i < at.end; i++) {
      const x = people.x[i] as number;
      const y = people.y[i] as number;
      const strain = people.strain[i] as number;
      const slot = people.slot[i] as number;
      const luck = noise.values[slot * noise.stride + noise.week] as number;
      const committed = people.commitment[i] as number;
      const open = 1 - c.rigidityOfStrain * strain * strain;
      const follows = open * pulls.direction * committed;
      const hears = x * mx + y * my > HALF_FACING ? open * pulls.customers : 0;
      // Both the many and those nearest the market are colleagues: one reason.
      const conforms = pulls.colleagues;
      const learns = open * taught;
      const reasons: readonly Reason[] = [
        ['direction', follows, o.directionX, o.directionY],
        ['colleagues', 1, at.x * conforms + lesson.x * learns, at.y * conforms + lesson.y * learns],
        ['process-habit', pulls.process, team.processX, team.processY],
        ['goals', pulls.goals, team.goalX, team.goalY],
        ['customers', hears, mx, my],
        ['other-leader', pulls.leader * committed, pulls.leaderX, pulls.leaderY],
        ['noise', open * pulls.scatter * luck, -y, x],
      ];
      let toX = x;
      let toY = y;
      for (const [, rate, tx, ty] of reasons) {
        toX += rate * tx;
        toY += rate * ty;
      }
      const length = Math.sqrt(toX * toX + toY * toY);
      if (length <= 1e-9) continue;
      const person: Turning = { whole, team: t, size: at.size, x, y, by: 1 / length };
      for (const reason of reasons) explain(work, person, reason);
    }
  }
}

/** A pull: its cause, its rate and its target. */
type Reason = readonly [cause: Cause, rate: number, x: number, y: number];

/** Everybody's mean heading as a direction, and what a step along it adds to coherence. */
interface Whole {
  readonly ledger: Ledger;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

function wholeOf({ s, survey }: Work, ledger: Ledger): Whole {
  const count = s.people.team.length;
  let x = 0;
  let y = 0;
  for (const at of survey) {
    x += (at.x * at.size) / count;
    y += (at.y * at.size) / count;
  }
  const length = Math.sqrt(x * x + y * y);
  const square = count > 1 ? (count * length * length - 1) / (count - 1) : 0;
  if (length < 1e-9 || square < 0.01) return { ledger, count, x: 0, y: 0, slope: 0 };
  const slope = (count * length) / ((count - 1) * Math.sqrt(square));
  return { ledger, count, x: x / length, y: y / length, slope };
}

/** Fit changes without anybody turning when the market moves. */
function explainMarket({ s, survey }: Work, ledger: Ledger): void {
  const { market, week } = s;
  const dx = (market.x[week] as number) - (market.x[week - 1] as number);
  const dy = (market.y[week] as number) - (market.y[week - 1] as number);
  for (let t = 0; t < survey.length; t++) {
    const at = survey[t] as TeamSurvey;
    const change = at.x * dx + at.y * dy;
    book(ledger, 'fit', t, 'market', change);
    book(ledger, 'fit', -1, 'market', (change * at.size) / s.people.team.length);
  }
}

/** A person at the beginning of the week. */
interface Turning {
  readonly whole: Whole;
  readonly team: number;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** What a pull of 1 is worth against all the others together. */
  readonly by: number;
}

function explain(
  { s }: Work,
  { whole, team, size, x, y, by }: Turning,
  [cause, rate, tx, ty]: Reason,
): void {
  const { ledger, count } = whole;
  const along = tx * x + ty * y;
  const ax = rate * by * (tx - along * x);
  const ay = rate * by * (ty - along * y);
  const o = s.organization;
  const mx = s.market.x[s.week] as number;
  const my = s.market.y[s.week] as number;
  const toMarket = ax * mx + ay * my;
  book(ledger, 'fit', team, cause, toMarket / size);
  book(ledger, 'fit', -1, cause, toMarket / count);
  const toOthers = ax * whole.x + ay * whole.y;
  book(ledger, 'coherence', -1, cause, (toOthers * whole.slope) / count);
  if (!o.declared) return;
  const toDirection = ax * o.directionX + ay * o.directionY;
  book(ledger, 'followership', team, cause, toDirection / size);
  book(ledger, 'followership', -1, cause, toDirection / count);
}

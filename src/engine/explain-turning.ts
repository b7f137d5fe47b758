import { book, type Cause, type Ledger } from './ledger.ts';
import { lessonOf, opennessOf } from './mechanisms/learning.ts';
import { HALF_FACING, pullsOn, scatterOf } from './mechanisms/turning.ts';
import type { Team } from './state.ts';
import type { TeamSurvey, Work } from './work.ts';

/*
 * Why people turn as they do this week: what each pull does to followership, fit and coherence, its
 * part across the heading along each target. Booked before they turn, from the same pulls.
 */

/** The pulls in the order in which they are summed. */
const PULLS = [
  'direction',
  'colleagues',
  'process-habit',
  'goals',
  'customers',
  'other-leader',
  'noise',
] as const satisfies readonly Cause[];

/** The pulls on one person: rates and targets; and what they do to a whole team, summed over its people. */
interface Reasons {
  readonly rate: Float64Array;
  readonly toX: Float64Array;
  readonly toY: Float64Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

function emptyReasons(): Reasons {
  const column = (): Float64Array => new Float64Array(PULLS.length);
  return { rate: column(), toX: column(), toY: column(), sumX: column(), sumY: column() };
}

function pull({ rate, toX, toY }: Reasons, at: number, by: number, x: number, y: number): void {
  rate[at] = by;
  toX[at] = x;
  toY[at] = y;
}

/** Books the reasons for this week's turning of everybody, and what the market's own step did to fit. */
export function explainTurning(work: Work, ledger: Ledger): void {
  const { c, s, survey } = work;
  const { people, organization: o } = s;
  const mx = s.market.x[s.week] as number;
  const my = s.market.y[s.week] as number;
  const noise = scatterOf(work);
  const whole = wholeOf(work);
  const lesson = lessonOf(work);
  const reasons = emptyReasons();
  explainMarket(work, ledger);
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const pulls = pullsOn(work, t);
    const taught = lesson.rate * opennessOf(team);
    reasons.sumX.fill(0);
    reasons.sumY.fill(0);
    for (let i = at.first; i < at.end; i++) {
      const x = people.x[i] as number;
      const y = people.y[i] as number;
      const strain = people.strain[i] as number;
      const slot = people.slot[i] as number;
      const luck = noise.values[slot * noise.stride + noise.week] as number;
      const committed = people.commitment[i] as number;
      const open = 1 - c.rigidityOfStrain * strain * strain;
      const hears = x * mx + y * my > HALF_FACING ? open * pulls.customers : 0;
      // Both the many and those nearest the market are colleagues: one reason.
      const many = pulls.colleagues;
      const learns = open * taught;
      pull(reasons, 0, open * pulls.direction * committed, o.directionX, o.directionY);
      pull(reasons, 1, 1, at.x * many + lesson.x * learns, at.y * many + lesson.y * learns);
      pull(reasons, 2, pulls.process, team.processX, team.processY);
      pull(reasons, 3, pulls.goals, team.goalX, team.goalY);
      pull(reasons, 4, hears, mx, my);
      pull(reasons, 5, pulls.leader * committed, pulls.leaderX, pulls.leaderY);
      pull(reasons, 6, open * pulls.scatter * luck, -y, x);
      addPerson(reasons, x, y);
    }
    for (let n = 0; n < PULLS.length; n++) explain(work, ledger, whole, t, n, reasons);
  }
}

/** Adds what each pull does to one person's heading: its part across the heading, along its target. */
function addPerson({ rate, toX, toY, sumX, sumY }: Reasons, x: number, y: number): void {
  let newX = x;
  let newY = y;
  for (let n = 0; n < PULLS.length; n++) {
    newX += (rate[n] as number) * (toX[n] as number);
    newY += (rate[n] as number) * (toY[n] as number);
  }
  const length = Math.sqrt(newX * newX + newY * newY);
  if (length <= 1e-9) return;
  for (let n = 0; n < PULLS.length; n++) {
    const by = (rate[n] as number) / length;
    const along = (toX[n] as number) * x + (toY[n] as number) * y;
    sumX[n] = (sumX[n] as number) + by * ((toX[n] as number) - along * x);
    sumY[n] = (sumY[n] as number) + by * ((toY[n] as number) - along * y);
  }
}

/** Everybody's mean heading as a direction, and what a step along it adds to coherence. */
interface Whole {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly slope: number;
}

function wholeOf({ s, survey }: Work): Whole {
  const count = s.people.team.length;
  let x = 0;
  let y = 0;
  for (const at of survey) {
    x += (at.x * at.size) / count;
    y += (at.y * at.size) / count;
  }
  const length = Math.sqrt(x * x + y * y);
  const square = count > 1 ? (count * length * length - 1) / (count - 1) : 0;
  if (length < 1e-9 || square < 0.01) return { count, x: 0, y: 0, slope: 0 };
  const slope = (count * length) / ((count - 1) * Math.sqrt(square));
  return { count, x: x / length, y: y / length, slope };
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

/** Books what one pull did to a team's people. */
function explain(
  { s, survey }: Work,
  ledger: Ledger,
  whole: Whole,
  team: number,
  at: number,
  { sumX, sumY }: Reasons,
): void {
  const cause = PULLS[at] as Cause;
  const { size } = survey[team] as TeamSurvey;
  if (size === 0) return;
  const x = sumX[at] as number;
  const y = sumY[at] as number;
  const o = s.organization;
  const toMarket = x * (s.market.x[s.week] as number) + y * (s.market.y[s.week] as number);
  book(ledger, 'fit', team, cause, toMarket / size);
  book(ledger, 'fit', -1, cause, toMarket / whole.count);
  const toOthers = x * whole.x + y * whole.y;
  book(ledger, 'coherence', -1, cause, (toOthers * whole.slope) / whole.count);
  if (!o.declared) return;
  const toDirection = x * o.directionX + y * o.directionY;
  book(ledger, 'followership', team, cause, toDirection / size);
  book(ledger, 'followership', -1, cause, toDirection / whole.count);
}

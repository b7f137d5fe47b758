import { unitVector } from '../exact.ts';
import type { Cause, Ledger } from '../ledger.ts';
import { book } from '../ledger.ts';
import { drawFor } from '../random.ts';
import { layersOf } from '../roles.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';

/*
 * People turn. Each heading moves toward what it is coupled to: the declared direction, the team's
 * mean, the process, the goals, the customers it meets; and scatters where goals are unclear.
 * Kuramoto 1975 and Vicsek et al. 1995 for alignment by coupling; Staw, Sandelands & Dutton 1981
 * for rigidity under strain. Compliance turns the work of the week, never the person.
 */

const ROOT_SIX = 2.449489742783178;

/** How fast the people of a team would follow, without their own commitment and strain, a week. */
export function followingRate(work: Work, t: number): number {
  const { c, s } = work;
  const team = s.teams[t] as Team;
  return (
    c.turnRate *
    team.trust *
    (1 - c.rigidityOfStructure * team.structure) *
    (1 - c.rigidityOfResistance * team.resistance) *
    reachOf(work, team)
  );
}

/** How far leadership reaches a team: across a border only as far as the coalition carries. */
export function reachOf(work: Work, team: Team): number {
  const zone = work.s.zones[team.zone];
  const border = zone === undefined || zone.own ? 1 : zone.coalition;
  return border / (1 + work.c.layerLeadership * (layersOf(work) - 1));
}

/** Turns everybody's heading by a week and works out the heading of their work. */
export function turnPeople(work: Work): void {
  const { c, s, survey } = work;
  const { people, organization: o } = s;
  const mx = s.market.x[s.week] as number;
  const my = s.market.y[s.week] as number;
  const draw = drawFor(work.seed, 'people', s.week);
  const luck = luckBySlot(draw, people.nextSlot);
  const declared = o.declared ? o.vision : 0;
  const follow: number[] = [];
  for (let t = 0; t < s.teams.length; t++) follow.push(followingRate(work, t));
  const leads = s.teams.map((team) => leadOf(work, team));
  const whole = work.ledger ? wholeOf(work, work.ledger) : null;
  if (whole) explainMarket(work, whole.ledger);

  for (let i = 0; i < people.team.length; i++) {
    const t = people.team[i] as number;
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const x = people.x[i] as number;
    const y = people.y[i] as number;
    const strain = people.strain[i] as number;
    const toDirection =
      declared *
      (follow[t] as number) *
      (people.commitment[i] as number) *
      (1 - c.rigidityOfStrain * strain * strain);
    const toProcess = c.habit * team.structure;
    const toGoals = c.goalPull * team.clarity;
    // Customers are heard by those who already half face them.
    const facing = x * mx + y * my;
    const toCustomers = facing > -0.5 ? c.customerPull * team.facing : 0;
    const lead = leads[t] as Lead;
    const toLeader = lead.rate * (people.commitment[i] as number);
    const scatter =
      (c.noiseFloor + c.noise * (1 - team.clarity) * (1 - 0.7 * team.structure)) *
      (luck[people.slot[i] as number] as number);

    const nx =
      x +
      toDirection * o.directionX +
      c.conformity * at.x +
      toProcess * team.processX +
      toGoals * team.goalX +
      toCustomers * mx +
      toLeader * lead.x -
      scatter * y;
    const ny =
      y +
      toDirection * o.directionY +
      c.conformity * at.y +
      toProcess * team.processY +
      toGoals * team.goalY +
      toCustomers * my +
      toLeader * lead.y +
      scatter * x;
    const length = Math.sqrt(nx * nx + ny * ny);
    // Pulls that cancel a heading exactly leave it where it was.
    if (length > 1e-9) {
      people.x[i] = nx / length;
      people.y[i] = ny / length;
    }

    if (whole && length > 1e-9) {
      const by = 1 / length;
      const person: Turning = { whole, team: t, size: at.size, x, y };
      explain(work, person, 'direction', toDirection * by, o.directionX, o.directionY);
      explain(work, person, 'colleagues', c.conformity * by, at.x, at.y);
      explain(work, person, 'process-habit', toProcess * by, team.processX, team.processY);
      explain(work, person, 'goals', toGoals * by, team.goalX, team.goalY);
      explain(work, person, 'customers', toCustomers * by, mx, my);
      explain(work, person, 'other-leader', toLeader * by, lead.x, lead.y);
      explain(work, person, 'noise', scatter * by, -y, x);
    }
  }
}

/** Where somebody else leads a team, and how fast. */
interface Lead {
  readonly rate: number;
  readonly x: number;
  readonly y: number;
}

const NO_LEAD: Lead = { rate: 0, x: 0, y: 0 };

/** The head of another zone may have a direction of their own. The coalition wins them over: whoever leads there less leads where you do. */
function leadOf({ c, s, setup }: Work, team: Team): Lead {
  const zone = s.zones[team.zone];
  const leader = setup.zones[team.zone]?.leader;
  if (leader === undefined || zone === undefined || zone.own) return NO_LEAD;
  const { x, y } = unitVector(leader.heading);
  return { rate: c.peerLead * leader.strength * (1 - zone.coalition), x, y };
}

/** One number of mean 0 and standard deviation 1 for each slot, so that a newcomer shifts nobody's luck. */
function luckBySlot(draw: () => number, slots: number): number[] {
  const luck: number[] = [];
  for (let slot = 0; slot < slots; slot++) luck.push((draw() + draw() - 1) * ROOT_SIX);
  return luck;
}

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
}

/** Books what one pull does to followership, fit and coherence: its part across the heading, along each target. */
function explain(
  { s }: Work,
  { whole, team, size, x, y }: Turning,
  cause: Cause,
  rate: number,
  tx: number,
  ty: number,
): void {
  const { ledger, count } = whole;
  const along = tx * x + ty * y;
  const ax = rate * (tx - along * x);
  const ay = rate * (ty - along * y);
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

/** Conduct: where the week's work points. Pressure bends it toward the declared direction. */
export function conduct(work: Work): void {
  const { people, organization: o, teams } = work.s;
  const count = people.team.length;
  for (let i = 0; i < count; i++) {
    const x = people.x[i] as number;
    const y = people.y[i] as number;
    const bend = o.declared
      ? work.c.complianceTurn * (teams[people.team[i] as number] as Team).pressure
      : 0;
    const wx = x + bend * o.directionX;
    const wy = y + bend * o.directionY;
    const length = Math.sqrt(wx * wx + wy * wy);
    work.workX[i] = length > 1e-9 ? wx / length : x;
    work.workY[i] = length > 1e-9 ? wy / length : y;
  }
  work.workX.length = count;
  work.workY.length = count;
}

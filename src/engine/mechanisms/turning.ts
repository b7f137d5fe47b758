import type { Cause, Ledger } from '../ledger.ts';
import { book } from '../ledger.ts';
import { drawFor } from '../random.ts';
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
  return border / (1 + work.c.layerLeadership * (work.setup.layers - 1));
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
    const scatter =
      (c.noiseFloor + c.noise * (1 - team.clarity) * (1 - 0.7 * team.structure)) *
      (luck[people.slot[i] as number] as number);

    const nx =
      x +
      toDirection * o.directionX +
      c.conformity * at.x +
      toProcess * team.processX +
      toGoals * team.goalX +
      toCustomers * mx -
      scatter * y;
    const ny =
      y +
      toDirection * o.directionY +
      c.conformity * at.y +
      toProcess * team.processY +
      toGoals * team.goalY +
      toCustomers * my +
      scatter * x;
    const length = Math.sqrt(nx * nx + ny * ny);
    // Pulls that cancel a heading exactly leave it where it was.
    if (length > 1e-9) {
      people.x[i] = nx / length;
      people.y[i] = ny / length;
    }

    if (work.ledger) {
      const size = at.size;
      explain(
        work.ledger,
        work,
        t,
        size,
        x,
        y,
        'direction',
        toDirection,
        o.directionX,
        o.directionY,
      );
      explain(work.ledger, work, t, size, x, y, 'colleagues', c.conformity, at.x, at.y);
      explain(
        work.ledger,
        work,
        t,
        size,
        x,
        y,
        'process-habit',
        toProcess,
        team.processX,
        team.processY,
      );
      explain(work.ledger, work, t, size, x, y, 'goals', toGoals, team.goalX, team.goalY);
      explain(work.ledger, work, t, size, x, y, 'customers', toCustomers, mx, my);
      explain(work.ledger, work, t, size, x, y, 'noise', scatter, -y, x);
    }
  }
}

/** One number of mean 0 and standard deviation 1 for each slot, so that a newcomer shifts nobody's luck. */
function luckBySlot(draw: () => number, slots: number): number[] {
  const luck: number[] = [];
  for (let slot = 0; slot < slots; slot++) luck.push((draw() + draw() - 1) * ROOT_SIX);
  return luck;
}

/** Books what one pull does to followership and fit: its part across the heading, along each target. */
function explain(
  ledger: Ledger,
  work: Work,
  team: number,
  size: number,
  x: number,
  y: number,
  cause: Cause,
  rate: number,
  tx: number,
  ty: number,
): void {
  const { s } = work;
  const along = tx * x + ty * y;
  const ax = rate * (tx - along * x);
  const ay = rate * (ty - along * y);
  const o = s.organization;
  const everybody = s.people.team.length;
  const mx = s.market.x[s.week] as number;
  const my = s.market.y[s.week] as number;
  const toMarket = ax * mx + ay * my;
  book(ledger, 'fit', team, cause, toMarket / size);
  book(ledger, 'fit', -1, cause, toMarket / everybody);
  if (!o.declared) return;
  const toDirection = ax * o.directionX + ay * o.directionY;
  book(ledger, 'followership', team, cause, toDirection / size);
  book(ledger, 'followership', -1, cause, toDirection / everybody);
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

import { unitVector } from '../exact.ts';
import { turningLuck } from '../luck.ts';
import { layersOf } from '../roles.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';
import { presenceOf } from './commitment.ts';
import { lessonOf, opennessOf } from './learning.ts';

/*
 * People turn. Each heading moves toward what it is coupled to: the declared direction, the team's
 * mean, the process, the goals, the customers it meets, those nearest the market; and scatters where
 * goals are unclear. Strain closes people: they follow, hear, learn and stray less.
 * Kuramoto 1975 and Vicsek et al. 1995 for alignment by coupling; Staw, Sandelands & Dutton 1981
 * for rigidity under strain. Compliance turns the work of the week, never the person.
 */

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

/** What a team's people are coupled to this week, as rates. */
export interface Pulls {
  /** Toward the declared direction: of somebody wholly committed, and not strained. */
  readonly direction: number;
  readonly colleagues: number;
  readonly process: number;
  readonly goals: number;
  /** Customers are heard by those who already half face them (`HALF_FACING`). */
  readonly customers: number;
  /** Toward where somebody else leads: of somebody wholly committed. */
  readonly leader: number;
  readonly leaderX: number;
  readonly leaderY: number;
  /** Standard deviation of what scatters a heading. */
  readonly scatter: number;
}

/** Cosine between a person and the market from which customers are heard. */
export const HALF_FACING = -0.5;

/** What pulls the people of team `t` this week. */
export function pullsOn(work: Work, t: number): Pulls {
  const { c, s } = work;
  const team = s.teams[t] as Team;
  const o = s.organization;
  const lead = leadOf(work, team);
  return {
    direction: o.declared ? presenceOf(work, t) * followingRate(work, t) : 0,
    colleagues: c.conformity,
    process: c.habit * team.structure,
    goals: c.goalPull * team.clarity,
    customers: c.customerPull * team.facing,
    leader: lead.rate,
    leaderX: lead.x,
    leaderY: lead.y,
    scatter: c.noiseFloor + c.noise * (1 - team.clarity) * (1 - 0.7 * team.structure),
  };
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

/** The noise of this week for everybody: `values[slot * stride + week]`. */
export function scatterOf(work: Work): { values: readonly number[]; stride: number; week: number } {
  const { s, setup, luck } = work;
  const stride = setup.weeksPerTurn;
  const values = turningLuck(luck, s.turn, s.people.nextSlot);
  return { values, stride, week: s.week - 1 - s.turn * stride };
}

/** Turns everybody's heading by a week, and brings the survey's means of headings up to date. */
export function turnPeople(work: Work): void {
  const { c, s, survey } = work;
  const { x: headingX, y: headingY, commitment, strain, slot } = s.people;
  const { directionX, directionY } = s.organization;
  const mx = +(s.market.x[s.week] as number);
  const my = +(s.market.y[s.week] as number);
  const { values: noise, stride, week } = scatterOf(work);
  const rigidity = c.rigidityOfStrain;
  const lesson = lessonOf(work);
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const { first, end, x: meanX, y: meanY } = at;
    let sumX = 0;
    let sumY = 0;
    const pulls = pullsOn(work, t);
    const { colleagues, process, goals, scatter } = pulls;
    const taught = lesson.rate * opennessOf(team);
    // What pulls everybody alike; what takes an open mind; what takes commitment, with one or without.
    const sharedX = colleagues * meanX + process * team.processX + goals * team.goalX;
    const sharedY = colleagues * meanY + process * team.processY + goals * team.goalY;
    const lessonX = taught * lesson.x;
    const lessonY = taught * lesson.y;
    const directedX = pulls.direction * directionX;
    const directedY = pulls.direction * directionY;
    const ledX = pulls.leader * pulls.leaderX;
    const ledY = pulls.leader * pulls.leaderY;
    const customersX = pulls.customers * mx;
    const customersY = pulls.customers * my;
    for (let i = first; i < end; i++) {
      const x = headingX[i] as number;
      const y = headingY[i] as number;
      const worn = strain[i] as number;
      const committed = commitment[i] as number;
      const open = 1 - rigidity * worn * worn;
      const hears = x * mx + y * my > HALF_FACING ? 1 : 0;
      const strays = open * scatter * (noise[((slot[i] as number) | 0) * stride + week] as number);
      const toX =
        x +
        sharedX +
        committed * ledX +
        open * (committed * directedX + lessonX + hears * customersX) -
        strays * y;
      const toY =
        y +
        sharedY +
        committed * ledY +
        open * (committed * directedY + lessonY + hears * customersY) +
        strays * x;
      const length = Math.sqrt(toX * toX + toY * toY);
      // Pulls that cancel a heading exactly leave it where it was.
      const by = length > 1e-9 ? 1 / length : 0;
      const newX = by > 0 ? toX * by : x;
      const newY = by > 0 ? toY * by : y;
      headingX[i] = newX;
      headingY[i] = newY;
      sumX += newX;
      sumY += newY;
    }
    if (at.size === 0) continue;
    at.x = sumX / at.size;
    at.y = sumY / at.size;
  }
}

/** Pressure below which nobody's work bends. */
const LEAST_PRESSURE = 0.01;

/** Conduct: where the week's work points. Pressure bends it toward the declared direction. */
export function conduct(work: Work): void {
  const { workX, workY, survey, s } = work;
  const { x: headingX, y: headingY } = s.people;
  const { declared, directionX, directionY } = s.organization;
  for (let t = 0; t < s.teams.length; t++) {
    const { pressure } = s.teams[t] as Team;
    const { first, end } = survey[t] as TeamSurvey;
    const bends = declared && pressure >= LEAST_PRESSURE;
    const toX = bends ? work.c.complianceTurn * pressure * directionX : 0;
    const toY = bends ? work.c.complianceTurn * pressure * directionY : 0;
    for (let i = first; i < end; i++) {
      const x = headingX[i] as number;
      const y = headingY[i] as number;
      workX[i] = x;
      workY[i] = y;
      if (!bends) continue;
      const bentX = x + toX;
      const bentY = y + toY;
      const length = Math.sqrt(bentX * bentX + bentY * bentY);
      if (length <= 1e-9) continue;
      workX[i] = bentX / length;
      workY[i] = bentY / length;
    }
  }
  workX.length = s.people.team.length;
  workY.length = s.people.team.length;
}

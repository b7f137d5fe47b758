import { clamp, share } from './exact.ts';
import { complexityNow } from './mechanisms/structure.ts';
import { followingRate } from './mechanisms/turning.ts';
import type { Gauges, Team } from './state.ts';
import type { TeamSurvey, Work } from './work.ts';

/**
 * The square of the order parameter of `count` headings whose mean vector has length `length`,
 * adjusted for the size of the group: (N r² - 1)/(N - 1). Random headings average 0, whatever N.
 */
export function adjustedSquare(length: number, count: number): number {
  return count < 2 ? 1 : (count * length * length - 1) / (count - 1);
}

/**
 * The order parameter adjusted for the size of the group, so that a small team is not flattered:
 * Kuramoto's r, 0..1; less order than luck would give counts as none.
 */
export function adjustedCoherence(length: number, count: number): number {
  const square = adjustedSquare(length, count);
  return square <= 0 ? 0 : Math.min(1, Math.sqrt(square));
}

/**
 * The figures of the whole organization after a week. Adaptability asks everybody; within a turn that
 * nobody watches (not `whole`) it is read only where it matters, while work misses the market, and
 * else stands as it was.
 */
export function readGauges(work: Work, whole = true): Gauges {
  const { s, survey } = work;
  const { people, organization: o } = s;
  const count = people.team.length;
  const mx = +(s.market.x[s.week] as number);
  const my = +(s.market.y[s.week] as number);
  let x = 0;
  let y = 0;
  let commitment = 0;
  let strain = 0;
  let output = 0;
  let worth = 0;
  let value = 0;
  let best = 0;
  let ox = 0;
  let oy = 0;
  let kept = 0;
  let promised = 0;
  let trust = 0;
  let backlog = 0;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    x += at.x * at.size;
    y += at.y * at.size;
    commitment += at.commitment * at.size;
    strain += at.strain * at.size;
    output += at.output;
    worth += team.output;
    value += team.value;
    best += at.best;
    ox += at.outputX;
    oy += at.outputY;
    kept += team.reliability * team.promised;
    promised += team.promised;
    trust += team.trust * at.size;
    backlog += team.backlog * at.size;
  }
  x /= count;
  y /= count;
  const fit = output > 0 ? clamp((ox * mx + oy * my) / output, -1, 1) : 0;
  const asked = whole || fit < work.c.stagnationFit;
  return {
    value: value / o.openingBest,
    output: worth / o.openingBest,
    executionCapacity: best > 0 ? share(output / best) : 0,
    adaptability: asked ? adaptability(work) : s.gauges.adaptability,
    coherence: adjustedCoherence(Math.sqrt(x * x + y * y), count),
    followership: o.declared ? clamp(x * o.directionX + y * o.directionY, -1, 1) : 0,
    fit,
    reliability: promised > 0 ? share(kept / promised) : 1,
    commitment: commitment / count,
    strain: strain / count,
    trust: trust / count,
    backlog: backlog / count,
  };
}

/**
 * How fast the organization could turn if it were asked to now, 0..1: how fast people would follow
 * (commitment x trust x what rigidity leaves), against what holds them (habit, goals, colleagues),
 * and whether anybody would know where to (variety, listening). Calibrated against a drill: turn
 * market and direction by 80 degrees and count what has followed after 20 weeks.
 */
export function adaptability(work: Work): number {
  const { c, s, survey } = work;
  const { commitment, strain } = s.people;
  const count = commitment.length;
  const rigidity = c.rigidityOfStrain;
  const present = 0.35 + 0.65 * s.organization.vision;
  let following = 0;
  let spread = 0;
  let trust = 0;
  for (let t = 0; t < survey.length; t++) {
    const at = survey[t] as TeamSurvey;
    const team = s.teams[t] as Team;
    const asked = followingRate(work, t) * present;
    const hold = c.conformity * 0.5 + c.habit * team.structure + c.goalPull * team.clarity + 0.06;
    for (let i = at.first; i < at.end; i++) {
      const worn = strain[i] as number;
      const pull = asked * (commitment[i] as number) * (1 - rigidity * worn * worn);
      following += pull / (pull + hold);
    }
    spread += (1 - Math.sqrt(at.x * at.x + at.y * at.y)) * at.size;
    trust += team.trust * at.size;
  }
  const variety = Math.min(1, (spread / count) * 5);
  const knowing = 0.82 + 0.18 * variety * (trust / count);
  return share((following / count) * knowing * (1 - 0.25 * complexityNow(work)) * 1.25);
}

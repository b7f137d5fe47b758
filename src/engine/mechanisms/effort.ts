import type { Coefficients } from '../coefficients.ts';
import { positive } from '../exact.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';

/*
 * Effort and output. Compliance works while it is watched (Lewin, Lippitt & White 1939), and fails
 * where the path is unknown; discretionary effort comes from commitment to a direction one shares.
 * Strain first sharpens, then breaks (Yerkes & Dodson 1908; Rudolph & Repenning 2002).
 */

/** Effect of strain 0..1 on effort: above 1 at low strain, falling beyond, never below `floor`. */
export function strainCurve(strain: number, lift: number, fall: number, floor: number): number {
  return Math.max(floor, 1 + lift * strain - fall * strain * strain * strain);
}

/** Share of full work that somebody does after `weeks` in the organization. */
export function tenureShare(weeks: number, c: Coefficients): number {
  return weeks >= c.newcomerWeeks
    ? 1
    : c.newcomerShare + (1 - c.newcomerShare) * (weeks / c.newcomerWeeks);
}

/** Output of the week: each person's work, summed as a vector over every team. */
export function work(week: Work): void {
  const { c, s, survey, workX, workY } = week;
  const { x, y, commitment, strain, skill, tenure } = s.people;
  const o = s.organization;
  const { effortCommitment, strainLift, strainFall, strainFloor, newcomerWeeks } = c;
  const orders = c.effortPressure * (1 - o.ambiguity);
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    // Where no direction is declared, people agree with each other or not at all.
    const towardX = o.declared ? o.directionX : at.x;
    const towardY = o.declared ? o.directionY : at.y;
    const hours = 1 - team.improvement * (1 - c.improvementUnderPressure * team.pressure);
    at.hours = hours;
    const shared =
      (1 - c.effortClarity + c.effortClarity * team.clarity) *
      at.coordination *
      (1 - c.debtCost * team.debt) *
      hours *
      (1 - team.disruption);
    const asked = c.effortBase + orders * team.pressure + 0.06 * team.enthusiasm;
    let output = 0;
    let outputX = 0;
    let outputY = 0;
    for (let i = at.first; i < at.end; i++) {
      const agreement = (x[i] as number) * towardX + (y[i] as number) * towardY;
      const chosen = effortCommitment * (commitment[i] as number) * positive(agreement);
      const worn = strain[i] as number;
      const skilled = skill[i] as number;
      const weeks = tenure[i] as number;
      const knows = weeks < newcomerWeeks ? skilled * tenureShare(weeks, c) : skilled;
      const done =
        knows * (asked + chosen) * strainCurve(worn, strainLift, strainFall, strainFloor) * shared;
      output += done;
      outputX += done * (workX[i] as number);
      outputY += done * (workY[i] as number);
    }
    at.output = output;
    at.outputX = outputX;
    at.outputY = outputY;
    at.best = at.skill * at.size * c.effortBest;
  }
}

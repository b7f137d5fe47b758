import type { Coefficients } from '../coefficients.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';

/*
 * Effort and output. Compliance works while it is watched (Lewin, Lippitt & White 1939), and fails
 * where the path is unknown; discretionary effort comes from commitment to a direction one shares.
 * Strain first sharpens, then breaks (Yerkes & Dodson 1908; Rudolph & Repenning 2002).
 */

/** Effect of strain 0..1 on effort: above 1 at low strain, falling beyond. */
export function strainCurve(strain: number, c: Coefficients): number {
  const curve = 1 + c.strainLift * strain - c.strainFall * strain * strain * strain;
  return curve < c.strainFloor ? c.strainFloor : curve;
}

/** Share of full work that somebody does after `weeks` in the organization. */
export function tenureShare(weeks: number, c: Coefficients): number {
  return weeks >= c.newcomerWeeks
    ? 1
    : c.newcomerShare + (1 - c.newcomerShare) * (weeks / c.newcomerWeeks);
}

/** Output of the week: each person's work, summed as a vector over every team. */
export function work(week: Work): void {
  const { c, s, survey } = week;
  const { people, organization: o } = s;
  for (const team of survey) {
    team.output = 0;
    team.outputX = 0;
    team.outputY = 0;
    team.best = 0;
  }
  const orders = c.effortPressure * (1 - o.ambiguity);
  for (let i = 0; i < people.team.length; i++) {
    const t = people.team[i] as number;
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const agreement = o.declared
      ? (people.x[i] as number) * o.directionX + (people.y[i] as number) * o.directionY
      : (people.x[i] as number) * at.x + (people.y[i] as number) * at.y;
    const chosen =
      agreement > 0 ? c.effortCommitment * (people.commitment[i] as number) * agreement : 0;
    const effort =
      (c.effortBase + orders * team.pressure + chosen + 0.06 * team.enthusiasm) *
      (1 - c.effortClarity + c.effortClarity * team.clarity) *
      strainCurve(people.strain[i] as number, c);
    const skill = people.skill[i] as number;
    const hours = 1 - team.improvement * (1 - c.improvementUnderPressure * team.pressure);
    const output =
      skill *
      tenureShare(people.tenure[i] as number, c) *
      effort *
      at.coordination *
      (1 - c.debtCost * team.debt) *
      hours *
      (1 - team.disruption);
    at.output += output;
    at.outputX += output * (week.workX[i] as number);
    at.outputY += output * (week.workY[i] as number);
    at.best += skill * c.effortBest;
  }
}

import type { State } from './state.ts';
import type { TeamSurvey, Work } from './work.ts';

/**
 * Takes the survey: where every team's people stand, and the means of their headings, commitment,
 * strain and skill. To be taken anew whenever people have come, gone or moved.
 */
export function takeSurvey(work: Work): void {
  const { survey, s } = work;
  const { team: of } = s.people;
  let i = 0;
  for (let t = 0; t < survey.length; t++) {
    const at = survey[t] as TeamSurvey;
    at.first = i;
    while (i < of.length && of[i] === t) i++;
    at.end = i;
    at.size = i - at.first;
  }
  surveyAgain(work);
}

/** Takes the means anew where nobody has come, gone or moved since the last survey. */
export function surveyAgain({ survey, s }: Work): void {
  const { x, y, commitment, strain, skill } = s.people;
  for (let t = 0; t < survey.length; t++) {
    const at = survey[t] as TeamSurvey;
    const { first, end, size } = at;
    let sumX = 0;
    let sumY = 0;
    let sumCommitment = 0;
    let sumStrain = 0;
    let sumSkill = 0;
    for (let i = first; i < end; i++) {
      sumX += x[i] as number;
      sumY += y[i] as number;
      sumCommitment += commitment[i] as number;
      sumStrain += strain[i] as number;
      sumSkill += skill[i] as number;
    }
    const by = size > 0 ? 1 / size : 0;
    at.x = sumX * by;
    at.y = sumY * by;
    at.commitment = sumCommitment * by;
    at.strain = sumStrain * by;
    at.skill = sumSkill * by;
  }
}

/** How many people a team has. */
export function sizeOf(state: State, team: number): number {
  let size = 0;
  for (const of of state.people.team) if (of === team) size++;
  return size;
}

import type { State } from './state.ts';
import type { TeamSurvey, Work } from './work.ts';

/** Takes the sums over every team's people: means of headings, commitment, strain and skill. */
export function takeSurvey(work: Work): void {
  const { survey, s } = work;
  for (const team of survey) {
    team.size = 0;
    team.x = 0;
    team.y = 0;
    team.commitment = 0;
    team.strain = 0;
    team.skill = 0;
  }
  const { team: of, x, y, commitment, strain, skill } = s.people;
  for (let i = 0; i < of.length; i++) {
    const team = survey[of[i] as number] as TeamSurvey;
    team.size++;
    team.x += x[i] as number;
    team.y += y[i] as number;
    team.commitment += commitment[i] as number;
    team.strain += strain[i] as number;
    team.skill += skill[i] as number;
  }
  for (const team of survey) {
    if (team.size === 0) continue;
    team.x /= team.size;
    team.y /= team.size;
    team.commitment /= team.size;
    team.strain /= team.size;
    team.skill /= team.size;
  }
}

/** How many people a team has. */
export function sizeOf(state: State, team: number): number {
  let size = 0;
  for (const of of state.people.team) if (of === team) size++;
  return size;
}

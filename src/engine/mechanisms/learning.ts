import { positive } from '../exact.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';

/*
 * Variety is how an organization knows (March 1991, Org. Sci. 2(1)). Nobody is told the market's
 * heading, but whoever stands nearer to it than the organization does visibly better, and the others
 * learn from them: more from those who are clearly nearer, and from many more than from few. An
 * organization in which everybody is alike has nobody to learn from.
 */

/** What there is to learn from this week: where it points, and how fast people take it up. */
export interface Lesson {
  readonly x: number;
  readonly y: number;
  /** A week; of somebody who is not strained. */
  readonly rate: number;
}

const NO_LESSON: Lesson = { x: 0, y: 0, rate: 0 };

/**
 * How far a team lets itself be taught, 0..1: where there is trust things are said, and where a
 * process has the answers nobody asks.
 */
export function opennessOf(team: Team): number {
  return team.trust * (1 - team.structure);
}

/** Those nearest the market: their mean heading, weighed by how much nearer they stand. */
export function lessonOf(work: Work): Lesson {
  const { c, s, survey } = work;
  const { x: headingX, y: headingY } = s.people;
  const mx = +(s.market.x[s.week] as number);
  const my = +(s.market.y[s.week] as number);
  const count = headingX.length;
  let usual = 0;
  for (let t = 0; t < survey.length; t++) {
    const at = survey[t] as TeamSurvey;
    usual += (at.x * mx + at.y * my) * at.size;
  }
  usual = usual / count + c.learningNotices;
  let x = 0;
  let y = 0;
  let noticed = 0;
  for (let i = 0; i < count; i++) {
    const px = headingX[i] as number;
    const py = headingY[i] as number;
    const nearer = positive(px * mx + py * my - usual);
    noticed += nearer;
    x += nearer * px;
    y += nearer * py;
  }
  const length = Math.sqrt(x * x + y * y);
  if (length < 1e-9) return NO_LESSON;
  const rate = (c.learning * noticed) / (noticed + c.learningHalf);
  return { x: x / length, y: y / length, rate };
}

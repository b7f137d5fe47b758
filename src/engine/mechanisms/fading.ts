import type { Team } from '../state.ts';
import type { Work } from '../work.ts';
import { moveOrganization, moveTeam } from '../work.ts';

/*
 * What nobody renews fades: clarity, pressure, vision, meaning, enthusiasm. Ambiguity rises with
 * the shocks of the market and with whiplash, and settles.
 */

/** Fades everything that fades in a week. */
export function fade(work: Work): void {
  const { c, s } = work;
  const o = s.organization;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const slower = 1 - c.managerSlowsDecay * team.managerQuality;
    moveTeam(work, t, 'clarity', -c.clarityDecay * slower * team.clarity, 'decay');
    moveTeam(work, t, 'pressure', -c.pressureFades * team.pressure, 'decay');
    team.enthusiasm -= c.enthusiasmFades * team.enthusiasm;
    if (team.clarity < 0.3) team.measured = false;
  }
  const held = 1 - c.meaningHoldsVision * o.meaning;
  moveOrganization(work, 'vision', -c.visionFades * held * o.vision, 'decay');
  o.meaning -= c.meaningFades * o.meaning;
  moveOrganization(
    work,
    'ambiguity',
    c.ambiguityOfMarket * work.shock * (1 - o.ambiguity),
    'market',
  );
  moveOrganization(work, 'ambiguity', c.ambiguityOfWhiplash * o.whiplash, 'whiplash');
  moveOrganization(work, 'ambiguity', -c.ambiguityFades * o.ambiguity, 'decay');
  o.whiplash -= c.whiplashFades * o.whiplash;
  o.directionAge++;
}

/** The size of this week's shock: 1 - the cosine of the market's step. */
export function shockOf(work: Work): number {
  const { market, week } = work.s;
  if (week === 0) return 0;
  const cos =
    (market.x[week] as number) * (market.x[week - 1] as number) +
    (market.y[week] as number) * (market.y[week - 1] as number);
  return Math.max(0, 1 - cos);
}

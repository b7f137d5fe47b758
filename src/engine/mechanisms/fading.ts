import type { Team } from '../state.ts';
import type { Work } from '../work.ts';
import { moved } from '../work.ts';

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
    const { clarity, pressure } = team;
    team.clarity = moved(work, 'clarity', t, 'decay', clarity, -c.clarityDecay * slower * clarity);
    team.pressure = moved(work, 'pressure', t, 'decay', pressure, -c.pressureFades * pressure);
    team.enthusiasm -= c.enthusiasmFades * team.enthusiasm;
    if (team.clarity < 0.3) team.measured = false;
  }
  const held = 1 - c.meaningHoldsVision * o.meaning;
  o.vision = moved(work, 'vision', -1, 'decay', o.vision, -c.visionFades * held * o.vision);
  o.meaning -= c.meaningFades * o.meaning;
  let { ambiguity } = o;
  const shock = c.ambiguityOfMarket * work.shock * (1 - ambiguity);
  ambiguity = moved(work, 'ambiguity', -1, 'market', ambiguity, shock);
  const whiplash = c.ambiguityOfWhiplash * o.whiplash;
  ambiguity = moved(work, 'ambiguity', -1, 'whiplash', ambiguity, whiplash);
  ambiguity = moved(work, 'ambiguity', -1, 'decay', ambiguity, -c.ambiguityFades * ambiguity);
  o.ambiguity = ambiguity;
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

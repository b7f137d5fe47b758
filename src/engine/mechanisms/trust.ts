import type { Team } from '../state.ts';
import type { Work } from '../work.ts';
import { moveTeam, note } from '../work.ts';

/*
 * Trust in the player rises slowly when promises are kept and falls faster when they are broken
 * (Slovic 1993, the asymmetry of trust); whiplash and pressure wear it, and a listening that nothing
 * follows costs it.
 */

/** Moves every team's trust by a week. */
export function trust(work: Work): void {
  const { c, s } = work;
  const o = s.organization;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const kept = team.reliability - c.promiseKept;
    if (kept > 0)
      moveTeam(work, t, 'trust', c.trustKept * kept * (1 - team.trust), 'promises-kept');
    else moveTeam(work, t, 'trust', c.trustBroken * kept * team.trust, 'promises-broken');
    moveTeam(work, t, 'trust', -c.trustWhiplash * o.whiplash * team.trust, 'whiplash');
    moveTeam(work, t, 'trust', -c.trustPressure * team.pressure * (1.2 - team.trust), 'pressure');
    moveTeam(work, t, 'trust', (c.trustAnchor - team.trust) * c.trustFades, 'decay');
    if (team.unheard > 0.4) {
      moveTeam(work, t, 'trust', -c.unheardCost * team.unheard, 'unheard');
      if (team.unheard > 0.8 && s.week % work.setup.weeksPerTurn === 0) note(work, 'unheard', t);
    }
    team.unheard -= team.unheard * c.unheardFades;
  }
}

import type { Team } from '../state.ts';
import type { Work } from '../work.ts';
import { moved, note } from '../work.ts';

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
    let { trust } = team;
    trust =
      kept > 0
        ? moved(work, 'trust', t, 'promises-kept', trust, c.trustKept * kept * (1 - trust))
        : moved(work, 'trust', t, 'promises-broken', trust, c.trustBroken * kept * trust);
    trust = moved(work, 'trust', t, 'whiplash', trust, -c.trustWhiplash * o.whiplash * trust);
    const pressed = -c.trustPressure * team.pressure * (1.2 - trust);
    trust = moved(work, 'trust', t, 'pressure', trust, pressed);
    trust = moved(work, 'trust', t, 'decay', trust, (c.trustAnchor - trust) * c.trustFades);
    if (team.unheard > 0.4) {
      trust = moved(work, 'trust', t, 'unheard', trust, -c.unheardCost * team.unheard);
      if (team.unheard > 0.8 && s.week % work.setup.weeksPerTurn === 0) note(work, 'unheard', t);
    }
    team.trust = trust;
    team.unheard -= team.unheard * c.unheardFades;
  }
}

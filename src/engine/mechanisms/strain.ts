import { clamp } from '../exact.ts';
import { book } from '../ledger.ts';
import type { Team } from '../state.ts';
import type { TeamSurvey, Work } from '../work.ts';

/*
 * Strain follows load, ambiguity, pressure without trust and debt; a present vision, a good manager
 * and trust buffer it (the job demands and resources of Demerouti et al. 2001).
 */

/** Moves everybody's strain by a week. */
export function strain(work: Work): void {
  const { c, s } = work;
  const o = s.organization;
  const column = s.people.strain;
  const rate = c.strainRate;
  for (let t = 0; t < s.teams.length; t++) {
    const team = s.teams[t] as Team;
    const at = work.survey[t] as TeamSurvey;
    const load = c.strainOverload * Math.min(1, at.overload);
    const backlog = c.strainBacklog * Math.min(15, team.backlog);
    const ambiguity = c.strainAmbiguity * o.ambiguity;
    const pressed = c.strainPressure * team.pressure * (1 - team.trust);
    const debt = c.strainDebt * team.debt;
    const vision = c.strainVision * o.vision;
    const manager = c.strainManager * team.managerQuality;
    const trust = c.strainTrust * team.trust;
    const target = clamp(
      c.strainBase + load + backlog + ambiguity + pressed + debt - vision - manager - trust,
      0,
      1,
    );
    for (let i = at.first; i < at.end; i++) {
      const before = column[i] as number;
      column[i] = before + (target - before) * rate;
    }
    if (work.ledger !== null) {
      const by = c.strainRate;
      const raw =
        c.strainBase + load + backlog + ambiguity + pressed + debt - vision - manager - trust;
      book(work.ledger, 'strain', t, 'overload', by * load);
      book(work.ledger, 'strain', t, 'backlog', by * backlog);
      book(work.ledger, 'strain', t, 'ambiguity', by * ambiguity);
      book(work.ledger, 'strain', t, 'pressure-without-trust', by * pressed);
      book(work.ledger, 'strain', t, 'debt', by * debt);
      book(work.ledger, 'strain', t, 'vision', -by * vision);
      book(work.ledger, 'strain', t, 'manager', -by * manager);
      book(work.ledger, 'strain', t, 'trust', -by * trust);
      book(work.ledger, 'strain', t, 'recovery', by * (c.strainBase - at.strain + target - raw));
    }
  }
}

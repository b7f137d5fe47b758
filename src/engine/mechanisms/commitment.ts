import { clamp } from '../exact.ts';
import { book } from '../ledger.ts';
import type { Team } from '../state.ts';
import { note, type TeamSurvey, type Work } from '../work.ts';

/*
 * Commitment is chosen: it rises slowly with a direction one trusts and shares, and lasts (Falbe &
 * Yukl 1992). It spreads between people by whether the change visibly works, with the delay of its
 * results (Repenning 2002, Org. Sci. 13(2)).
 */

/** Moves everybody's commitment by a week. */
export function commit(work: Work): void {
  const { c, s, survey } = work;
  const { people, organization: o } = s;
  for (let t = 0; t < s.teams.length; t++) seeResults(work, t);
  for (let i = 0; i < people.team.length; i++) {
    const t = people.team[i] as number;
    const team = s.teams[t] as Team;
    const at = survey[t] as TeamSurvey;
    const strain = people.strain[i] as number;
    const before = people.commitment[i] as number;
    const agreement = o.declared
      ? (people.x[i] as number) * o.directionX + (people.y[i] as number) * o.directionY
      : 0;
    const vision = c.commitmentVision * team.trust * o.vision * (agreement > 0 ? agreement : 0);
    const manager = c.commitmentManager * team.managerQuality * (0.4 + 0.6 * team.clarity);
    const word = c.commitmentWordOfMouth * at.commitment * team.visibleResults;
    const enthusiasm = c.commitmentEnthusiasm * team.enthusiasm;
    const pressed = c.commitmentPressure * team.pressure * (1 - team.trust);
    const worn = strain > 0.45 ? c.commitmentStrain * (strain - 0.45) : 0;
    const brought = c.commitmentBase + c.disposition * (people.disposition[i] as number);
    const support = brought + vision + manager + word + enthusiasm - pressed - worn;
    const target = clamp(support, 0, 1);
    const rate = target > before ? c.commitmentUp : c.commitmentDown;
    people.commitment[i] = before + (target - before) * rate;
    if (work.ledger) {
      const by = rate / at.size;
      book(work.ledger, 'commitment', t, 'vision', by * (vision - before * 0.5));
      book(work.ledger, 'commitment', t, 'manager', by * (manager - before * 0.3));
      book(work.ledger, 'commitment', t, 'word-of-mouth', by * (word - before * 0.2));
      book(work.ledger, 'commitment', t, 'inspire', by * enthusiasm);
      book(work.ledger, 'commitment', t, 'pressure-without-trust', -by * pressed);
      book(work.ledger, 'commitment', t, 'strain', -by * worn);
      book(work.ledger, 'commitment', t, 'recovery', by * (brought + target - support));
    }
  }
}

/** Visible results from which people say that it works. */
const SEEN = 0.7;

/** What people see of the change: work kept and pointing where they were asked to go, some weeks later. */
function seeResults(work: Work, t: number): void {
  const { c, s } = work;
  const team = s.teams[t] as Team;
  const at = work.survey[t] as TeamSurvey;
  const o = s.organization;
  const along = o.declared ? at.x * o.directionX + at.y * o.directionY : 0;
  const results = clamp((team.reliability - 0.5) * 2, 0, 1) * Math.max(0, along);
  const before = team.visibleResults;
  team.visibleResults += (results - before) * c.resultsRate;
  if (before < SEEN && team.visibleResults >= SEEN && o.directionAge < 60) {
    note(work, 'breakthrough', t);
  }
}

import type { Coefficients } from '../coefficients.ts';
import { positive } from '../exact.ts';
import { book, type Ledger } from '../ledger.ts';
import { leavingLuck } from '../luck.ts';
import { replacement, settleIn } from '../people.ts';
import { bookShift } from '../shift.ts';
import { takeSurvey } from '../survey.ts';
import type { TeamSurvey, Work } from '../work.ts';
import { note } from '../work.ts';

/*
 * People come and go. Who leaves is replaced; newcomers bring headings from outside, which is how
 * an organization that agrees on everything still learns (March 1991, Org. Sci. 2(1)).
 */

/** How much likelier than usual somebody leaves: 1 = as many as usually do. */
function leaving(strain: number, commitment: number, c: Coefficients): number {
  const worn = c.leavingStrain * positive(strain - 0.5);
  return 1 + worn + c.leavingUncommitted * positive(0.4 - commitment);
}

/** At the end of a turn: who has left over its weeks is replaced by somebody new. */
export function comeAndGo(work: Work): void {
  bookShift(work, 'newcomers', () => replaceLeavers(work), true);
  takeSurvey(work);
}

function replaceLeavers(work: Work): void {
  const { c, s, setup } = work;
  const { people } = s;
  const { slot: slots, strain, commitment } = people;
  const luck = leavingLuck(work.luck, s.turn, people.nextSlot);
  // Chance that somebody leaves within the turn as usually many do.
  const usual = (setup.organization.turnover / 52) * setup.weeksPerTurn;
  for (let i = people.team.length - 1; i >= 0; i--) {
    const slot = slots[i] as number;
    const chance = usual * leaving(strain[i] as number, commitment[i] as number, c);
    if ((luck[slot] as number) >= chance) continue;
    const team = people.team[i] as number;
    const skill = (work.survey[team] as TeamSurvey).skill;
    note(work, 'left', team, -1, slot);
    settleIn(work, i, replacement(work, skill));
  }
}

/** A week passes for everybody: experience grows. */
export function grow(work: Work): void {
  const { tenure, skill } = work.s.people;
  const rate = work.c.skillGrowth * 0.3;
  if (work.ledger !== null) explainGrowth(work, work.ledger, rate);
  for (let i = 0; i < tenure.length; i++) {
    tenure[i] = ((tenure[i] as number) + 1) | 0;
    const before = skill[i] as number;
    skill[i] = before + (1 - before) * rate;
  }
}

function explainGrowth({ survey }: Work, ledger: Ledger, rate: number): void {
  for (let t = 0; t < survey.length; t++) {
    const { size, skill } = survey[t] as TeamSurvey;
    if (size > 0) book(ledger, 'skill', t, 'work-done', (1 - skill) * rate);
  }
}

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

/** Chance that somebody leaves within a week. */
function leavingRate(work: Work, strain: number, commitment: number): number {
  const { c, setup } = work;
  const worn = strain > 0.5 ? c.leavingStrain * (strain - 0.5) : 0;
  const apart = commitment < 0.4 ? c.leavingUncommitted * (0.4 - commitment) : 0;
  return (setup.organization.turnover / 52) * (1 + worn + apart);
}

/** At the end of a turn: who has left over its weeks is replaced by somebody new. */
export function comeAndGo(work: Work): void {
  bookShift(work, 'newcomers', () => replaceLeavers(work), true);
  takeSurvey(work);
}

function replaceLeavers(work: Work): void {
  const { s, setup } = work;
  const { people } = s;
  const luck = leavingLuck(work.luck, s.turn, people.nextSlot);
  for (let i = people.team.length - 1; i >= 0; i--) {
    const slot = people.slot[i] as number;
    const rate = leavingRate(work, people.strain[i] as number, people.commitment[i] as number);
    if ((luck[slot] as number) >= rate * setup.weeksPerTurn) continue;
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
    tenure[i] = (tenure[i] as number) + 1;
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

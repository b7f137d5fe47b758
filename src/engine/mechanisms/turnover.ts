import { book } from '../ledger.ts';
import { join, leave, replacement } from '../people.ts';
import { drawFor } from '../random.ts';
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
  const draw = drawFor(work.seed, 'people', -1 - s.turn);
  const luck: number[] = [];
  for (let slot = 0; slot < people.nextSlot; slot++) luck.push(draw());
  for (let i = people.team.length - 1; i >= 0; i--) {
    const slot = people.slot[i] as number;
    const rate = leavingRate(work, people.strain[i] as number, people.commitment[i] as number);
    if ((luck[slot] as number) >= rate * setup.weeksPerTurn) continue;
    const team = people.team[i] as number;
    const skill = (work.survey[team] as TeamSurvey).skill;
    leave(s, i);
    note(work, 'left', team, -1, slot);
    join(work, team, replacement(work, skill));
  }
}

/** A week passes for everybody: experience grows. */
export function grow(work: Work): void {
  const { people } = work.s;
  const rate = work.c.skillGrowth;
  for (let i = 0; i < people.tenure.length; i++) {
    people.tenure[i] = (people.tenure[i] as number) + 1;
    const skill = people.skill[i] as number;
    const learnt = (1 - skill) * rate * 0.3;
    people.skill[i] = skill + learnt;
    if (work.ledger) {
      const team = people.team[i] as number;
      const { size } = work.survey[team] as TeamSurvey;
      book(work.ledger, 'skill', team, 'work-done', learnt / size);
    }
  }
}

import { adjustedCoherence } from './gauges.ts';
import type { Cause, Ledger } from './ledger.ts';
import { book } from './ledger.ts';
import type { State } from './state.ts';
import type { Work } from './work.ts';

/*
 * People come, go, move and are turned all at once. What that does to the means of a team and of
 * the organization is booked by comparing the means before and after.
 */

/** Means over the people of a team, or over everybody. */
export interface Means {
  size: number;
  x: number;
  y: number;
  commitment: number;
  strain: number;
  skill: number;
}

/** Means of every team, and of everybody at the end. */
export function meansOf({ people, teams }: State): Means[] {
  const none = (): Means => ({ size: 0, x: 0, y: 0, commitment: 0, strain: 0, skill: 0 });
  const means = [...teams.map(none), none()];
  const everybody = means[teams.length] as Means;
  for (let i = 0; i < people.team.length; i++) {
    const of = means[people.team[i] as number] as Means;
    of.size++;
    of.x += people.x[i] as number;
    of.y += people.y[i] as number;
    of.commitment += people.commitment[i] as number;
    of.strain += people.strain[i] as number;
    of.skill += people.skill[i] as number;
  }
  for (let t = 0; t < teams.length; t++) {
    const of = means[t] as Means;
    everybody.size += of.size;
    everybody.x += of.x;
    everybody.y += of.y;
    everybody.commitment += of.commitment;
    everybody.strain += of.strain;
    everybody.skill += of.skill;
  }
  for (const of of means) {
    if (of.size === 0) continue;
    of.x /= of.size;
    of.y /= of.size;
    of.commitment /= of.size;
    of.strain /= of.size;
    of.skill /= of.size;
  }
  return means;
}

/**
 * Makes a change of who is where or points where, and books what it did to the means. What happens
 * after the gauges of the turn were read is booked for the headings of teams alone (`late`).
 */
export function bookShift(work: Work, cause: Cause, change: () => void, late = false): void {
  const { ledger } = work;
  if (!ledger) {
    change();
    return;
  }
  const before = meansOf(work.s);
  change();
  const after = meansOf(work.s);
  const last = before.length - 1;
  for (let t = 0; t <= last; t++) {
    const was = before[t] as Means;
    const is = after[t] as Means;
    if (t === last) {
      if (!late) bookHeadings(work, ledger, -1, cause, was, is);
      continue;
    }
    bookHeadings(work, ledger, t, cause, was, is);
    if (late) continue;
    for (const figure of ['commitment', 'strain', 'skill'] as const) {
      book(ledger, figure, t, cause, is[figure] - was[figure]);
    }
  }
}

function bookHeadings(
  work: Work,
  ledger: Ledger,
  team: number,
  cause: Cause,
  was: Means,
  is: Means,
): void {
  const { market, organization: o } = work.s;
  const week = work.s.week;
  const dx = is.x - was.x;
  const dy = is.y - was.y;
  const mx = market.x[week] as number;
  const my = market.y[week] as number;
  book(ledger, 'fit', team, cause, dx * mx + dy * my);
  if (o.declared) {
    book(ledger, 'followership', team, cause, dx * o.directionX + dy * o.directionY);
  }
  if (team === -1) book(ledger, 'coherence', -1, cause, coherenceOf(is) - coherenceOf(was));
}

const coherenceOf = (of: Means): number =>
  adjustedCoherence(Math.sqrt(of.x * of.x + of.y * of.y), of.size);

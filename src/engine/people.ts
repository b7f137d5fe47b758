import type { Vector } from './exact.ts';
import { share, turned } from './exact.ts';
import { drawFor, noise } from './random.ts';
import type { State } from './state.ts';
import type { Work } from './work.ts';

/** Smallest and largest team that a decision may leave behind. */
export const SMALLEST_TEAM = 2;
export const LARGEST_TEAM = 60;

/** Who comes in: set by a role charter, or by ordinary replacement. */
export interface Newcomer {
  readonly skill: number;
  readonly skillSpread: number;
  readonly commitment: number;
  /** Where their headings gather, and the scatter around it in degrees. */
  readonly around: Vector;
  readonly scatter: number;
}

/** Somebody new joins `team`; their luck is keyed by their slot. */
export function join(work: Work, team: number, who: Newcomer): number {
  const { people, knowledge } = work.s;
  const slot = people.nextSlot++;
  const draw = drawFor(work.seed, 'newcomer', slot);
  const heading = turned(who.around, noise(draw) * who.scatter);
  people.slot.push(slot);
  people.team.push(team);
  people.x.push(heading.x);
  people.y.push(heading.y);
  people.skill.push(share(who.skill + noise(draw) * who.skillSpread));
  people.commitment.push(share(who.commitment + noise(draw) * 0.06));
  people.strain.push(0.15);
  people.disposition.push(noise(draw) * 0.4);
  people.tenure.push(0);
  knowledge.people.x.push(0);
  knowledge.people.y.push(0);
  knowledge.people.commitment.push(0);
  knowledge.people.strain.push(0);
  knowledge.people.week.push(-1);
  return slot;
}

/** The person at `index` leaves. */
export function leave(state: State, index: number): void {
  const { people, knowledge } = state;
  for (const column of [
    people.slot,
    people.team,
    people.x,
    people.y,
    people.skill,
    people.commitment,
    people.strain,
    people.disposition,
    people.tenure,
    knowledge.people.x,
    knowledge.people.y,
    knowledge.people.commitment,
    knowledge.people.strain,
    knowledge.people.week,
  ]) {
    column.splice(index, 1);
  }
}

/** The market's heading this week. */
export function marketNow(work: Work): Vector {
  const { market, week } = work.s;
  return { x: market.x[week] as number, y: market.y[week] as number };
}

/** Somebody who is hired without a charter to replace a leaver. */
export function replacement(work: Work, skill: number): Newcomer {
  return {
    skill: skill * 0.92,
    skillSpread: 0.06,
    commitment: 0.42,
    around: marketNow(work),
    scatter: work.c.newcomerScatter * 57,
  };
}

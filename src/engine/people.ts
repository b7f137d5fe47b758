import type { Vector } from './exact.ts';
import { share, turned } from './exact.ts';
import { drawOf } from './luck.ts';
import { noise } from './random.ts';
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

/** Somebody new joins `team` at the end of its people. Returns their slot. */
export function join(work: Work, team: number, who: Newcomer): number {
  const { people } = work.s;
  let index = 0;
  while (index < people.team.length && (people.team[index] as number) <= team) index++;
  for (const column of columnsOf(work.s)) column.splice(index, 0, 0);
  people.team[index] = team;
  return settleIn(work, index, who);
}

/** Somebody new takes the place of the person at `index`, who leaves. Returns the newcomer's slot. */
export function settleIn(work: Work, index: number, who: Newcomer): number {
  const { people, knowledge } = work.s;
  const slot = people.nextSlot++;
  // A newcomer's luck is keyed by their slot.
  const draw = drawOf(work.luck, 'newcomer', slot);
  const heading = turned(who.around, noise(draw) * who.scatter);
  people.slot[index] = slot;
  people.x[index] = heading.x;
  people.y[index] = heading.y;
  people.skill[index] = share(who.skill + noise(draw) * who.skillSpread);
  people.commitment[index] = share(who.commitment + noise(draw) * 0.06);
  people.strain[index] = 0.15;
  people.disposition[index] = noise(draw) * 0.4;
  people.tenure[index] = 0;
  knowledge.people.x[index] = 0;
  knowledge.people.y[index] = 0;
  knowledge.people.commitment[index] = 0;
  knowledge.people.strain[index] = 0;
  knowledge.people.week[index] = -1;
  return slot;
}

/** The person at `index` leaves. */
export function leave(state: State, index: number): void {
  for (const column of columnsOf(state)) column.splice(index, 1);
}

/** The person at `index` goes over to another team, to stand at the end of its people. */
export function changeTeam(state: State, index: number, team: number): void {
  const { team: of } = state.people;
  let to = 0;
  while (to < of.length && (of[to] as number) <= team) to++;
  of[index] = team;
  if (to > index) to--;
  for (const column of columnsOf(state)) {
    const [value] = column.splice(index, 1) as [number];
    column.splice(to, 0, value);
  }
}

/** Everything that is kept by person. */
function columnsOf({ people, knowledge }: State): number[][] {
  return [
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
  ];
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

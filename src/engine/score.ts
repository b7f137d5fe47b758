import { clamp } from './exact.ts';
import type { Worth } from './state.ts';
import type { Work } from './work.ts';

/** What the parts of the worth left behind weigh, as shares of the value of a good quarter of the game. */
const WEIGHTS = { capacity: 0.4, adaptability: 0.3, people: 0.15, cash: 0.15 } as const;

/** The share of a game's length that the worth left behind is counted over. */
const HORIZON = 0.25;

/**
 * Worth of the organization left behind, in units of value: what its capacity, pointed where the
 * market is, its adaptability, its people and its cash are good for over the next quarter of a game.
 * Debt and strain take from it, so that a burnt-out victory is none. Cash below zero is negative.
 */
export function worthLeft(work: Work): Worth {
  const { s, setup } = work;
  const g = s.gauges;
  const o = s.organization;
  let debt = 0;
  for (const team of s.teams) debt += team.debt;
  debt /= s.teams.length;
  const headcount = s.people.team.length / o.openingPeople;
  const capacity = g.executionCapacity * Math.max(0, g.fit) * (1 - 0.5 * debt) * headcount;
  const people = clamp(g.commitment * 0.6 + g.trust * 0.4 - Math.max(0, g.strain - 0.35), 0, 1);
  const cash = clamp(o.cash / 26, -0.5, 1);
  const unit = setup.turns * setup.weeksPerTurn * HORIZON;
  return {
    capacity: WEIGHTS.capacity * capacity * unit,
    adaptability: WEIGHTS.adaptability * g.adaptability * unit,
    people: WEIGHTS.people * people * unit,
    cash: WEIGHTS.cash * cash * unit,
  };
}

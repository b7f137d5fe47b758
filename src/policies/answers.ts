import type { ChoiceSetup, Effect, Overview } from '../engine/index.ts';

/*
 * A rough judgement of answers to events, as a thoughtful player makes it: what a choice does to
 * people, work and money, by what is short just now, and what it costs in half-days.
 */

/** What a half-day of every week of a turn is worth against the figures below. */
const HALF_DAY = 0.025;
/** What comes later counts less: by then much may be different. */
const LATER = 0.7;

/** How good a choice looks from what may be known, in no unit; the higher the better. */
export function weighChoice(choice: ChoiceSetup, look: Overview): number {
  let sum = -HALF_DAY * choice.halfDays;
  for (const effect of choice.effects) sum += weigh(effect, look);
  for (const { effects } of choice.later) {
    for (const effect of effects) sum += LATER * weigh(effect, look);
  }
  return sum;
}

function weigh(effect: Effect, look: Overview): number {
  const { gauges } = look;
  switch (effect.kind) {
    case 'team': {
      const share = effect.team < 0 ? 1 : (look.teams[effect.team]?.size ?? 0) / sizeOf(look);
      return share * effect.amount * teamWeights(look)[effect.figure];
    }
    case 'organization':
      return effect.amount * organizationWeights(look)[effect.figure];
    case 'people':
      // More hands help where promises slip; everywhere they want to be paid.
      return (effect.count / sizeOf(look)) * (gauges.reliability < 0.9 ? 0.7 : 0.3);
    case 'turn':
      return 0.1 * effect.amount;
    case 'news':
      return look.market.error > 0.25 ? 0.05 : 0.01;
    case 'coalition':
      return 0.3 * effect.amount;
  }
}

const sizeOf = (look: Overview): number =>
  look.teams.reduce((sum, team) => sum + team.size, 0) || 1;

function teamWeights({ gauges }: Overview) {
  return {
    structure: 0.6,
    clarity: 0.5,
    trust: gauges.trust < 0.5 ? 1.2 : 0.8,
    pressure: -0.1,
    backlog: gauges.backlog > 1 || gauges.reliability < 0.9 ? -0.12 : -0.04,
    debt: -0.9,
    commitment: 0.9,
    strain: gauges.strain > 0.4 ? -1 : -0.4,
    skill: 1.2,
    resistance: -0.4,
  } as const;
}

function organizationWeights(look: Overview) {
  return {
    vision: 0.4,
    ambiguity: -0.6,
    ambition: look.gauges.reliability > 0.97 ? 0.2 : -0.6,
    complexity: -0.8,
    cash: look.cash < 6 || look.revenue < look.costs ? 0.08 : 0.015,
    revenue: 0.6,
    reputation: 0.4,
  } as const;
}

import type { Game, WeekFrame } from '../engine/index.ts';

/** The organization before the first week, as if a week had just led there: everybody works where they head. */
export function startFrame({ state }: Game): WeekFrame {
  const { people, teams, market, gauges, organization } = state;
  return {
    week: state.week,
    people: {
      slot: people.slot,
      team: people.team,
      x: people.x,
      y: people.y,
      workX: people.x,
      workY: people.y,
      commitment: people.commitment,
      strain: people.strain,
    },
    teams: teams.map((team) => ({
      structure: team.structure,
      clarity: team.clarity,
      trust: team.trust,
      pressure: team.pressure,
      backlog: team.backlog,
      debt: team.debt,
      output: team.output / team.openingOutput,
      promised: team.promised / team.openingOutput,
      value: team.value,
      reliability: team.reliability,
      processX: team.processX,
      processY: team.processY,
    })),
    marketX: market.x[state.week] ?? 1,
    marketY: market.y[state.week] ?? 0,
    demand: market.demand[state.week] ?? 1,
    gauges,
    vision: organization.vision,
    ambiguity: organization.ambiguity,
    cash: organization.cash,
    revenue: organization.revenue,
  };
}

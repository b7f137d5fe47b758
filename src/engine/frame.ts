import type { FrameTeam, WeekFrame } from './report.ts';
import type { Team } from './state.ts';
import type { Work } from './work.ts';

/** The week as it was, for animation and debrief. */
export function frameOf(work: Work): WeekFrame {
  const { s } = work;
  const { people } = s;
  return {
    week: s.week,
    people: {
      slot: people.slot.slice(),
      team: people.team.slice(),
      x: people.x.slice(),
      y: people.y.slice(),
      workX: work.workX.slice(),
      workY: work.workY.slice(),
      commitment: people.commitment.slice(),
      strain: people.strain.slice(),
    },
    teams: s.teams.map(frameTeam),
    marketX: s.market.x[s.week] as number,
    marketY: s.market.y[s.week] as number,
    demand: s.market.demand[s.week] as number,
    gauges: s.gauges,
    vision: s.organization.vision,
    ambiguity: s.organization.ambiguity,
    cash: s.organization.cash,
    revenue: s.organization.revenue,
  };
}

function frameTeam(team: Team): FrameTeam {
  return {
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
  };
}

import { COEFFICIENTS } from './coefficients.ts';
import type { Measured, Outlook, Overview, PersonOutlook, TeamOutlook } from './contract.ts';
import { copyState } from './copy.ts';
import { HALF_DAYS } from './decisions.ts';
import { adjustedCoherence } from './gauges.ts';
import { agedError } from './mechanisms/knowledge.ts';
import { conduct } from './mechanisms/turning.ts';
import type { Rollout } from './rollout.ts';
import { workOn } from './start.ts';
import type { Game, State, Team, TeamKnowledge } from './state.ts';
import { takeSurvey } from './survey.ts';
import type { Work } from './work.ts';

const C = COEFFICIENTS;

/** What a player may know now, and nothing else. Policies and screens decide and show from this. */
export function outlook(game: Game): Outlook {
  const { setup } = game;
  const s = copyState(game.state);
  const work = workOn(s, setup, game.seed);
  takeSurvey(work);
  conduct(work);
  const people: PersonOutlook[] = s.people.slot.map((slot, i) => ({
    slot,
    team: s.people.team[i] as number,
    tenure: s.people.tenure[i] as number,
    workX: work.workX[i] as number,
    workY: work.workY[i] as number,
    heardX: s.knowledge.people.x[i] as number,
    heardY: s.knowledge.people.y[i] as number,
    commitment: s.knowledge.people.commitment[i] as number,
    strain: s.knowledge.people.strain[i] as number,
    heardWeek: s.knowledge.people.week[i] as number,
  }));
  return { ...overviewOf(work), people };
}

/** The same without the single persons: all that policies decide from. */
export function overview(game: Game): Overview {
  return overviewIn({ work: workOn(copyState(game.state), game.setup, game.seed) });
}

/** What a player would know in a rollout as it stands: an overview at a rollout's price. */
export function overviewIn({ work }: Rollout): Overview {
  takeSurvey(work);
  conduct(work);
  return overviewOf(work);
}

/** Reads the overview of a state whose conduct has been worked out. */
function overviewOf(work: Work): Overview {
  const { s, setup } = work;
  const o = s.organization;
  const market = s.knowledge.market;
  const age = s.week - market.week;
  const sums = conductOf(work);
  const teams = s.teams.map((_team, t) => teamOutlook(s, t, sums[t] as Conduct));
  return {
    turn: s.turn,
    turns: setup.turns,
    week: s.week,
    weeksPerTurn: setup.weeksPerTurn,
    market: {
      x: market.x,
      y: market.y,
      age,
      error: agedError(market.error, age, C.marketErrorGrowth),
    },
    direction: {
      declared: o.declared,
      x: o.directionX,
      y: o.directionY,
      age: o.directionAge,
    },
    vision: o.vision,
    ambiguity: o.ambiguity,
    ambition: o.ambition,
    cash: o.cash,
    revenue: o.revenue,
    costs: o.costs,
    reputation: o.reputation,
    player: s.player,
    lieutenants: s.lieutenants,
    zones: s.zones,
    teams,
    gauges: knownGauges(s, teams),
    openEvents: s.openEvents,
    danger: s.danger,
    halfDaysFree: HALF_DAYS,
  };
}

/** A team's people: how many, and the mean heading of what they do. */
interface Conduct {
  size: number;
  x: number;
  y: number;
}

function conductOf({ s, workX, workY }: Work): Conduct[] {
  const sums = s.teams.map((): Conduct => ({ size: 0, x: 0, y: 0 }));
  const of = s.people.team;
  for (let i = 0; i < of.length; i++) (sums[of[i] as number] as Conduct).size++;
  for (let i = 0; i < of.length; i++) {
    const sum = sums[of[i] as number] as Conduct;
    sum.x += (workX[i] as number) / sum.size;
    sum.y += (workY[i] as number) / sum.size;
  }
  return sums;
}

function measured(value: number, week: number, error: number, now: number): Measured {
  const age = now - week;
  return { value, age, error: agedError(error, age, C.peopleErrorGrowth * 0.5) };
}

function teamOutlook(s: State, t: number, { size, x, y }: Conduct): TeamOutlook {
  const team = s.teams[t] as Team;
  const known = s.knowledge.teams[t] as TeamKnowledge;
  const zone = s.zones[team.zone];
  const heard = (value: number): Measured =>
    measured(value, known.heardWeek, known.heardError * 0.4, s.week);
  const report = (value: number): Measured =>
    measured(value, known.measuredWeek, known.measuredError, s.week);
  return {
    size,
    zone: team.zone,
    own: zone?.own ?? false,
    lieutenant: team.lieutenant,
    backlog: team.backlog,
    reliability: team.reliability,
    output: team.output / team.openingOutput,
    promised: team.promised / team.openingOutput,
    scope: team.scope,
    pressure: team.pressure,
    disruption: team.disruption,
    trust: heard(known.trust),
    commitment: heard(known.commitment),
    strain: heard(known.strain),
    structure: report(known.structure),
    clarity: report(known.clarity),
    debt: report(known.debt),
    resistance:
      known.resistanceWeek < 0
        ? null
        : measured(known.resistance, known.resistanceWeek, 0.05, s.week),
    heard: {
      x: known.x,
      y: known.y,
      age: s.week - known.heardWeek,
      error: agedError(known.heardError, s.week - known.heardWeek, C.peopleErrorGrowth),
    },
    conduct: { x, y },
    process: { x: team.processX, y: team.processY },
    goals: { x: team.goalX, y: team.goalY },
    touchedManagement: team.touchedManagement,
    touchedLeadership: team.touchedLeadership,
  };
}

/** Gauges as far as reports, sales and conduct show them; what has to be looked for is as last heard. */
function knownGauges(s: State, teams: readonly TeamOutlook[]): Outlook['gauges'] {
  const g = s.gauges;
  const o = s.organization;
  const n = s.people.team.length;
  let x = 0;
  let y = 0;
  let commitment = 0;
  let strain = 0;
  let trust = 0;
  let structure = 0;
  for (const team of teams) {
    const weight = team.size / n;
    x += team.conduct.x * weight;
    y += team.conduct.y * weight;
    commitment += team.commitment.value * weight;
    strain += team.strain.value * weight;
    trust += team.trust.value * weight;
    structure += team.structure.value * weight;
  }
  const pull = 1.05 * trust * commitment * (1 - 0.45 * structure) * (0.35 + 0.65 * o.vision);
  const market = s.knowledge.market;
  return {
    output: g.output,
    executionCapacity: g.executionCapacity,
    coherence: adjustedCoherence(Math.sqrt(x * x + y * y), n),
    followership: o.declared ? x * o.directionX + y * o.directionY : 0,
    fit: x * market.x + y * market.y,
    reliability: g.reliability,
    backlog: g.backlog,
    value: (o.revenue * o.openingValue) / o.openingBest,
    adaptability: Math.min(1, (pull * 1.1) / (pull + 0.15)),
    commitment,
    strain,
    trust,
  };
}

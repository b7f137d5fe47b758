import type { Coefficients } from './coefficients.ts';
import { COEFFICIENTS } from './coefficients.ts';
import { openEvents } from './events.ts';
import { share, turned, unitVector } from './exact.ts';
import { readGauges } from './gauges.ts';
import type { Ledger } from './ledger.ts';
import { openLuck } from './luck.ts';
import { refreshManagers } from './manager.ts';
import { drawMarket } from './market.ts';
import { work as doWork } from './mechanisms/effort.ts';
import { coordinate } from './mechanisms/structure.ts';
import { conduct } from './mechanisms/turning.ts';
import { drawFor, noise } from './random.ts';
import type { Moment } from './report.ts';
import type { Setup } from './setup.ts';
import type { Game, State, Team } from './state.ts';
import { RULES_VERSION } from './state.ts';
import { takeSurvey } from './survey.ts';
import type { TeamSurvey, Work } from './work.ts';
import { emptySurvey } from './work.ts';

/** Room for the kernel to work on `state` in place. */
export function workOn(
  state: State,
  setup: Setup,
  seed: string,
  c: Coefficients = COEFFICIENTS,
  ledger: Ledger | null = null,
  moments: Moment[] | null = null,
): Work {
  return {
    setup,
    seed,
    luck: openLuck(seed, setup.weeksPerTurn),
    c,
    s: state,
    ledger,
    moments,
    survey: state.teams.map(emptySurvey),
    workX: [],
    workY: [],
    direct: state.teams.map(() => 0),
    shock: 0,
  };
}

/** The opening state of a game: people and market are drawn from the seed, nothing has been decided. */
export function openingState(setup: Setup, seed: string, c: Coefficients = COEFFICIENTS): State {
  const market = drawMarket(setup.market, setup.turns * setup.weeksPerTurn, seed);
  const o = setup.organization;
  const direction = unitVector(o.direction ?? 0);
  const known = unitVector(o.marketKnown.heading);
  const state: State = {
    turn: 0,
    week: 0,
    people: {
      slot: [],
      team: [],
      x: [],
      y: [],
      skill: [],
      commitment: [],
      strain: [],
      disposition: [],
      tenure: [],
      nextSlot: 0,
    },
    teams: [],
    zones: setup.zones.map((zone) => ({ own: zone.own, coalition: zone.own ? 1 : zone.coalition })),
    lieutenants: setup.lieutenants.map((it, index) => ({
      management: it.management,
      leadership: it.leadership,
      agility: it.agility,
      load: 0.2,
      initiative: 0.5,
      team: setup.teams.findIndex((team) => team.lieutenant === index),
    })),
    player: {
      management: setup.player.management,
      leadership: setup.player.leadership,
      agility: setup.player.agility,
      load: 0.2,
      managementHalfDays: 0,
      leadershipHalfDays: 0,
      restHalfDays: 0,
      switches: 0,
      lastHand: null,
    },
    organization: {
      declared: o.direction !== null,
      directionX: direction.x,
      directionY: direction.y,
      vision: o.direction === null ? 0 : o.vision,
      ambition: o.ambition,
      growth: 1,
      ambiguity: o.ambiguity,
      whiplash: 0,
      directionAge: 52,
      meaning: 0.2,
      complexity: o.complexity,
      cash: o.cash,
      revenue: o.margin,
      costs: 1,
      reputation: o.reputation,
      openingPeople: 1,
      openingValue: 1,
      openingBest: 1,
    },
    market,
    knowledge: {
      market: {
        x: known.x,
        y: known.y,
        week: -o.marketKnown.age,
        error: o.marketKnown.error / 57.3,
      },
      teams: [],
      people: { x: [], y: [], commitment: [], strain: [], week: [] },
    },
    openEvents: [],
    firedEvents: setup.events.map(() => -1),
    laterEffects: [],
    arrivals: [],
    danger: {
      chaos: 0,
      stagnation: 0,
      insolvent: 0,
      chaosWarned: -1,
      stagnationWarned: -1,
      insolventWarned: -1,
    },
    totals: { value: 0, output: 0, promised: 0, weeks: 0 },
    gauges: {
      value: 0,
      output: 0,
      executionCapacity: 0,
      adaptability: 0,
      coherence: 0,
      followership: 0,
      fit: 0,
      reliability: 1,
      commitment: 0,
      strain: 0,
      trust: 0,
      backlog: 0,
    },
    ended: null,
  };
  setup.teams.forEach((team, index) => {
    addTeam(state, setup, seed, index, c);
    for (let n = 0; n < team.size; n++) addPerson(state, setup, seed, index);
  });
  refreshManagers(state);
  measureOpening(state, setup, seed, c);
  state.openEvents = openEvents(workOn(state, setup, seed, c));
  return state;
}

function addTeam(state: State, setup: Setup, seed: string, index: number, c: Coefficients): void {
  const team = setup.teams[index] as Setup['teams'][number];
  const process = unitVector(team.processHeading);
  const goal =
    setup.organization.direction === null ? process : unitVector(setup.organization.direction);
  const heading = unitVector(team.heading);
  const draw = drawFor(seed, 'sensing', -1000 - index);
  state.teams.push({
    zone: team.zone,
    lieutenant: team.lieutenant,
    managerQuality: team.managerQuality,
    structure: team.structure,
    processX: process.x,
    processY: process.y,
    clarity: team.clarity,
    goalX: goal.x,
    goalY: goal.y,
    trust: team.trust,
    pressure: 0,
    backlog: team.backlog,
    debt: team.debt,
    standard: 1,
    scope: 1,
    improvement: c.improvementBase,
    disruption: 0,
    openingOutput: 1,
    resistance: team.resistance,
    facing: team.facing,
    enthusiasm: 0,
    unheard: 0,
    visibleResults: 0,
    measured: false,
    output: 0,
    value: 0,
    promised: 1,
    reliability: 1,
    touchedManagement: 0,
    touchedLeadership: 0,
  });
  // A newly appointed player has been told about each team, roughly.
  state.knowledge.teams.push({
    heardWeek: -4,
    heardError: 0.3,
    trust: share(team.trust + 0.06 * noise(draw)),
    commitment: share(team.commitment + 0.08 * noise(draw)),
    strain: share(team.strain + 0.08 * noise(draw)),
    x: heading.x,
    y: heading.y,
    measuredWeek: -4,
    measuredError: 0.1,
    structure: share(team.structure + 0.08 * noise(draw)),
    clarity: share(team.clarity + 0.08 * noise(draw)),
    debt: share(team.debt + 0.05 * noise(draw)),
    resistanceWeek: -1,
    resistance: 0,
  });
}

function addPerson(state: State, setup: Setup, seed: string, index: number): void {
  const team = setup.teams[index] as Setup['teams'][number];
  const { people, knowledge } = state;
  const slot = people.nextSlot++;
  const draw = drawFor(seed, 'newcomer', slot);
  const heading = turned(unitVector(team.heading), noise(draw) * team.spread);
  people.slot.push(slot);
  people.team.push(index);
  people.x.push(heading.x);
  people.y.push(heading.y);
  people.skill.push(share(team.skill + noise(draw) * 0.09));
  people.commitment.push(share(team.commitment + noise(draw) * 0.08));
  people.strain.push(share(team.strain + noise(draw) * 0.06));
  people.tenure.push(20 + Math.floor(draw() * 300));
  people.disposition.push(noise(draw) * 0.4);
  knowledge.people.x.push(0);
  knowledge.people.y.push(0);
  knowledge.people.commitment.push(0);
  knowledge.people.strain.push(0);
  knowledge.people.week.push(-1);
}

/** Works the opening week once, so that promises, money and gauges have their units. */
function measureOpening(state: State, setup: Setup, seed: string, c: Coefficients): void {
  const work = workOn(state, setup, seed, c);
  const o = state.organization;
  o.openingPeople = state.people.team.length;
  takeSurvey(work);
  conduct(work);
  coordinate(work);
  doWork(work);
  let best = 0;
  let value = 0;
  for (let t = 0; t < state.teams.length; t++) {
    const team = state.teams[t] as Team;
    const at = work.survey[t] as TeamSurvey;
    const mx = state.market.x[0] as number;
    const my = state.market.y[0] as number;
    const worth = Math.min(at.output, at.output * o.ambition);
    team.openingOutput = Math.max(1e-6, at.output);
    team.output = worth;
    team.promised = team.openingOutput * o.ambition;
    team.value = at.output > 0 ? (worth * (at.outputX * mx + at.outputY * my)) / at.output : 0;
    value += team.value;
    best += at.best;
  }
  o.openingValue = Math.max(1e-6, Math.abs(value));
  o.openingBest = Math.max(1e-6, best);
  state.gauges = readGauges(work);
}

/** A new game: the same setup and seed give the same game, bit for bit. */
export function startGame(setup: Setup, seed: string): Game {
  return { rules: RULES_VERSION, setup, seed, state: openingState(setup, seed), log: [] };
}

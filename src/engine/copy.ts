import type {
  KnownPeople,
  Lieutenant,
  Organization,
  People,
  Player,
  State,
  Team,
  TeamKnowledge,
} from './state.ts';

/**
 * A private copy of a state for the kernel to work on in place. Written by hand, field by field:
 * every copy has the same shape whatever the original has been through (frozen, read from JSON,
 * just begun), so that the kernel meets one shape only. The market is shared, because nothing may
 * change it; gauges and the ending are replaced, never changed.
 */
export function copyState(s: State): State {
  return {
    turn: s.turn,
    week: s.week,
    people: copyPeople(s.people),
    teams: s.teams.map(copyTeam),
    zones: s.zones.map((zone) => ({ own: zone.own, coalition: zone.coalition })),
    lieutenants: s.lieutenants.map(copyLieutenant),
    player: copyPlayer(s.player),
    organization: copyOrganization(s.organization),
    market: s.market,
    knowledge: {
      market: { ...s.knowledge.market },
      teams: s.knowledge.teams.map(copyTeamKnowledge),
      people: copyKnownPeople(s.knowledge.people),
    },
    openEvents: s.openEvents.slice(),
    firedEvents: s.firedEvents.slice(),
    laterEffects: s.laterEffects.slice(),
    arrivals: s.arrivals.slice(),
    danger: { ...s.danger },
    totals: { ...s.totals },
    gauges: s.gauges,
    ended: s.ended,
  };
}

/*
 * A column of the kernel must hold plain doubles, or plain whole numbers: a frozen array holds boxed
 * numbers, and so does every later array from the place that made one that was frozen, and a week on
 * such columns makes a box for every number that it writes. So a copy begins as a slice of a list of
 * the right kind, which nothing ever freezes, and is filled number by number.
 */
const DOUBLES: readonly number[] = [0.5];
const WHOLES: readonly number[] = [0];

function copyWholes(column: readonly number[]): number[] {
  const copy = WHOLES.slice();
  if (column.length === 0) return [];
  copy[0] = (column[0] as number) | 0;
  for (let i = 1; i < column.length; i++) copy[i] = (column[i] as number) | 0;
  return copy;
}

function copyColumn(column: readonly number[]): number[] {
  const copy = DOUBLES.slice();
  if (column.length === 0) return [];
  copy[0] = column[0] as number;
  for (let i = 1; i < column.length; i++) copy[i] = column[i] as number;
  return copy;
}

function copyPeople(it: People): People {
  return {
    slot: copyWholes(it.slot),
    team: copyWholes(it.team),
    x: copyColumn(it.x),
    y: copyColumn(it.y),
    skill: copyColumn(it.skill),
    commitment: copyColumn(it.commitment),
    strain: copyColumn(it.strain),
    disposition: copyColumn(it.disposition),
    tenure: copyWholes(it.tenure),
    nextSlot: it.nextSlot,
  };
}

function copyKnownPeople(it: KnownPeople): KnownPeople {
  return {
    x: copyColumn(it.x),
    y: copyColumn(it.y),
    commitment: copyColumn(it.commitment),
    strain: copyColumn(it.strain),
    week: copyWholes(it.week),
  };
}

export function copyTeam(it: Team): Team {
  return {
    zone: it.zone,
    lieutenant: it.lieutenant,
    managerQuality: it.managerQuality,
    structure: it.structure,
    processX: it.processX,
    processY: it.processY,
    clarity: it.clarity,
    goalX: it.goalX,
    goalY: it.goalY,
    trust: it.trust,
    pressure: it.pressure,
    backlog: it.backlog,
    debt: it.debt,
    standard: it.standard,
    scope: it.scope,
    improvement: it.improvement,
    disruption: it.disruption,
    openingOutput: it.openingOutput,
    resistance: it.resistance,
    facing: it.facing,
    enthusiasm: it.enthusiasm,
    unheard: it.unheard,
    visibleResults: it.visibleResults,
    measured: it.measured,
    output: it.output,
    value: it.value,
    promised: it.promised,
    reliability: it.reliability,
    touchedManagement: it.touchedManagement,
    touchedLeadership: it.touchedLeadership,
  };
}

function copyPlayer(it: Player): Player {
  return {
    management: it.management,
    leadership: it.leadership,
    agility: it.agility,
    load: it.load,
    managementHalfDays: it.managementHalfDays,
    leadershipHalfDays: it.leadershipHalfDays,
    restHalfDays: it.restHalfDays,
    switches: it.switches,
    lastHand: it.lastHand,
  };
}

function copyOrganization(it: Organization): Organization {
  return {
    declared: it.declared,
    directionX: it.directionX,
    directionY: it.directionY,
    vision: it.vision,
    ambition: it.ambition,
    growth: it.growth,
    ambiguity: it.ambiguity,
    whiplash: it.whiplash,
    directionAge: it.directionAge,
    meaning: it.meaning,
    complexity: it.complexity,
    cash: it.cash,
    revenue: it.revenue,
    costs: it.costs,
    reputation: it.reputation,
    openingPeople: it.openingPeople,
    openingValue: it.openingValue,
    openingBest: it.openingBest,
  };
}

export function copyLieutenant(it: Lieutenant): Lieutenant {
  return {
    management: it.management,
    leadership: it.leadership,
    agility: it.agility,
    load: it.load,
    initiative: it.initiative,
    team: it.team,
  };
}

export function copyTeamKnowledge(it: TeamKnowledge): TeamKnowledge {
  return {
    heardWeek: it.heardWeek,
    heardError: it.heardError,
    trust: it.trust,
    commitment: it.commitment,
    strain: it.strain,
    x: it.x,
    y: it.y,
    measuredWeek: it.measuredWeek,
    measuredError: it.measuredError,
    structure: it.structure,
    clarity: it.clarity,
    debt: it.debt,
    resistanceWeek: it.resistanceWeek,
    resistance: it.resistance,
  };
}

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
 * A frozen array holds boxed numbers, which a slice would keep; number by number they are unboxed.
 * Whole numbers and others are copied in different places, so that each kind keeps its kind.
 */

function copyWholes(column: readonly number[], frozen: boolean): number[] {
  if (!frozen) return column.slice();
  const copy: number[] = [];
  for (let i = 0; i < column.length; i++) copy.push((column[i] as number) | 0);
  return copy;
}

function copyColumn(column: readonly number[], frozen: boolean): number[] {
  if (!frozen) return column.slice();
  const copy: number[] = [];
  for (let i = 0; i < column.length; i++) copy.push(column[i] as number);
  return copy;
}

function copyPeople(it: People): People {
  const frozen = Object.isFrozen(it.x);
  return {
    slot: copyWholes(it.slot, frozen),
    team: copyWholes(it.team, frozen),
    x: copyColumn(it.x, frozen),
    y: copyColumn(it.y, frozen),
    skill: copyColumn(it.skill, frozen),
    commitment: copyColumn(it.commitment, frozen),
    strain: copyColumn(it.strain, frozen),
    disposition: copyColumn(it.disposition, frozen),
    tenure: copyWholes(it.tenure, frozen),
    nextSlot: it.nextSlot,
  };
}

function copyKnownPeople(it: KnownPeople): KnownPeople {
  const frozen = Object.isFrozen(it.x);
  return {
    x: copyColumn(it.x, frozen),
    y: copyColumn(it.y, frozen),
    commitment: copyColumn(it.commitment, frozen),
    strain: copyColumn(it.strain, frozen),
    week: copyWholes(it.week, frozen),
  };
}

function copyTeam(it: Team): Team {
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

function copyLieutenant(it: Lieutenant): Lieutenant {
  return {
    management: it.management,
    leadership: it.leadership,
    agility: it.agility,
    load: it.load,
    initiative: it.initiative,
    team: it.team,
  };
}

function copyTeamKnowledge(it: TeamKnowledge): TeamKnowledge {
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

import type {
  ChoiceSetup,
  Condition,
  Effect,
  EventSetup,
  LieutenantSetup,
  MarketSetup,
  OrganizationSetup,
  RoleSetup,
  Setup,
  TeamSetup,
  ZoneSetup,
} from '../engine/index.ts';
import { degreesOfWritten } from './compass.ts';
import { ALL_TEAMS } from './schema-events.ts';
import type {
  Scenario,
  ScenarioChoice,
  ScenarioEffect,
  ScenarioEvent,
  ScenarioRole,
  ScenarioZone,
  WrittenHeading,
} from './types.ts';

/** What a checked scenario is to the engine: numbers and indices, no texts. The same scenario gives the same setup. */
export function compile(scenario: Scenario): Setup {
  const { time, role, player } = scenario;
  return {
    weeksPerTurn: time.weeksPerTurn,
    turns: time.turns,
    layers: role.layers,
    player: {
      management: player.management,
      leadership: player.leadership,
      agility: player.agility,
    },
    zones: scenario.zones.map((zone) => compileZone(scenario, zone)),
    ...(scenario.roles === undefined ? {} : { roles: compileRoles(scenario, scenario.roles) }),
    teams: scenario.teams.map((_, index) => compileTeam(scenario, index)),
    lieutenants: scenario.lieutenants.map(compileLieutenant),
    market: compileMarket(scenario),
    organization: compileOrganization(scenario),
    events: scenario.events.map((event) => compileEvent(scenario, event)),
    ...(scenario.actions === undefined ? {} : { actions: [...scenario.actions] }),
  };
}

/** Index of the team with this id; -1 for "all" (and for an id that the checks would have refused). */
function teamIndex(scenario: Scenario, id: string): number {
  return id === ALL_TEAMS ? -1 : scenario.teams.findIndex((team) => team.id === id);
}

function degrees(scenario: Scenario, heading: WrittenHeading): number {
  return degreesOfWritten(scenario.compass, heading) ?? 0;
}

function compileZone(scenario: Scenario, zone: ScenarioZone): ZoneSetup {
  const { leads } = zone;
  return {
    own: zone.own,
    coalition: zone.coalition ?? (zone.own ? 1 : 0),
    ...(leads === undefined
      ? {}
      : { leader: { heading: degrees(scenario, leads.toward), strength: leads.strength } }),
  };
}

function compileRoles(scenario: Scenario, roles: readonly ScenarioRole[]): RoleSetup[] {
  return roles.map(({ fromTurn, layers, ownZones }) => ({
    fromTurn,
    layers,
    own: scenario.zones.map((zone) => ownZones.includes(zone.id)),
  }));
}

function compileTeam(scenario: Scenario, index: number): TeamSetup {
  const team = scenario.teams[index] as Scenario['teams'][number];
  const lieutenant = scenario.lieutenants.findIndex((person) => person.heads === team.id);
  const { work, people } = team;
  return {
    zone: scenario.zones.findIndex((zone) => zone.id === team.zone),
    size: people.size,
    lieutenant,
    managerQuality: team.manager?.quality ?? scenario.lieutenants[lieutenant]?.management ?? 0.5,
    structure: work.structure,
    processHeading: degrees(scenario, work.processHeading),
    clarity: work.clarity,
    trust: people.trust,
    heading: degrees(scenario, people.heading),
    spread: people.spread,
    skill: people.skill,
    commitment: people.commitment,
    strain: people.strain,
    backlog: work.backlog,
    debt: work.debt,
    resistance: people.resistance,
    facing: work.facing,
  };
}

function compileLieutenant(person: Scenario['lieutenants'][number]): LieutenantSetup {
  return {
    management: person.management,
    leadership: person.leadership,
    agility: person.agility,
  };
}

function compileMarket(scenario: Scenario): MarketSetup {
  const { market } = scenario;
  return {
    heading: degrees(scenario, market.heading),
    drift: market.drift,
    wander: market.wander,
    unpredictability: market.unpredictability,
    shifts: market.shifts.map((shift) => ({ ...shift })),
    demand: market.demand.map((point) => ({ ...point })),
  };
}

function compileOrganization(scenario: Scenario): OrganizationSetup {
  const { organization, market } = scenario;
  return {
    ...organization,
    direction: organization.direction === null ? null : degrees(scenario, organization.direction),
    marketKnown: {
      heading: degrees(scenario, market.known.heading),
      age: market.known.age,
      error: market.known.error,
    },
  };
}

function compileEvent(scenario: Scenario, event: ScenarioEvent): EventSetup {
  return {
    id: event.id,
    from: event.turns.from,
    to: event.turns.to,
    chance: event.chance,
    when: event.when.map(
      (condition): Condition => ({
        figure: condition.figure,
        team: condition.team === undefined ? -1 : teamIndex(scenario, condition.team),
        is: condition.is,
        value: condition.value,
      }),
    ),
    choices: event.choices.map((choice) => compileChoice(scenario, choice)),
  };
}

function compileChoice(scenario: Scenario, choice: ScenarioChoice): ChoiceSetup {
  const compiled = (effects: readonly ScenarioEffect[]) =>
    effects.map((effect) => compileEffect(scenario, effect));
  return {
    id: choice.id,
    halfDays: choice.halfDays,
    effects: compiled(choice.effects),
    later: choice.later.map((later) => ({ after: later.after, effects: compiled(later.effects) })),
  };
}

function compileEffect(scenario: Scenario, effect: ScenarioEffect): Effect {
  switch (effect.kind) {
    case 'team':
      return { ...effect, team: teamIndex(scenario, effect.team) };
    case 'people':
      return { ...effect, team: teamIndex(scenario, effect.team) };
    case 'turn':
      return {
        ...effect,
        team: teamIndex(scenario, effect.team),
        heading: degrees(scenario, effect.heading),
      };
    case 'coalition':
      return {
        kind: 'coalition',
        zone: scenario.zones.findIndex((zone) => zone.id === effect.zone),
        amount: effect.amount,
      };
    case 'organization':
    case 'news':
      return effect;
  }
}

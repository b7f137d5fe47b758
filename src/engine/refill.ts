import { copyLieutenant, copyTeam, copyTeamKnowledge } from './copy.ts';
import type {
  Lieutenant,
  Organization,
  People,
  Player,
  State,
  Team,
  TeamKnowledge,
} from './state.ts';

/**
 * Brings a private state to another, in the memory that it has. A future that is begun in new memory
 * works on what no cache holds, which costs more than its rules do; so a rollout keeps its state and
 * refills it. The market, gauges and the ending are shared, because nothing changes them.
 */
export function refill(to: State, from: State): void {
  to.turn = from.turn;
  to.week = from.week;
  refillPeople(to.people, from.people);
  to.teams = refillAll(to.teams, from.teams, setTeam, copyTeam);
  to.zones = from.zones.map((zone) => ({ own: zone.own, coalition: zone.coalition }));
  to.lieutenants = refillAll(to.lieutenants, from.lieutenants, setLieutenant, copyLieutenant);
  setPlayer(to.player, from.player);
  setOrganization(to.organization, from.organization);
  to.market = from.market;
  const { knowledge: known } = to;
  known.market = { ...from.knowledge.market };
  known.teams = refillAll(known.teams, from.knowledge.teams, setTeamKnowledge, copyTeamKnowledge);
  refillColumn(known.people.x, from.knowledge.people.x);
  refillColumn(known.people.y, from.knowledge.people.y);
  refillColumn(known.people.commitment, from.knowledge.people.commitment);
  refillColumn(known.people.strain, from.knowledge.people.strain);
  refillColumn(known.people.week, from.knowledge.people.week);
  to.openEvents = from.openEvents.slice();
  to.firedEvents = from.firedEvents.slice();
  to.laterEffects = from.laterEffects.slice();
  to.arrivals = from.arrivals.slice();
  to.danger = { ...from.danger };
  to.totals = { ...from.totals };
  to.gauges = from.gauges;
  to.ended = from.ended;
}

function refillColumn(to: number[], from: readonly number[]): void {
  if (to.length > from.length) to.length = from.length;
  const shared = to.length;
  for (let i = 0; i < shared; i++) to[i] = from[i] as number;
  for (let i = shared; i < from.length; i++) to.push(from[i] as number);
}

/** Refills each of a list, or copies the list where it is longer or shorter. */
function refillAll<T>(
  to: T[],
  from: readonly T[],
  set: (to: T, from: T) => void,
  copy: (from: T) => T,
): T[] {
  if (to.length !== from.length) return from.map(copy);
  for (let i = 0; i < to.length; i++) set(to[i] as T, from[i] as T);
  return to;
}

function refillPeople(to: People, from: People): void {
  refillColumn(to.slot, from.slot);
  refillColumn(to.team, from.team);
  refillColumn(to.x, from.x);
  refillColumn(to.y, from.y);
  refillColumn(to.skill, from.skill);
  refillColumn(to.commitment, from.commitment);
  refillColumn(to.strain, from.strain);
  refillColumn(to.disposition, from.disposition);
  refillColumn(to.tenure, from.tenure);
  to.nextSlot = from.nextSlot;
}

function setTeam(to: Team, from: Team): void {
  to.zone = from.zone;
  to.lieutenant = from.lieutenant;
  to.managerQuality = from.managerQuality;
  to.structure = from.structure;
  to.processX = from.processX;
  to.processY = from.processY;
  to.clarity = from.clarity;
  to.goalX = from.goalX;
  to.goalY = from.goalY;
  to.trust = from.trust;
  to.pressure = from.pressure;
  to.backlog = from.backlog;
  to.debt = from.debt;
  to.standard = from.standard;
  to.scope = from.scope;
  to.improvement = from.improvement;
  to.disruption = from.disruption;
  to.openingOutput = from.openingOutput;
  to.resistance = from.resistance;
  to.facing = from.facing;
  to.enthusiasm = from.enthusiasm;
  to.unheard = from.unheard;
  to.visibleResults = from.visibleResults;
  to.measured = from.measured;
  to.output = from.output;
  to.value = from.value;
  to.promised = from.promised;
  to.reliability = from.reliability;
  to.touchedManagement = from.touchedManagement;
  to.touchedLeadership = from.touchedLeadership;
}

function setLieutenant(to: Lieutenant, from: Lieutenant): void {
  to.management = from.management;
  to.leadership = from.leadership;
  to.agility = from.agility;
  to.load = from.load;
  to.initiative = from.initiative;
  to.team = from.team;
}

function setPlayer(to: Player, from: Player): void {
  to.management = from.management;
  to.leadership = from.leadership;
  to.agility = from.agility;
  to.load = from.load;
  to.managementHalfDays = from.managementHalfDays;
  to.leadershipHalfDays = from.leadershipHalfDays;
  to.restHalfDays = from.restHalfDays;
  to.switches = from.switches;
  to.lastHand = from.lastHand;
}

function setOrganization(to: Organization, from: Organization): void {
  to.declared = from.declared;
  to.directionX = from.directionX;
  to.directionY = from.directionY;
  to.vision = from.vision;
  to.ambition = from.ambition;
  to.growth = from.growth;
  to.ambiguity = from.ambiguity;
  to.whiplash = from.whiplash;
  to.directionAge = from.directionAge;
  to.meaning = from.meaning;
  to.complexity = from.complexity;
  to.cash = from.cash;
  to.revenue = from.revenue;
  to.costs = from.costs;
  to.reputation = from.reputation;
  to.openingPeople = from.openingPeople;
  to.openingValue = from.openingValue;
  to.openingBest = from.openingBest;
}

function setTeamKnowledge(to: TeamKnowledge, from: TeamKnowledge): void {
  to.heardWeek = from.heardWeek;
  to.heardError = from.heardError;
  to.trust = from.trust;
  to.commitment = from.commitment;
  to.strain = from.strain;
  to.x = from.x;
  to.y = from.y;
  to.measuredWeek = from.measuredWeek;
  to.measuredError = from.measuredError;
  to.structure = from.structure;
  to.clarity = from.clarity;
  to.debt = from.debt;
  to.resistanceWeek = from.resistanceWeek;
  to.resistance = from.resistance;
}

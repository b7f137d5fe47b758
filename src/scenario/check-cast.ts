import type { Faults } from './check-tools.ts';
import { mustDiffer, mustExist, report } from './check-tools.ts';
import { degreesOfWritten, gapsAround, pointsAround } from './compass.ts';
import type { Path } from './faults.ts';
import { howOftenOwn } from './roles.ts';
import { ALL_TEAMS } from './schema-events.ts';
import type { Scenario, WrittenHeading } from './types.ts';

/** Least and most degrees between neighbouring points of a compass. */
const NEAREST_POINTS = 15;
const FARTHEST_POINTS = 150;
/** Names that must be left for newcomers. */
export const SPARE_NAMES = 30;

/** Refuses a heading that names no point of the compass. */
export function checkHeading(
  faults: Faults,
  scenario: Scenario,
  at: Path,
  heading: WrittenHeading,
): void {
  if (degreesOfWritten(scenario.compass, heading) !== undefined) return;
  mustExist(
    faults,
    at,
    String(heading),
    scenario.compass.map((point) => point.id),
    'the id of a compass point',
  );
}

function ids(list: readonly { readonly id: string }[], key: string) {
  return list.map((entry, i) => ({ at: [key, i, 'id'], value: entry.id }));
}

function checkCompass(faults: Faults, scenario: Scenario): void {
  mustDiffer(faults, ids(scenario.compass, 'compass'), 'ids of compass points');
  const around = pointsAround(scenario.compass);
  gapsAround(scenario.compass).forEach((gap, i) => {
    const point = around[i] as Scenario['compass'][number];
    const next = around[(i + 1) % around.length] as Scenario['compass'][number];
    const at = ['compass', scenario.compass.indexOf(next), 'degrees'];
    if (gap < NEAREST_POINTS) {
      report(
        faults,
        at,
        `at least ${NEAREST_POINTS} degrees from "${point.id}" at ${point.degrees}`,
        next.degrees,
        'Move one of the two points.',
      );
    } else if (gap > FARTHEST_POINTS) {
      report(
        faults,
        at,
        `at most ${FARTHEST_POINTS} degrees from "${point.id}" at ${point.degrees}`,
        next.degrees,
        'Put a point between them, so that every heading has words.',
      );
    }
  });
}

function checkZones(faults: Faults, scenario: Scenario): void {
  mustDiffer(faults, ids(scenario.zones, 'zones'), 'ids of zones');
  scenario.zones.forEach((zone, i) => {
    if (howOftenOwn(scenario, zone) === 'always') {
      if (zone.coalition !== undefined) {
        report(
          faults,
          ['zones', i, 'coalition'],
          'nothing, in an own zone',
          zone.coalition,
          'Remove it: own people need no coalition.',
        );
      }
      if (zone.leads !== undefined) {
        report(
          faults,
          ['zones', i, 'leads'],
          'nothing, in an own zone',
          zone.leads,
          'Remove it: in your own zone you lead.',
        );
      }
      return;
    }
    if (zone.leads !== undefined) {
      checkHeading(faults, scenario, ['zones', i, 'leads', 'toward'], zone.leads.toward);
    }
    if (zone.head === undefined) {
      report(
        faults,
        ['zones', i, 'head'],
        'the name of the head of a zone that is not your own',
        undefined,
        'Add "head".',
      );
    }
    if (zone.coalition === undefined) {
      report(
        faults,
        ['zones', i, 'coalition'],
        'a number from 0 to 1',
        undefined,
        'Add "coalition".',
      );
    }
  });
}

function checkTeams(faults: Faults, scenario: Scenario): void {
  const zones = scenario.zones.map((zone) => zone.id);
  mustDiffer(faults, ids(scenario.teams, 'teams'), 'ids of teams');
  mustDiffer(
    faults,
    scenario.teams.map((team, i) => ({ at: ['teams', i, 'short'], value: team.short })),
    'short names of teams',
  );
  scenario.teams.forEach((team, i) => {
    const at = ['teams', i];
    if (team.id === ALL_TEAMS) {
      report(
        faults,
        [...at, 'id'],
        `an id other than "${ALL_TEAMS}"`,
        team.id,
        `"${ALL_TEAMS}" means every team; choose another id.`,
      );
    }
    mustExist(faults, [...at, 'zone'], team.zone, zones, 'the id of a zone');
    checkHeading(faults, scenario, [...at, 'work', 'processHeading'], team.work.processHeading);
    checkHeading(faults, scenario, [...at, 'people', 'heading'], team.people.heading);
    const head = scenario.lieutenants.find((person) => person.heads === team.id);
    if (head === undefined && team.manager === undefined) {
      report(
        faults,
        [...at, 'manager'],
        'a manager, where no lieutenant heads the team',
        undefined,
        `Add "manager", or a lieutenant with "heads": "${team.id}".`,
      );
    } else if (head !== undefined && team.manager !== undefined) {
      report(
        faults,
        [...at, 'manager'],
        `nothing: ${head.id} heads the team`,
        team.manager,
        'Remove "manager", or let the lieutenant be staff.',
      );
    }
  });
}

function checkLieutenants(faults: Faults, scenario: Scenario): void {
  const teams = scenario.teams.map((team) => team.id);
  mustDiffer(faults, ids(scenario.lieutenants, 'lieutenants'), 'ids of lieutenants');
  const heads = scenario.lieutenants.flatMap((person, i) =>
    person.heads === undefined ? [] : [{ at: ['lieutenants', i, 'heads'], value: person.heads }],
  );
  mustDiffer(faults, heads, 'teams that are headed');
  for (const { at, value } of heads) {
    mustExist(faults, at, value, teams, 'the id of a team');
    const team = scenario.teams.find((candidate) => candidate.id === value);
    const zone = scenario.zones.find((candidate) => candidate.id === team?.zone);
    if (zone !== undefined && howOftenOwn(scenario, zone) === 'never') {
      report(
        faults,
        at,
        'a team of an own zone, now or in a later role',
        value,
        'Your lieutenants head your own teams; give that team a "manager".',
      );
    }
  }
}

function checkNames(faults: Faults, scenario: Scenario): void {
  mustDiffer(
    faults,
    scenario.names.map((name, i) => ({ at: ['names', i], value: name })),
    'names of people',
  );
  const people = scenario.teams.reduce((sum, team) => sum + team.people.size, 0);
  const least = people + SPARE_NAMES;
  if (scenario.names.length < least) {
    report(
      faults,
      ['names'],
      `at least ${least} names: ${people} people and ${SPARE_NAMES} newcomers`,
      scenario.names,
      'Add names.',
    );
  }
}

function checkRoles(faults: Faults, scenario: Scenario): void {
  const zones = scenario.zones.map((zone) => zone.id);
  const roles = scenario.roles ?? [];
  roles.forEach((role, i) => {
    const at = ['roles', i];
    const before = roles[i - 1];
    if (before !== undefined && role.fromTurn <= before.fromTurn) {
      report(
        faults,
        [...at, 'fromTurn'],
        `a turn after turn ${before.fromTurn}, where the role before it begins`,
        role.fromTurn,
        'Put the roles in the order of their turns.',
      );
    }
    if (role.fromTurn > scenario.time.turns) {
      report(
        faults,
        [...at, 'fromTurn'],
        `a turn up to ${scenario.time.turns}, the last one`,
        role.fromTurn,
        'Let it begin earlier, or remove it.',
      );
    }
    const owned = role.ownZones.map((id, n) => ({ at: [...at, 'ownZones', n], value: id }));
    mustDiffer(faults, owned, 'zones');
    for (const zone of owned) mustExist(faults, zone.at, zone.value, zones, 'the id of a zone');
  });
}

/** Compass, zones, roles, teams, lieutenants and names: whether they fit each other. */
export function checkCast(faults: Faults, scenario: Scenario): void {
  checkCompass(faults, scenario);
  checkZones(faults, scenario);
  checkRoles(faults, scenario);
  checkTeams(faults, scenario);
  checkLieutenants(faults, scenario);
  checkNames(faults, scenario);
}

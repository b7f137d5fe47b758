import { TEAM_FIGURES_OF_EVENTS } from '../engine/index.ts';
import { checkHeading } from './check-cast.ts';
import type { Faults } from './check-tools.ts';
import { mustDiffer, mustExist, report } from './check-tools.ts';
import type { Path } from './faults.ts';
import { howOftenOwn } from './roles.ts';
import { ALL_TEAMS } from './schema-events.ts';
import type { Scenario, ScenarioChoice, ScenarioEffect, ScenarioEvent } from './types.ts';

const TEAM_FIGURES: ReadonlySet<string> = new Set(TEAM_FIGURES_OF_EVENTS);

/** Largest change of a share in one effect. */
const MOST_SHARE = 0.5;
/** Largest change of a figure that is counted in weeks (backlog of work, cash of payroll). */
const MOST_WEEKS = 6;
const COUNTED_IN_WEEKS: ReadonlySet<string> = new Set(['backlog', 'cash']);

const teamIds = (scenario: Scenario): string[] => scenario.teams.map((team) => team.id);
const weeks = (scenario: Scenario): number => scenario.time.turns * scenario.time.weeksPerTurn;

function checkMarket(faults: Faults, scenario: Scenario): void {
  const { market, organization } = scenario;
  checkHeading(faults, scenario, ['market', 'heading'], market.heading);
  checkHeading(faults, scenario, ['market', 'known', 'heading'], market.known.heading);
  if (organization.direction !== null) {
    checkHeading(faults, scenario, ['organization', 'direction'], organization.direction);
  }
  const horizon = weeks(scenario);
  market.shifts.forEach((shift, i) => {
    if (shift.week < horizon) return;
    report(
      faults,
      ['market', 'shifts', i, 'week'],
      `a week before the horizon of ${horizon} weeks`,
      shift.week,
      'Let it come earlier, or remove it.',
    );
  });
  market.demand.forEach((point, i) => {
    const before = market.demand[i - 1];
    const at = ['market', 'demand', i, 'week'];
    if (before !== undefined && point.week <= before.week) {
      report(
        faults,
        at,
        `a week after week ${before.week}, the one before it`,
        point.week,
        'Put the points in the order of their weeks.',
      );
    }
    if (point.week > horizon) {
      report(
        faults,
        at,
        `a week up to the horizon of ${horizon} weeks`,
        point.week,
        'Let the last point be at the horizon.',
      );
    }
  });
}

function checkEffect(faults: Faults, scenario: Scenario, at: Path, effect: ScenarioEffect): void {
  if (effect.kind === 'team' || effect.kind === 'turn') {
    mustExist(
      faults,
      [...at, 'team'],
      effect.team,
      [...teamIds(scenario), ALL_TEAMS],
      'the id of a team or "all"',
    );
  }
  if (effect.kind === 'people') {
    mustExist(faults, [...at, 'team'], effect.team, teamIds(scenario), 'the id of a team');
    if (effect.count === 0) {
      report(
        faults,
        [...at, 'count'],
        'a number of people other than 0',
        0,
        'Say how many join or leave, or remove the effect.',
      );
    }
  }
  if (effect.kind === 'turn') checkHeading(faults, scenario, [...at, 'heading'], effect.heading);
  if (effect.kind === 'coalition') {
    const others = scenario.zones
      .filter((zone) => howOftenOwn(scenario, zone) !== 'always')
      .map((zone) => zone.id);
    mustExist(
      faults,
      [...at, 'zone'],
      effect.zone,
      others,
      'the id of a zone that is not your own',
    );
  }
  if (effect.kind === 'team' || effect.kind === 'organization') {
    const inWeeks = COUNTED_IN_WEEKS.has(effect.figure);
    const most = inWeeks ? MOST_WEEKS : MOST_SHARE;
    if (Math.abs(effect.amount) > most) {
      report(
        faults,
        [...at, 'amount'],
        `a change of ${effect.figure} from -${most} to ${most}${inWeeks ? ' weeks' : ''}`,
        effect.amount,
        'Make it smaller; effects of 0.05 to 0.15 are already strong.',
      );
    }
  }
}

function checkChoice(
  faults: Faults,
  scenario: Scenario,
  at: Path,
  event: ScenarioEvent,
  choice: ScenarioChoice,
): void {
  choice.effects.forEach((effect, i) => {
    checkEffect(faults, scenario, [...at, 'effects', i], effect);
  });
  const left = weeks(scenario) - (event.turns.from - 1) * scenario.time.weeksPerTurn;
  choice.later.forEach((later, i) => {
    const inner = [...at, 'later', i];
    if (later.after >= left) {
      report(
        faults,
        [...inner, 'after'],
        `less than the ${left} weeks that are left when the event first may come`,
        later.after,
        'Let it come sooner.',
      );
    }
    later.effects.forEach((effect, j) => {
      checkEffect(faults, scenario, [...inner, 'effects', j], effect);
    });
  });
}

function checkEvent(faults: Faults, scenario: Scenario, index: number, event: ScenarioEvent): void {
  const at = ['events', index];
  const { from, to } = event.turns;
  const { turns } = scenario.time;
  if (from > turns) {
    report(
      faults,
      [...at, 'turns', 'from'],
      `a turn up to ${turns}, the last one`,
      from,
      'Let it come earlier.',
    );
  }
  if (to > turns) {
    report(
      faults,
      [...at, 'turns', 'to'],
      `a turn up to ${turns}, the last one`,
      to,
      'Let its range end earlier.',
    );
  }
  if (to < from) {
    report(
      faults,
      [...at, 'turns', 'to'],
      `a turn from ${from} on, where the range begins`,
      to,
      'Swap the two, or widen the range.',
    );
  }
  event.when.forEach((condition, i) => {
    if (condition.team === undefined) return;
    const place = [...at, 'when', i, 'team'];
    mustExist(faults, place, condition.team, teamIds(scenario), 'the id of a team');
    if (!TEAM_FIGURES.has(condition.figure)) {
      report(
        faults,
        place,
        `nothing: "${condition.figure}" belongs to the whole organization`,
        condition.team,
        'Remove "team".',
      );
    }
  });
  mustDiffer(
    faults,
    event.choices.map((choice, i) => ({ at: [...at, 'choices', i, 'id'], value: choice.id })),
    'ids of choices',
  );
  event.choices.forEach((choice, i) => {
    checkChoice(faults, scenario, [...at, 'choices', i], event, choice);
  });
}

function checkGuide(faults: Faults, scenario: Scenario): void {
  const guide = scenario.guide ?? [];
  mustDiffer(
    faults,
    guide.map((step, i) => ({ at: ['guide', i, 'turn'], value: String(step.turn) })),
    'turns of the guide',
  );
  guide.forEach((step, i) => {
    if (step.turn > scenario.time.turns) {
      report(
        faults,
        ['guide', i, 'turn'],
        `a turn up to ${scenario.time.turns}, the last one`,
        step.turn,
        'Remove it, or correct the turn.',
      );
    }
    step.hints.forEach((hint, j) => {
      const at = ['guide', i, 'hints', j, 'at'];
      if (hint.at.kind === 'team') {
        mustExist(faults, [...at, 'team'], hint.at.team, teamIds(scenario), 'the id of a team');
      } else if (hint.at.kind === 'action' && scenario.actions !== undefined) {
        mustExist(
          faults,
          [...at, 'action'],
          hint.at.action,
          scenario.actions,
          'an action that the scenario offers',
        );
      }
    });
  });
}

/** Market, events, guide, remarks, offered actions: whether they fit the cast and the horizon. */
export function checkCourse(faults: Faults, scenario: Scenario): void {
  checkMarket(faults, scenario);
  mustDiffer(
    faults,
    scenario.events.map((event, i) => ({ at: ['events', i, 'id'], value: event.id })),
    'ids of events',
  );
  scenario.events.forEach((event, i) => {
    checkEvent(faults, scenario, i, event);
  });
  checkGuide(faults, scenario);
  mustDiffer(
    faults,
    (scenario.actions ?? []).map((action, i) => ({ at: ['actions', i], value: action })),
    'actions',
  );
  scenario.remarks?.forEach((remark, i) => {
    if (remark.team === undefined) return;
    mustExist(faults, ['remarks', i, 'team'], remark.team, teamIds(scenario), 'the id of a team');
  });
}

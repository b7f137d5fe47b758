import { degreesOfWritten, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { Emblem, EmblemTeam } from './choice-model.ts';
import { shortWay } from './debrief-weeks.ts';

/** Steps of the market's path in a drawing. */
const STEPS = 32;

/**
 * The character of a scenario as a drawing: how its market moves, mirrored from one turn to the next
 * so that neither side nor week is given away, and how its teams stand at the opening.
 */
export function emblemOf(scenario: Scenario): Emblem {
  const { market, time, teams } = scenario;
  const weeks = time.turns * time.weeksPerTurn;
  const heading = degreesOfWritten(scenario.compass, market.heading) ?? 0;
  const path: number[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const week = (step / STEPS) * weeks;
    let degrees = market.drift * week;
    for (const [index, shift] of inOrder(scenario).entries()) {
      const done = Math.max(0, Math.min(1, (week - shift.week) / Math.max(1, shift.over)));
      degrees += Math.abs(shift.degrees) * done * (index % 2 === 0 ? 1 : -1);
    }
    // A market that wanders is drawn unsteady: the size of it, not its path.
    degrees += Math.sin(step * 1.9) * market.wander * 4;
    path.push(degrees);
  }
  // A market that turns again and again is drawn around the level, so that it winds and does not climb.
  const level =
    market.shifts.length > 1 ? path.reduce((sum, one) => sum + one, 0) / path.length : 0;
  return {
    path: path.map((degrees) => degrees - level),
    teams: teams.map((team): EmblemTeam => {
      const people = degreesOfWritten(scenario.compass, team.people.heading) ?? 0;
      return {
        people: team.people.size,
        structure: team.work.structure,
        off: shortWay(heading, people),
        spread: team.people.spread,
        own: scenario.zones.find((zone) => zone.id === team.zone)?.own ?? true,
      };
    }),
    label: labelOf(scenario),
  };
}

const inOrder = ({ market }: Scenario) =>
  [...market.shifts].sort((one, other) => one.week - other.week);

function labelOf(scenario: Scenario): string {
  const { shifts, drift } = scenario.market;
  const large = shifts.filter((shift) => Math.abs(shift.degrees) >= 30).length;
  const path =
    large > 1 ? 'winds' : large === 1 ? 'bends' : Math.abs(drift) > 0.3 ? 'drifts' : 'straight';
  return t('choice:emblem', {
    path: t(`choice:emblemPath.${path}`),
    teams: t('choice:emblemTeams', { count: scenario.teams.length }),
  });
}

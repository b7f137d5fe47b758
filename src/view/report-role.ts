import type { Outlook } from '../engine/index.ts';
import { laterRole, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { teamName } from './names.ts';
import { listed } from './numbers.ts';
import type { ReportRole } from './report-model.ts';

/** The role that begins after a turn, with who reports to it; null where the role stays what it was. */
export function roleOf(scenario: Scenario, before: Outlook, after: Outlook): ReportRole | null {
  const role = laterRole(scenario, after.turn + 1);
  if (role === null || role.fromTurn !== after.turn + 1) return null;
  const changes: string[] = [];
  const gained = moved(after, before);
  if (gained.length > 0) {
    const teams = listed(gained.map((team) => teamName(scenario, team)));
    changes.push(t('report:role.gained', { teams, count: gained.length }));
  }
  scenario.zones.forEach((zone, index) => {
    const lost = moved(before, after).filter((team) => after.teams[team]?.zone === index);
    if (lost.length === 0) return;
    const teams = listed(lost.map((team) => teamName(scenario, team)));
    changes.push(t('report:role.lost', { teams, head: zone.head ?? '', count: lost.length }));
  });
  const was = laterRole(scenario, before.turn + 1) ?? scenario.role;
  if (role.layers > was.layers) changes.push(t('report:role.farther'));
  else if (role.layers < was.layers) changes.push(t('report:role.nearer'));
  return { title: t('report:role.title', { title: role.title }), story: role.story, changes };
}

/** Teams that are own in one outlook and not in the other. */
function moved(own: Outlook, other: Outlook): number[] {
  return own.teams.flatMap((team, index) =>
    team.own && other.teams[index]?.own === false ? [index] : [],
  );
}

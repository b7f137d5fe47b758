import type { Outlook } from '../engine/index.ts';
import {
  degreesOfDirection,
  degreesOfWritten,
  headName,
  roleTitle,
  type Scenario,
} from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { BriefingModel, TwoHands } from './briefing-model.ts';
import { headingWords } from './heading-words.ts';
import { roseOf } from './rose.ts';

const DEGREES = 180 / Math.PI;

/**
 * The briefing of a scenario. During play the outlook brings the compass up to date, and the role
 * with who reports to it; everything else stays what was told at the start.
 */
export function briefingModel(
  scenario: Scenario,
  seed: string | null = null,
  outlook: Outlook | null = null,
): BriefingModel {
  const { briefing, time, advisers } = scenario;
  const title = roleTitle(scenario, outlook ? outlook.turn + 1 : 1);
  const own = ownZones(scenario, outlook);
  return {
    title: scenario.title,
    subtitle: scenario.subtitle,
    role: t('briefing:role', { title }),
    you: briefing.you,
    situation: briefing.situation,
    task: briefing.task,
    known: briefing.known,
    length: t('briefing:length', {
      length: t('choice:length', { turns: time.turns, weeks: time.weeksPerTurn }),
      minutes: t('choice:minutes', { count: scenario.minutes }),
    }),
    seed,
    player: handsOf(scenario.player),
    people: scenario.lieutenants
      .filter((person) => reportsTo(scenario, own, person.heads))
      .map((person) => ({
        name: person.name,
        role: person.role,
        portrait: person.portrait,
        place: placeOf(scenario, person.heads),
        hands: handsOf(person),
      })),
    advisers: (['management', 'leadership'] as const).map((hand) => ({ hand, ...advisers[hand] })),
    zones: zonesOf(scenario, own),
    rose: roseOf(scenario, marketOf(scenario, outlook), directionOf(scenario, outlook)),
  };
}

/** Whether each zone is the player's own now. */
function ownZones(scenario: Scenario, outlook: Outlook | null): readonly boolean[] {
  return scenario.zones.map((zone, index) => outlook?.zones[index]?.own ?? zone.own);
}

/** Whether whoever heads a team, or is staff, reports to the player. */
function reportsTo(
  scenario: Scenario,
  own: readonly boolean[],
  heads: string | undefined,
): boolean {
  const team = scenario.teams.find((one) => one.id === heads);
  return team === undefined || own[scenario.zones.findIndex((it) => it.id === team.zone)] === true;
}

function placeOf(scenario: Scenario, heads: string | undefined): string {
  const team = scenario.teams.find((one) => one.id === heads);
  return team ? t('briefing:heads', { team: team.name }) : t('briefing:staff');
}

/** From this difference on, one hand is by far the stronger. */
const MUCH = 0.25;
const ALIKE = 0.08;

/** Two hands and what is to be said of them. */
export function handsOf(hands: Omit<TwoHands, 'words'>): TwoHands {
  const { management, leadership, agility } = hands;
  const lean = management - leadership;
  const stronger = lean > 0 ? 'management' : 'leadership';
  const words =
    Math.abs(lean) < ALIKE
      ? t('briefing:hands.alike')
      : Math.abs(lean) >= MUCH
        ? t(`briefing:hands.${stronger}Much`)
        : t(`briefing:hands.${stronger}`);
  return { management, leadership, agility, words };
}

function zonesOf(scenario: Scenario, own: readonly boolean[]): BriefingModel['zones'] {
  return scenario.zones.map((zone, at) => ({
    name: own[at]
      ? t('briefing:zoneOwn', { zone: zone.name })
      : t('briefing:zoneOther', { zone: zone.name, head: zone.head ?? '' }),
    own: own[at] === true,
    leads:
      own[at] || zone.leads === undefined
        ? null
        : t('briefing:zoneLeads', {
            head: zone.head ?? '',
            heading: headingWords(
              scenario,
              degreesOfWritten(scenario.compass, zone.leads.toward) ?? 0,
            ),
          }),
    teams: scenario.teams.flatMap((team, index) => {
      if (team.zone !== zone.id) return [];
      const head = headName(scenario, index);
      return [
        {
          name: team.name,
          does: team.does,
          people: t('words:people', { count: team.people.size }),
          head: head === '' ? '' : t('briefing:headedBy', { name: head }),
        },
      ];
    }),
  }));
}

function marketOf(scenario: Scenario, outlook: Outlook | null): BriefingModel['rose']['market'] {
  if (outlook) {
    return { degrees: degreesOfDirection(outlook.market), error: outlook.market.error * DEGREES };
  }
  const { heading, error } = scenario.market.known;
  return { degrees: degreesOfWritten(scenario.compass, heading) ?? 0, error };
}

function directionOf(scenario: Scenario, outlook: Outlook | null): number | null {
  if (outlook) return outlook.direction.declared ? degreesOfDirection(outlook.direction) : null;
  const { direction } = scenario.organization;
  return direction === null ? null : (degreesOfWritten(scenario.compass, direction) ?? null);
}

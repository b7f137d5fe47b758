import type { Outlook } from '../engine/index.ts';
import {
  degreesOfDirection,
  degreesOfWritten,
  headName,
  type Scenario,
} from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { BriefingModel, TwoHands } from './briefing-model.ts';
import { roseOf } from './rose.ts';

const DEGREES = 180 / Math.PI;

/**
 * The briefing of a scenario. During play the outlook brings the compass up to date;
 * everything else stays what was told at the start.
 */
export function briefingModel(
  scenario: Scenario,
  seed: string | null = null,
  outlook: Outlook | null = null,
): BriefingModel {
  const { briefing, role, time, advisers } = scenario;
  return {
    title: scenario.title,
    subtitle: scenario.subtitle,
    role: t('briefing:role', { title: role.title }),
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
    people: scenario.lieutenants.map((person) => ({
      name: person.name,
      role: person.role,
      portrait: person.portrait,
      place: placeOf(scenario, person.heads),
      hands: handsOf(person),
    })),
    advisers: (['management', 'leadership'] as const).map((hand) => ({ hand, ...advisers[hand] })),
    zones: zonesOf(scenario),
    rose: roseOf(scenario, marketOf(scenario, outlook), directionOf(scenario, outlook)),
  };
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

function zonesOf(scenario: Scenario): BriefingModel['zones'] {
  return scenario.zones.map((zone) => ({
    name: zone.own
      ? t('briefing:zoneOwn', { zone: zone.name })
      : t('briefing:zoneOther', { zone: zone.name, head: zone.head ?? '' }),
    own: zone.own,
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

import type { Hand, Outlook } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { TextKey } from '../text/index.ts';
import { t } from '../text/index.ts';
import { headingWords } from './heading-words.ts';
import { teamName } from './names.ts';
import { number, percent } from './numbers.ts';

/** What an adviser says now, and whose hand speaks. */
export interface AdviserView {
  readonly hand: Hand;
  readonly name: string;
  readonly role: string;
  readonly text: string;
}

/** Something that an adviser may say: how much it matters now, 0..1, and with which figures. */
interface Line {
  readonly key: TextKey;
  readonly matters: number;
  readonly values: Readonly<Record<string, string | number>>;
}

const above = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

function worstTeam(
  outlook: Outlook,
  figure: (team: Outlook['teams'][number]) => number,
  own: boolean,
) {
  let worst = { team: 0, value: Number.NEGATIVE_INFINITY };
  outlook.teams.forEach((team, index) => {
    if (own && !team.own) return;
    const value = figure(team);
    if (value > worst.value) worst = { team: index, value };
  });
  return worst;
}

function managementLines(outlook: Outlook, team: (index: number) => string): readonly Line[] {
  const late = worstTeam(outlook, (one) => 1 - one.reliability, true);
  const full = worstTeam(outlook, (one) => one.backlog, true);
  const loose = worstTeam(outlook, (one) => 1 - one.structure.value, true);
  const debts = worstTeam(outlook, (one) => one.debt.value, true);
  const vague = worstTeam(outlook, (one) => 1 - one.clarity.value, true);
  const old = worstTeam(outlook, (one) => one.structure.age, true);
  const weekly = outlook.costs - outlook.revenue;
  const weeks = weekly > 0 ? outlook.cash / weekly : 999;
  return [
    {
      key: 'advisers:management.late',
      matters: above(late.value, 0.08, 0.35),
      values: { team: team(late.team), kept: percent(1 - late.value) },
    },
    {
      key: 'advisers:management.backlog',
      matters: above(full.value, 1.2, 5) * 0.95,
      values: { team: team(full.team), weeks: number(full.value, 1) },
    },
    {
      key: 'advisers:management.loose',
      matters: above(loose.value, 0.5, 0.9) * 0.8,
      values: { team: team(loose.team) },
    },
    {
      key: 'advisers:management.debt',
      matters: above(debts.value, 0.2, 0.55) * 0.9,
      values: { team: team(debts.team) },
    },
    {
      key: 'advisers:management.vague',
      matters: above(vague.value, 0.5, 0.85) * 0.75,
      values: { team: team(vague.team) },
    },
    {
      key: 'advisers:management.cash',
      matters: above(30 - weeks, 0, 24),
      values: { count: Math.max(0, Math.floor(weeks)) },
    },
    {
      key: 'advisers:management.unmeasured',
      matters: above(old.value, 8, 40) * 0.35,
      values: { team: team(old.team), count: Math.round(old.value) },
    },
    {
      key: 'advisers:management.fine',
      matters: 0.08,
      values: { kept: percent(outlook.gauges.reliability) },
    },
  ];
}

function leadershipLines(
  scenario: Scenario,
  outlook: Outlook,
  team: (index: number) => string,
): readonly Line[] {
  const { gauges, market, direction } = outlook;
  const distrust = worstTeam(outlook, (one) => 1 - one.trust.value, false);
  const tense = worstTeam(outlook, (one) => one.strain.value, false);
  const unheard = worstTeam(outlook, (one) => one.trust.age, false);
  const toward = headingWords(scenario, market);
  const behind = direction.declared ? direction.x * market.x + direction.y * market.y : 1;
  return [
    { key: 'advisers:leadership.noDirection', matters: direction.declared ? 0 : 0.7, values: {} },
    {
      key: 'advisers:leadership.offMarket',
      matters: above(1 - gauges.fit, 0.12, 0.6),
      values: { heading: toward },
    },
    {
      key: 'advisers:leadership.directionOld',
      matters: above(1 - behind, 0.1, 0.6) * 1.05,
      values: { heading: toward },
    },
    {
      key: 'advisers:leadership.unfollowed',
      matters: direction.declared ? above(1 - gauges.followership, 0.2, 0.7) * 0.9 : 0,
      values: {},
    },
    {
      key: 'advisers:leadership.marketOld',
      matters: above(market.age, 6, 26) * 0.6,
      values: { count: Math.round(market.age) },
    },
    {
      key: 'advisers:leadership.distrust',
      matters: above(distrust.value, 0.5, 0.85) * 0.85,
      values: { team: team(distrust.team) },
    },
    {
      key: 'advisers:leadership.strain',
      matters: above(tense.value, 0.45, 0.8) * 0.95,
      values: { team: team(tense.team) },
    },
    {
      key: 'advisers:leadership.fading',
      matters: direction.declared ? above(1 - outlook.vision, 0.6, 0.95) * 0.5 : 0,
      values: {},
    },
    {
      key: 'advisers:leadership.unheard',
      matters: above(unheard.value, 10, 40) * 0.45,
      values: { team: team(unheard.team), count: Math.round(unheard.value) },
    },
    { key: 'advisers:leadership.fine', matters: 0.08, values: {} },
  ];
}

const weightiest = (lines: readonly Line[]): Line =>
  lines.reduce((most, line) => (line.matters > most.matters ? line : most));

/**
 * The two advisers. They disagree by design: each sees only what its own hand could do, and says
 * what weighs most there, with the figures that are known.
 */
export function advisersOf(scenario: Scenario, outlook: Outlook): readonly AdviserView[] {
  const name = (team: number) => teamName(scenario, team);
  const said = {
    management: weightiest(managementLines(outlook, name)),
    leadership: weightiest(leadershipLines(scenario, outlook, name)),
  };
  return (['management', 'leadership'] as const).map((hand) => ({
    hand,
    name: scenario.advisers[hand].name,
    role: scenario.advisers[hand].role,
    text: t(said[hand].key, said[hand].values),
  }));
}

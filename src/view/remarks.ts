import type { Moment, TurnReport } from '../engine/index.ts';
import { personName, type Scenario, type ScenarioRemark } from '../scenario/index.ts';
import { hasText, t } from '../text/index.ts';
import { headOf, lieutenantName, teamName } from './names.ts';

/** Something that a named person says about what happened. */
export interface Remark {
  readonly by: string;
  readonly text: string;
  /** Team, or empty. */
  readonly place: string;
  readonly team: number;
  /** What it answers. */
  readonly on: string;
}

type Occasion = Pick<Moment, 'kind' | 'team' | 'lieutenant' | 'slot'>;

/** Causes that are worth a remark when they move a figure much, with the figure. */
const LOUD = ['promises-broken', 'backlog', 'debt', 'pressure-without-trust', 'overload'] as const;

/** What people say about a turn: the scenario's own words first, general ones else; at most `most`. */
export function remarksOf(
  scenario: Scenario,
  report: TurnReport,
  heads: readonly number[],
  most = 4,
): readonly Remark[] {
  const found: Remark[] = [];
  const seen = new Set<string>();
  const add = (remark: Remark | null) => {
    if (!remark || seen.has(remark.text) || found.length >= most) return;
    if (found.filter((one) => one.on === remark.on).length > 1) return;
    seen.add(remark.text);
    found.push(remark);
  };
  for (const moment of ordered(report.moments)) {
    add(
      written(scenario, moment.kind, moment.team, report.turn) ??
        general(scenario, moment, heads, report.turn),
    );
  }
  for (const cause of LOUD) {
    const worst = report.ledger
      .filter((entry) => entry.cause === cause && entry.team >= 0)
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))[0];
    if (worst && Math.abs(worst.amount) > 0.04)
      add(written(scenario, cause, worst.team, report.turn));
  }
  return found;
}

/** Rare and grave moments are heard before the daily coming and going. */
const GRAVITY: readonly string[] = ['arrived', 'moved', 'left', 'appointed'];

function ordered(moments: readonly Moment[]): readonly Moment[] {
  const rank = (moment: Moment) => GRAVITY.indexOf(moment.kind);
  return [...moments].sort((a, b) => rank(a) - rank(b) || a.week - b.week);
}

/** A remark that the scenario holds ready; another one each turn where there are several. */
function written(scenario: Scenario, on: string, team: number, turn: number): Remark | null {
  const id = scenario.teams[team]?.id;
  const fits = (scenario.remarks ?? []).filter(
    (one: ScenarioRemark) =>
      one.on === on &&
      (one.team === undefined ? !belongsElsewhere(scenario, one.by, team) : one.team === id),
  );
  const one = fits[turn % Math.max(1, fits.length)];
  return one ? { by: one.by, text: one.text, place: teamName(scenario, team), team, on } : null;
}

/** Whether somebody is known to belong to another team than this one. */
function belongsElsewhere(scenario: Scenario, by: string, team: number): boolean {
  const heads = scenario.lieutenants.find((one) => one.name === by)?.heads;
  const other = scenario.teams.findIndex(
    (one) => one.id === heads || one.manager?.name === by || one.blocker?.name === by,
  );
  return team >= 0 && other >= 0 && other !== team;
}

function general(
  scenario: Scenario,
  moment: Occasion,
  heads: readonly number[],
  turn: number,
): Remark | null {
  const variant = (turn + Math.max(0, moment.slot) + Math.max(0, moment.team)) % 2;
  const key = `remarks:${moment.kind}.${variant}`;
  if (!hasText(key)) return null;
  const by = speaker(scenario, moment, heads);
  if (by === '') return null;
  return {
    by,
    text: t(key),
    place: teamName(scenario, moment.team),
    team: moment.team,
    on: moment.kind,
  };
}

function speaker(scenario: Scenario, moment: Occasion, heads: readonly number[]): string {
  if (moment.slot >= 0) return personName(scenario, moment.slot);
  if (moment.lieutenant >= 0) return lieutenantName(scenario, moment.lieutenant);
  const team = moment.team >= 0 ? moment.team : 0;
  return headOf(scenario, team, heads[team] ?? -1);
}

import type { EndingKind, TurnReport } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { debriefModel } from './debrief.ts';
import type { PlayedTurn, SeriesPoint, ShiftMark, TurningPoint } from './debrief-model.ts';
import { delayOf, type Following, shiftsOf } from './debrief-shifts.ts';
import { weeksOf } from './debrief-weeks.ts';
import { figureNumber } from './figures.ts';

/** A team's game, played again. */
export interface TeamGameInput {
  readonly id: string;
  readonly name: string;
  readonly turns: readonly PlayedTurn[];
}

/** What the debrief of a room is made from: games of one scenario and seed. */
export interface RoomDebriefInput {
  readonly scenario: Scenario;
  readonly teams: readonly TeamGameInput[];
  /** The same market and luck with nobody at the helm. */
  readonly untouched: readonly TurnReport[];
  readonly stars: readonly {
    readonly team: string;
    readonly turn: number;
    readonly note: string;
  }[];
}

/** A team in the debrief; its number tells its line apart without colour. */
export interface DebriefTeam {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly ending: EndingKind | null;
  readonly endingText: string;
  readonly score: number | null;
  readonly scoreText: string;
  /** Ends of turns on the plane. */
  readonly path: readonly { readonly turn: number; readonly x: number; readonly y: number }[];
  /** Value delivered so far, week by week. */
  readonly value: readonly SeriesPoint[];
  /** What followed each turn of the market, in weeks. */
  readonly following: readonly Following[];
  readonly expectations: { readonly right: number; readonly count: number };
  /** Share of half-days, 0..1. */
  readonly management: number;
  readonly leadership: number;
  readonly turning: readonly TurningPoint[];
}

/** A moment to be looked at again, with a question. */
export interface DebriefMoment {
  readonly team: DebriefTeam;
  readonly turn: number;
  readonly week: number;
  readonly title: string;
  readonly question: string;
}

/** Everything that a room looks at after the game. */
export interface RoomDebrief {
  readonly teams: readonly DebriefTeam[];
  readonly untouched: readonly SeriesPoint[];
  readonly weeks: number;
  readonly weeksPerTurn: number;
  readonly shifts: readonly ShiftMark[];
  readonly moments: readonly DebriefMoment[];
  readonly questions: readonly string[];
  readonly notes: readonly string[];
}

/** How near a heading must be to count as followed, degrees. */
const FOLLOWS = 30;
const MOST_MOMENTS = 12;

/** Value delivered so far, summed over the weeks. */
function summed(reports: readonly TurnReport[]): readonly SeriesPoint[] {
  let sum = 0;
  return weeksOf(reports).map(({ week, frame }) => {
    sum += frame.gauges.value;
    return { week, value: sum };
  });
}

function teamOf(input: RoomDebriefInput, team: TeamGameInput, number: number): DebriefTeam | null {
  const { scenario } = input;
  const model = debriefModel({ scenario, turns: team.turns });
  const last = team.turns.at(-1)?.game;
  if (!last) return null;
  const reports = team.turns.map((turn) => turn.report);
  const weeks = weeksOf(reports);
  const shifts = shiftsOf(last.setup.market, last.state.market, weeks.length);
  const headings = (points: readonly SeriesPoint[]) =>
    points.map(({ week, value }) => ({ week, degrees: value }));
  const market = model?.market;
  const { ended } = last.state;
  const rows = model?.expectations.rows ?? [];
  return {
    id: team.id,
    number,
    name: team.name,
    ending: ended?.kind ?? null,
    endingText: ended ? t(`ending:kind.${ended.kind}`) : t('room:unfinished'),
    score: ended?.score ?? null,
    scoreText: ended ? figureNumber('value', ended.score / 100) : '–',
    path: team.turns.map(({ report, game }) => ({
      turn: report.turn,
      x: game.state.gauges.executionCapacity,
      y: game.state.gauges.adaptability,
    })),
    value: summed(reports),
    following: market
      ? shifts.map((shift, at) => ({
          known: delayOf(shift, shifts[at + 1], headings(market.known), FOLLOWS),
          declared: delayOf(shift, shifts[at + 1], headings(market.declared.flat()), FOLLOWS),
          work: delayOf(shift, shifts[at + 1], headings(market.work), FOLLOWS),
        }))
      : [],
    expectations: { right: rows.filter((row) => row.right).length, count: rows.length },
    management: model?.hands.management ?? 0,
    leadership: model?.hands.leadership ?? 0,
    turning: model?.turning ?? [],
  };
}

/** Starred moments first, then each team's heaviest turning point, with a question for the room. */
function momentsOf(
  input: RoomDebriefInput,
  teams: readonly DebriefTeam[],
  weeksPerTurn: number,
): readonly DebriefMoment[] {
  const starred = input.stars.flatMap((star) => {
    const team = teams.find((one) => one.id === star.team);
    if (!team) return [];
    return [
      {
        team,
        turn: star.turn,
        week: Math.max(1, star.turn * weeksPerTurn),
        title: star.note === '' ? t('room:moment.starred', { turn: star.turn }) : star.note,
        question: t('room:moment.ask.starred'),
      },
    ];
  });
  const turned = teams.flatMap((team) =>
    team.turning.slice(0, 1).map((point) => ({
      team,
      turn: point.turn,
      week: Math.max(1, point.week),
      title: point.title,
      question: t(`room:moment.ask.${point.shape}`),
    })),
  );
  return [...starred, ...turned].slice(0, MOST_MOMENTS);
}

/** The debrief of a room; null without a game that was played. */
export function roomDebrief(input: RoomDebriefInput): RoomDebrief | null {
  const teams = input.teams.flatMap((team, at) => {
    const made = teamOf(input, team, at + 1);
    return made ? [made] : [];
  });
  const longest = input.teams.reduce<readonly PlayedTurn[]>(
    (most, team) => (team.turns.length > most.length ? team.turns : most),
    [],
  );
  const model = debriefModel({ scenario: input.scenario, turns: longest });
  const last = longest.at(-1)?.game;
  if (!last || teams.length === 0) return null;
  const { weeksPerTurn } = last.setup;
  const weeks = last.state.week;
  return {
    teams,
    untouched: summed(input.untouched).filter((point) => point.week <= weeks),
    weeks,
    weeksPerTurn,
    shifts: model?.shifts ?? [],
    moments: momentsOf(input, teams, weeksPerTurn),
    questions: input.scenario.facilitator.questions,
    notes: input.scenario.facilitator.notes,
  };
}

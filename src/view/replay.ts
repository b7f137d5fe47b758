import { t } from '../text/index.ts';
import { marketOf } from './debrief-market.ts';
import type { PlayedTurn } from './debrief-model.ts';
import { shiftsOf } from './debrief-shifts.ts';
import { turningPoints } from './debrief-turning.ts';
import { weeksOf } from './debrief-weeks.ts';
import { endingName } from './ending.ts';
import { originWords } from './origin.ts';
import { figuresAt } from './replay-figures.ts';
import type { ReplayInput, ReplayMark, ReplayModel, ReplayWeek } from './replay-model.ts';
import { answersOf, newsAt, sentenceAt } from './replay-news.ts';
import { endsOf, placeAt } from './replay-place.ts';
import { planAt } from './replay-plan.ts';

/** A game as something to be watched again: its length, its outcome, and what to jump to. */
export function replayModel(input: ReplayInput): ReplayModel {
  const { scenario, games, reports } = input;
  const last = games.at(-1);
  const ending = last?.state.ended ?? null;
  const ends = endsOf(reports);
  return {
    scenario: scenario.title,
    seed: last?.seed ?? '',
    origin: originWords(input.origin),
    outcome: ending
      ? t('replay:outcome.over', { ending: endingName(ending.kind), turn: ending.turn })
      : t('replay:outcome.open', { count: reports.length, turns: scenario.time.turns }),
    weeks: ends.at(-1) ?? 0,
    ends,
    weeksPerTurn: last?.setup.weeksPerTurn ?? 1,
    value: ending
      ? weeksOf(reports).map(({ week, frame }) => ({ week, value: frame.gauges.value }))
      : [],
    marks: [
      ...eventMarks(input),
      ...(ending ? turningMarks(input) : []),
      ...(ending ? [endMark(input)] : []),
    ].sort((one, other) => one.week - other.week),
    over: ending !== null,
  };
}

/** One place of a replay: with the truth, or as it was known. */
export function replayWeek(input: ReplayInput, at: number, truth: boolean): ReplayWeek {
  const place = placeAt(input, at);
  const { scenario, reports, games } = input;
  // A game that is over has no next turn: it is played on from before its last.
  const open = games.at(-1)?.state.ended ? reports.length - 1 : reports.length;
  const turns = Math.max(0, Math.min(place.done, open));
  return {
    at: place.at,
    turn: place.turn,
    when: whenOf(place.turn, place.at),
    sentence: sentenceAt(scenario, place, truth),
    news: newsAt(scenario, place, truth),
    figures: figuresAt(place, truth),
    plan: planAt(input, place),
    branch: { turns, turn: turns + 1 },
  };
}

function whenOf(turn: number, week: number): string {
  return week === 0 ? t('replay:when.start') : t('replay:when.week', { turn, week });
}

function eventMarks(input: ReplayInput): ReplayMark[] {
  return input.reports.flatMap((report) => {
    const week = report.frames[0]?.week ?? 0;
    const { turn } = report;
    return answersOf(input.scenario, placeAt(input, week)).map(({ event, choice }, index) => ({
      id: `event/${turn}/${index}`,
      week,
      turn,
      kind: 'event' as const,
      shape: null,
      number: 0,
      title: event,
      sentence: t('replay:mark.answer', { choice }),
      when: whenOf(turn, week),
    }));
  });
}

function turningMarks(input: ReplayInput): ReplayMark[] {
  const { scenario, games, outlooks, reports } = input;
  const last = games.at(-1);
  if (!last) return [];
  const turns = reports.flatMap((report, index): PlayedTurn[] => {
    const game = games[index + 1];
    const outlook = outlooks[index + 1];
    return game && outlook ? [{ game, report, outlook }] : [];
  });
  const weeks = weeksOf(reports);
  const shifts = shiftsOf(last.setup.market, last.state.market, weeks.length);
  const market = marketOf(scenario, turns, weeks);
  return turningPoints(scenario, turns, shifts, market).map((point, index) => ({
    id: `turning/${index}`,
    week: point.week,
    turn: point.turn,
    kind: 'turning' as const,
    shape: point.shape,
    number: index + 1,
    title: point.title,
    sentence: point.sentence,
    when: whenOf(point.turn, point.week),
  }));
}

function endMark({ reports }: ReplayInput): ReplayMark {
  const report = reports.at(-1);
  const week = report?.frames.at(-1)?.week ?? 0;
  const turn = report?.turn ?? 0;
  const kind = report?.ended?.kind ?? 'sustained';
  return {
    id: 'end',
    week,
    turn,
    kind: 'end',
    shape: 'end',
    number: 0,
    title: t('replay:mark.end'),
    sentence: t(`replay:ended.${kind}`),
    when: whenOf(turn, week),
  };
}

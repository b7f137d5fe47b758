import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/engine/index.ts';
import { type ReplayInput, replayMap, replayModel, replayWeek } from '../../src/view/index.ts';
import { gameOf } from './games.ts';

function inputOf(id: string, policy: string): ReplayInput {
  const { scenario, games, turns } = gameOf(id, policy);
  return {
    scenario,
    games,
    reports: turns.map((turn) => turn.report),
    outlooks: games.map((game) => outlook(game)),
  };
}

const input = inputOf('the-ground-shifts', 'both-hands');
const model = replayModel(input);

describe('a game watched again', { timeout: 60_000 }, () => {
  it('has all its weeks, turns, and things to jump to in order', () => {
    const { reports } = input;
    expect(model.weeks).toBe(reports.flatMap((report) => report.frames).length);
    expect(model.ends).toHaveLength(reports.length);
    expect(model.value).toHaveLength(model.weeks);
    const weeks = model.marks.map((mark) => mark.week);
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
    expect(new Set(model.marks.map((mark) => mark.kind))).toEqual(
      new Set(['event', 'turning', 'end']),
    );
    const asked = reports.flatMap((report) => report.choices).length;
    expect(model.marks.filter((mark) => mark.kind === 'event')).toHaveLength(asked);
    for (const mark of model.marks) expect(mark.week).toBeLessThanOrEqual(model.weeks);
  });

  it('has words, figures and a map for every week, as it was and as it was known', () => {
    for (let at = 0; at <= model.weeks; at++) {
      for (const truth of [true, false]) {
        const week = replayWeek(input, at, truth);
        const texts = [week.when, week.sentence, ...week.news, week.plan.title];
        for (const text of texts) expect(text).not.toMatch(/\{\{|undefined|NaN|replay:/);
        for (const figure of week.figures) expect(figure.text).not.toMatch(/NaN|undefined/);
        const map = replayMap(input, at, truth);
        expect(map.truth).toBe(truth);
        expect(map.people.length).toBeGreaterThan(10);
      }
    }
  });

  it('shows the market as it was only with the truth', () => {
    // In week 40 the market had turned and nobody had looked.
    const frame = input.reports[6]?.frames.find((one) => one.week === 40);
    const known = input.outlooks[6];
    expect(replayMap(input, 40, true).market).toMatchObject({
      x: frame?.marketX,
      y: frame?.marketY,
    });
    expect(replayMap(input, 40, false).market).toMatchObject({ x: known?.market.x });
    expect(replayMap(input, 40, true).market.ghost).toMatchObject({ x: known?.market.x });
    const fitAt = (truth: boolean) =>
      replayWeek(input, 40, truth).figures.find((one) => one.figure === 'fit');
    expect(fitAt(true)?.known).toBe(fitAt(false)?.text);
    expect(fitAt(true)?.text).not.toBe(fitAt(false)?.text);
  });

  it('says what was decided for the turn of a week', () => {
    const decision = input.games[7]?.log[6]?.decision;
    const { plan } = replayWeek(input, 40, true);
    expect(plan.blocks.map((block) => [block.start, block.length])).toEqual(
      decision?.blocks.map((block) => [block.start, block.length]),
    );
    expect(plan.answers).toHaveLength(decision?.choices.length ?? -1);
  });

  it('is played on from before the turn of the week, and from after one that has ended', () => {
    expect(replayWeek(input, 0, true).branch).toEqual({ turns: 0, turn: 1 });
    expect(replayWeek(input, 40, true).branch).toEqual({ turns: 6, turn: 7 });
    expect(replayWeek(input, 42, true).branch).toEqual({ turns: 7, turn: 8 });
    // There is no turn after the last.
    const last = input.reports.length;
    expect(replayWeek(input, model.weeks, true).branch).toEqual({ turns: last - 1, turn: last });
    expect(replayWeek(input, 999, true).at).toBe(model.weeks);
  });

  it('tells nothing of a game under way that its player cannot know', () => {
    const begun: ReplayInput = {
      ...input,
      games: input.games.slice(0, 8),
      outlooks: input.outlooks.slice(0, 8),
      reports: input.reports.slice(0, 7),
    };
    const open = replayModel(begun);
    expect(open.over).toBe(false);
    expect(open.value).toEqual([]);
    expect(open.marks.every((mark) => mark.kind === 'event')).toBe(true);
    expect(replayWeek(begun, open.weeks, false).branch).toEqual({ turns: 7, turn: 8 });
  });

  it('can be a game of which nothing was played', () => {
    const none = { ...input, games: input.games.slice(0, 1), outlooks: input.outlooks.slice(0, 1) };
    const empty = { ...none, reports: [] };
    expect(replayModel(empty).weeks).toBe(0);
    expect(replayWeek(empty, 0, false)).toMatchObject({ news: [], branch: { turns: 0, turn: 1 } });
    expect(replayMap(empty, 0, true).people.length).toBeGreaterThan(10);
  });
});

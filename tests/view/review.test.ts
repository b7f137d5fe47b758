import { beforeAll, describe, expect, test, vi } from 'vitest';
import { backwards } from '../../src/cli/planted.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import {
  DEPTHS,
  inputOf,
  LABELS,
  LEAST_LOSS,
  positionsOf,
  profileOf,
  reviewTurn,
  summaryOf,
  type TurnReview,
} from '../../src/review/index.ts';
import { compile, type Scenario } from '../../src/scenario/index.ts';
import {
  learnHints,
  learnVerdict,
  REVIEW_LABELS,
  REVIEW_LOSSES,
  type ReviewInput,
  reviewDetail,
  reviewModel,
} from '../../src/view/index.ts';
import { scenarioOf } from './games.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A few turns of a game of the manager's, in which the market turns and is not followed. */
const TURNS = [3, 8, 9];
let scenario: Scenario;
let input: ReviewInput;
let reviews: TurnReview[];

beforeAll(() => {
  scenario = scenarioOf('the-ground-shifts');
  const { last, reports } = play(compile(scenario), 'VIEW', policyNamed('manager')!);
  const { positions } = positionsOf(inputOf(last));
  reviews = TURNS.map((turn) => {
    const { game, decision } = positions[turn - 1]!;
    return reviewTurn(game, decision, DEPTHS.quick);
  });
  const profile = profileOf(positions.map((it, at) => ({ ...it, report: reports[at]! })));
  const status = { state: 'running', done: 3, of: last.log.length, reason: '' } as const;
  input = { scenario, last, reviews, summary: summaryOf(reviews, last), profile, status };
});

test('labels and limits are those of the review', () => {
  expect(REVIEW_LABELS).toEqual(LABELS);
  expect(REVIEW_LOSSES).toEqual(LEAST_LOSS);
});

describe('the screen of a review', () => {
  test('lists every turn, judged or not', () => {
    const { turns, progress } = reviewModel(input);
    expect(turns).toHaveLength(input.last.log.length);
    expect(turns.filter(({ label }) => label !== 'pending').map(({ turn }) => turn)).toEqual(TURNS);
    expect(progress.text).toBe(`3 of ${turns.length} turns judged`);
  });

  test('has every text, and no placeholder left', () => {
    const all = JSON.stringify([
      reviewModel(input),
      ...reviews.map((review) => reviewDetail(input, review)),
      ...reviews.map((review) => learnHints(scenario, review)),
    ]);
    expect(all).not.toMatch(/\{\{|review:|NaN|undefined|Infinity/);
  });

  test('tells a fault with what it lost, its range, and how sure that is', () => {
    const { game, decision } = backwards(compile(scenario), 'VIEW', 4)!;
    const review = reviewTurn(game, decision, DEPTHS.quick);
    const { sentence, best, why } = reviewDetail({ scenario, last: game }, review);
    expect(sentence).toMatch(/worth \d+\.\d points more, ± \d+\.\d/);
    expect(sentence).toMatch(/9\d% confidence/);
    expect(best?.lines.length).toBeGreaterThan(0);
    expect(why.length).toBeGreaterThan(0);
  });

  test('says which hand was asked for and which was used', () => {
    const { hands } = reviewDetail(input, { ...reviews[0]!, used: 1, asked: 0.2 });
    expect(hands.sentence).toBe('The situation asked for more leadership than you gave.');
    expect(hands.askedText).toBe('20% management, 80% leadership');
    const same = reviewDetail(input, { ...reviews[0]!, used: 0.5, asked: 0.55 });
    expect(same.hands.sentence).toBe('You used the hands that the situation asked for.');
  });

  test('tells turning points only when all turns are judged', () => {
    expect(reviewModel(input).turning).toEqual([]);
    const done = { state: 'done', done: 3, of: 3, reason: '' } as const;
    const turning = [{ turn: 3, kind: 'fault', amount: -2.4 }] as const;
    const all = { ...input, status: done, summary: { ...input.summary, turning } };
    expect(reviewModel(all).turning.map(({ sentence }) => sentence)).toEqual([
      'Your week cost 2.4 points.',
    ]);
  });

  test('draws the graph inside its range, with a table of the same', () => {
    const { graph } = reviewModel(input);
    for (const point of graph.points) {
      expect(point.least).toBeGreaterThanOrEqual(graph.low);
      expect(point.most).toBeLessThanOrEqual(graph.high);
      expect(point.low).toBeLessThanOrEqual(point.mean);
      expect(point.high).toBeGreaterThanOrEqual(point.mean);
    }
    expect(graph.table.rows).toHaveLength(graph.points.length);
  });
});

describe('a try', () => {
  const at = (mean: number, error: number) => ({ mean, error, count: 100 });

  test('is better only beyond the noise', () => {
    expect(learnVerdict({ turn: 3, won: at(2, 0.5), missing: at(0.1, 0.3) })).toMatchObject({
      better: true,
      solved: true,
    });
    const open = learnVerdict({ turn: 3, won: at(0.5, 0.5), missing: at(2, 0.3) });
    expect(open).toMatchObject({ better: false, solved: false });
    expect(open.sentences[0]).toMatch(/^About as good/);
    expect(open.sentences[1]).toMatch(/still worth 2\.0 points more/);
  });

  test('that changes nothing is called so', () => {
    const { sentences } = learnVerdict({ turn: 3, won: at(0, 0), missing: at(2, 0.3) });
    expect(sentences[0]).toBe('This is the week that you played.');
  });

  test('has hints from the vague to the precise, and none is the solution', () => {
    for (const review of reviews) {
      const hints = learnHints(scenario, review);
      expect(hints.length).toBeGreaterThan(0);
      expect(hints.length).toBeLessThanOrEqual(4);
      expect(hints[0]).toMatch(/management|leadership|hands/);
    }
  });
});

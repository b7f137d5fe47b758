import { expect, test } from 'vitest';
import { type DebriefModel, debriefModel } from '../../src/view/index.ts';
import { gameOf } from './games.ts';

function debriefOf(id: string, policy: string): DebriefModel {
  const model = debriefModel({ ...gameOf(id, policy), best: null });
  if (!model) throw new Error('the game is not over');
  return model;
}

const stagnation = debriefOf('the-ground-shifts', 'manager');
const turned = debriefOf('the-ground-shifts', 'both-hands');
const chaos = debriefOf('founders-fire', 'leader');
const all = [
  stagnation,
  turned,
  chaos,
  debriefOf('first-quarter', 'halves'),
  debriefOf('white-water', 'both-hands'),
  debriefOf('the-steady-mill', 'idle'),
];

test('the path has a point a week, and stays inside the plane', () => {
  for (const { plane, weeks } of all) {
    expect(plane.path).toHaveLength(weeks);
    for (const { x, y } of plane.path) {
      expect(x).toBeGreaterThanOrEqual(plane.across[0]);
      expect(x).toBeLessThanOrEqual(plane.across[1]);
      expect(y).toBeGreaterThanOrEqual(plane.up[0]);
      expect(y).toBeLessThanOrEqual(plane.up[1]);
    }
  }
});

test('at most five turning points are told, in order, one a turn, each with a title', () => {
  for (const { turning } of all) {
    expect(turning.length).toBeLessThanOrEqual(5);
    expect(turning.map((point) => point.week)).toEqual(
      turning.map((point) => point.week).toSorted((a, b) => a - b),
    );
    expect(new Set(turning.map((point) => point.turn)).size).toBe(turning.length);
    for (const point of turning) expect(point.title).not.toBe('');
  }
});

test('the turn of the market is found where it came, and says who never followed', () => {
  expect(stagnation.shifts).toHaveLength(1);
  expect(Math.abs(stagnation.shifts[0]?.degrees ?? 0)).toBeGreaterThan(60);
  const told = stagnation.turning.find((point) => point.shape === 'shift');
  expect(told?.sentence).toContain('You never knew.');
  expect(told?.sentence).toContain('The work never followed.');
});

test('a direction that followed is told with its delay', () => {
  const told = turned.turning.find((point) => point.shape === 'shift');
  expect(told?.sentence).toMatch(/The direction followed after \d+ weeks?\./);
  expect(told?.sentence).toMatch(/The work followed after \d+ weeks?\./);
});

test('a market that holds its course has no turns', () => {
  expect(debriefOf('the-steady-mill', 'idle').shifts).toEqual([]);
});

test('no line over time jumps: headings run on past the full circle', () => {
  for (const { market } of all) {
    for (const [index, point] of market.truth.entries()) {
      const before = market.truth[index - 1];
      if (before) expect(Math.abs(point.value - before.value)).toBeLessThan(60);
    }
    for (const { value } of market.truth) {
      expect(value).toBeGreaterThanOrEqual(market.low);
      expect(value).toBeLessThanOrEqual(market.high);
    }
    expect(market.ticks.length).toBeGreaterThan(0);
  }
});

test('half-days add up to a week in every turn, and shares to one', () => {
  for (const { hands } of all) {
    for (const turn of hands.turns) {
      expect(turn.management + turn.leadership + turn.rest + turn.taken).toBe(10);
    }
    expect(hands.management + hands.leadership + hands.rest).toBeLessThanOrEqual(1.0001);
  }
  expect(stagnation.hands.leadership).toBe(0);
  expect(chaos.hands.management).toBe(0);
  expect(stagnation.hands.sentences.join(' ')).toContain('under a warning');
});

test('charts have a value for every line, and lie within their scale', () => {
  for (const { series, weeks } of all) {
    expect(series.map((one) => one.id)).toEqual([
      'value',
      'alignment',
      'delivery',
      'strain',
      'trust',
      'cash',
    ]);
    for (const one of series) {
      expect(one.last).toHaveLength(one.lines.length);
      expect(one.label).not.toBe('');
      for (const { points } of one.lines) {
        expect(points.length).toBeLessThanOrEqual(weeks);
        for (const { value } of points) {
          expect(value).toBeGreaterThanOrEqual(one.low - 1e-9);
          expect(value).toBeLessThanOrEqual(one.high + 1e-9);
        }
      }
    }
  }
});

test('the tables say what the charts draw, a row a turn', () => {
  for (const { tables, hands } of all) {
    for (const table of Object.values(tables)) {
      expect(table.rows).toHaveLength(hands.turns.length);
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
    }
  }
});

test('expectations are told beside what came', () => {
  const { rows, sentence } = stagnation.expectations;
  expect(rows.length).toBeGreaterThan(5);
  expect(sentence).toContain(`${rows.filter((row) => row.right).length} of ${rows.length}`);
});

test('a game that goes on has no debrief', () => {
  const { scenario, turns } = gameOf('the-ground-shifts', 'manager');
  expect(debriefModel({ scenario, turns: turns.slice(0, 3) })).toBeNull();
});

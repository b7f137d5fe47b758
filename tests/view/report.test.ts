import { expect, test } from 'vitest';
import { startGame } from '../../src/engine/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { gameOf, reportsOfGame, scenarioOf } from './games.ts';

const GAMES = [
  gameOf('the-ground-shifts', 'manager'),
  gameOf('the-ground-shifts', 'both-hands'),
  gameOf('founders-fire', 'leader'),
  gameOf('white-water', 'halves'),
];

test('a report tells one to five changes, value first, with reasons largest first', () => {
  for (const game of GAMES) {
    for (const report of reportsOfGame(game)) {
      expect(report.changes.length).toBeGreaterThanOrEqual(1);
      expect(report.changes.length).toBeLessThanOrEqual(5);
      expect(report.changes[0]?.id).toBe('value');
      for (const change of report.changes) {
        const sizes = change.reasons.map((reason) => Math.abs(reason.share));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(change.label).toContain(change.name);
      }
      expect(report.headline).not.toMatch(/\{\{|report:|^$/);
    }
  }
});

test('what nobody looked for is not told', () => {
  // A manager who only manages never listens, so trust and commitment stay what they were believed to be.
  for (const report of reportsOfGame(gameOf('the-ground-shifts', 'manager'))) {
    const told = report.changes.map((change) => change.id);
    expect(told).not.toContain('trust');
    expect(told).not.toContain('commitment');
    expect(report.news.filter((one) => one.kind === 'market')).toEqual([]);
    expect(report.figures.find((row) => row.id === 'trust')?.age).not.toBeNull();
  }
});

test('nobody says the same thing twice within four turns', () => {
  for (const game of GAMES) {
    const said = reportsOfGame(game).map((report) => report.remarks.map((remark) => remark.text));
    for (const [turn, remarks] of said.entries()) {
      const lately = said.slice(Math.max(0, turn - 2), turn).flat();
      for (const remark of remarks) expect(lately).not.toContain(remark);
      expect(remarks.length).toBeLessThanOrEqual(3);
    }
  }
});

test('a warning comes with its cause, its ways back and its deadline, until the end', () => {
  const { turns } = gameOf('the-ground-shifts', 'manager');
  const reports = reportsOfGame(gameOf('the-ground-shifts', 'manager'));
  const first = turns.findIndex((turn) => turn.report.warned.length > 0);
  const warning = reports[first]?.warnings[0];
  expect(warning?.fresh).toBe(true);
  expect(warning?.turnsLeft).toBe(2);
  expect(warning?.causes.length).toBeGreaterThan(0);
  expect(warning?.ways.map((way) => way.hand)).toContain('leadership');
  expect(reports[first + 1]?.warnings[0]?.turnsLeft).toBe(1);
  expect(reports[first + 1]?.warnings[0]?.fresh).toBe(false);
  expect(reports.at(-1)?.warnings).toEqual([]);
  expect(reports.at(-1)?.ended).toBe('stagnation');
});

test('what comes of a choice is told in the turn in which it falls due', () => {
  const game = gameOf('the-ground-shifts', 'both-hands');
  const { weeksPerTurn } = startGame(compile(scenarioOf('the-ground-shifts')), 'A').setup;
  const due = game.turns.flatMap(({ game: after }, turn) => {
    const choices = after.log[turn]?.decision.choices ?? [];
    return choices.flatMap(({ event, choice }) => {
      const found = game.scenario.events
        .find((one) => one.id === event)
        ?.choices.find((one) => one.id === choice);
      return (found?.later ?? []).map(({ after: weeks, told }) => ({
        told,
        turn: Math.ceil((turn * weeksPerTurn + weeks) / weeksPerTurn),
      }));
    });
  });
  const reports = reportsOfGame(game);
  for (const { told, turn } of due) {
    if (turn > reports.length) continue;
    expect(reports[turn - 1]?.news.map((one) => one.text)).toContain(told);
  }
});

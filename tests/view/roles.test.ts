import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/engine/index.ts';
import { boardModel } from '../../src/view/board-model.ts';
import { briefingModel, layout, playModel, teamPanel } from '../../src/view/index.ts';
import { gameOf, reportsOfGame, scenarioOf } from './games.ts';
import { inputAt } from './play-inputs.ts';

describe('a role that changes within a game', () => {
  const game = gameOf('promoted', 'both-hands');
  const { scenario } = game;
  const [works, house] = scenario.roles ?? [];
  if (!works || !house) throw new Error('no later roles');

  it('is told in the report of the turn before it, with who reports from then on, and in no other', () => {
    const told = reportsOfGame(game).map((report) => report.role);
    expect(told.flatMap((role, turn) => (role ? [turn + 2] : []))).toEqual([
      works.fromTurn,
      house.fromTurn,
    ]);
    const role = told[works.fromTurn - 2];
    expect(role?.title).toContain(works.title);
    expect(role?.story).toBe(works.story);
    expect(role?.changes[0]).toBe(
      'Assembly and Repair report to you from now on. What you manage reaches there.',
    );
    expect(role?.changes).toHaveLength(2);
  });

  it('brings the briefing up to date: title, zones, and whose hands can be used', () => {
    const before = briefingModel(scenario, 'S');
    const at = game.games[house.fromTurn - 1];
    if (!at) throw new Error('the game ended too soon');
    const later = briefingModel(scenario, 'S', outlook(at));
    expect(before.role).toContain(scenario.role.title);
    expect(later.role).toContain(house.title);
    expect(before.zones.map((zone) => zone.own)).toEqual([true, false, false]);
    expect(later.zones.map((zone) => zone.own)).toEqual([true, true, true]);
    expect(before.people.map((person) => person.name)).toEqual([
      'Farhan Qureshi',
      'Vaishali Joshi',
    ]);
    expect(later.people).toHaveLength(scenario.lieutenants.length);
  });

  it('offers the lieutenants who report, on the map and in the plan', () => {
    const shown = (turn: number) =>
      playModel(inputAt(game, turn - 1)).lieutenants.map((one) => one !== null);
    expect(shown(1)).toEqual([true, true, false, false]);
    expect(shown(works.fromTurn)).toEqual([true, true, true, false]);
    expect(shown(house.fromTurn)).toEqual([true, true, true, true]);
    const board = boardModel(outlook(game.games[0] as (typeof game.games)[number]));
    expect(layout(board, 900, 600).lieutenants.map((one) => one !== null)).toEqual(shown(1));
  });
});

describe('without a zone of one’s own', () => {
  const game = gameOf('the-strategy-chair', 'both-hands');

  it('what needs a team is put aside with one reason, and leadership stays', () => {
    const [management, leadership] = playModel(inputAt(game, 0)).groups;
    expect(management?.items.map((item) => item.kind)).toEqual(['delegate']);
    expect(management?.unreachable).toHaveLength(9);
    expect(new Set(management?.unreachable.map((item) => item.reason)).size).toBe(1);
    expect(leadership?.unreachable).toEqual([]);
    expect(leadership?.items.length).toBe(9);
  });
});

describe('the head of another zone who leads elsewhere', () => {
  it('is told in the briefing, over the zone, and with each of its teams', () => {
    const game = gameOf('the-merger', 'both-hands');
    const zones = briefingModel(scenarioOf('the-merger')).zones.map((zone) => zone.leads);
    expect(zones[0]).toBeNull();
    expect(zones[1]).toContain('Ottavio Carena leads toward Spectacle');
    const input = inputAt(game, 0);
    expect(playModel(input).zones[1]).toBe('Bergamo, led toward Spectacle');
    const lines = (team: number) => teamPanel(input, team)?.headings.map((one) => one.id);
    expect(lines(0)).not.toContain('head');
    expect(lines(3)).toContain('head');
  });
});

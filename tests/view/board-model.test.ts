import { describe, expect, test } from 'vitest';
import { advance, type Block, forecastBlock, outlook, startGame } from '../../src/engine/index.ts';
import { compile, findScenario } from '../../src/scenario/index.ts';
import type { BoardModel, Vector } from '../../src/view/index.ts';
import {
  boardFrame,
  boardGhosts,
  boardModel,
  fitOf,
  fromAngle,
  gapBetween,
  lengthOf,
  meanOf,
  spreadOf,
  turnBetween,
} from '../../src/view/index.ts';

function theGroundShifts() {
  const found = findScenario('the-ground-shifts');
  if (!found) throw new Error('The Ground Shifts is not bundled');
  return startGame(compile(found), 'board');
}

const LISTEN: Block = { start: 0, length: 2, action: { kind: 'listen', team: 1 } };

/** A game after a turn with these blocks, from its first turn that asks for no answers. */
function played(blocks: readonly Block[]) {
  const before = theGroundShifts();
  const result = advance(before, { blocks, expectations: [], choices: [] });
  if (!result.ok) throw new Error(result.refusal.code);
  return { before, after: result.game, report: result.report };
}

const people = (model: BoardModel, team: number) =>
  model.people.filter((person) => person.team === team);

describe('what a player may know', () => {
  const { before, after } = played([LISTEN]);
  const model = boardModel(outlook(before));
  const later = boardModel(outlook(after));

  test('conduct is seen of everybody; hearts, commitment and strain of nobody who was not heard', () => {
    expect(model.people.length).toBe(before.state.people.slot.length);
    for (const person of model.people) {
      expect(lengthOf(person)).toBeCloseTo(1, 6);
      expect([person.inner, person.commitment, person.strain]).toEqual([null, null, null]);
    }
  });

  test('listening shows the hearts of that team, as fresh as they are, and no other team', () => {
    for (const person of people(later, 1)) {
      expect(person.inner === null).toBe(false);
      expect(person.commitment).toBeGreaterThanOrEqual(0);
      expect(person.fresh).toBeGreaterThan(0.6);
    }
    for (const person of people(later, 0)) expect(person.inner).toBeNull();
  });

  test('what is known pales with age, and the cone of the market widens', () => {
    const idle = advance(after, { blocks: [], expectations: [], choices: answers(after) });
    if (!idle.ok) throw new Error(idle.refusal.code);
    const old = boardModel(outlook(idle.game));
    expect(old.market.cone).toBeGreaterThan(later.market.cone);
    expect(old.market.fresh).toBeLessThan(later.market.fresh);
    const [now, then] = [people(old, 1)[0], people(later, 1)[0]];
    expect(now?.fresh ?? 1).toBeLessThan(then?.fresh ?? 0);
  });

  test('the true market is nowhere in it', () => {
    const { market } = before.state;
    const turned = { ...before.state, market: { ...market, x: market.x.map((x) => -x) } };
    const blind = boardModel(outlook({ ...before, state: turned }));
    expect(blind).toEqual(model);
  });

  test('the half-days of a plan are drawn where they go', () => {
    const blocks: Block[] = [
      { start: 0, length: 2, action: { kind: 'set-goals', team: 0 } },
      { start: 2, length: 1, action: { kind: 'align-interests', team: 0, other: 1 } },
      { start: 3, length: 1, action: { kind: 'sense-market' } },
      { start: 4, length: 2, action: { kind: 'inspire' } },
      { start: 6, length: 1, action: { kind: 'coach-leader', lieutenant: 1 } },
      {
        start: 7,
        length: 2,
        action: { kind: 'delegate', lieutenant: 0, task: { kind: 'listen', team: 1 } },
      },
    ];
    const planned = boardModel(outlook(before), { blocks });
    expect(planned.teams.map((team) => [team.management, team.leadership]).slice(0, 3)).toEqual([
      [2, 1],
      [0, 3],
      [0, 0],
    ]);
    expect(planned.reach.everybody).toBe(2);
    expect(planned.reach.market).toBe(1);
    expect(planned.reach.lieutenants.slice(0, 2)).toEqual([2, 1]);
  });
});

function answers(game: ReturnType<typeof theGroundShifts>) {
  return game.state.openEvents.map((index) => {
    const event = game.setup.events[index];
    return { event: event?.id ?? '', choice: event?.choices[0]?.id ?? '' };
  });
}

describe('a running week', () => {
  const { before, report } = played([LISTEN]);
  const known = boardModel(outlook(before));
  const frame = report.frames.at(-1);
  if (!frame) throw new Error('The turn has no weeks');

  test('moves what everybody sees and keeps what only looking shows', () => {
    const shown = boardFrame(frame, known);
    expect(shown.week).toBe(frame.week);
    expect(shown.people.map((person) => person.x)).toEqual(frame.people.workX);
    expect(shown.teams.map((team) => team.backlog)).toEqual(
      frame.teams.map((team) => team.backlog),
    );
    expect(shown.teams.map((team) => team.trust)).toEqual(known.teams.map((team) => team.trust));
    expect(shown.people.every((person) => person.commitment === null)).toBe(true);
    const { value: _then, ...thought } = known.market;
    const { value: _now, ...shownMarket } = shown.market;
    expect(shownMarket).toEqual(thought);
  });

  test('in a replay shows the truth, with what was thought of the market as a ghost', () => {
    const shown = boardFrame(frame, known, { truth: true });
    expect([shown.market.x, shown.market.y]).toEqual([frame.marketX, frame.marketY]);
    expect(shown.market.ghost).toEqual({ x: known.market.x, y: known.market.y });
    expect(shown.people.map((person) => person.inner?.x)).toEqual(frame.people.x);
    expect(shown.teams.map((team) => team.structure)).toEqual(
      frame.teams.map((team) => team.structure),
    );
  });

  test('people who were not there before are newcomers', () => {
    const fewer = { ...known, people: known.people.slice(1) };
    const [first] = boardFrame(frame, fewer).people;
    expect(first?.grown).toBeLessThan(0.7);
  });
});

describe('ghosts of a planned block', () => {
  const game = theGroundShifts();
  const model = boardModel(outlook(game));
  const effect = (figure: 'followership' | 'backlog' | 'structure', change: number, team = 0) => ({
    figure,
    team,
    change,
    low: change,
    high: change,
    reasons: [],
  });

  test('turn people as far as the forecast moves their followership', () => {
    const direction = fromAngle(1);
    const ghosts = boardGhosts(model, { effects: [effect('followership', 0.2)] }, { direction });
    const cosine = (of: readonly Vector[]) =>
      of.reduce((sum, v) => sum + Math.cos(turnBetween(v, direction)), 0) / of.length;
    const after = people(model, 0).map(
      (person) => ghosts.people.find((ghost) => ghost.slot === person.slot) ?? person,
    );
    expect(cosine(after) - cosine(people(model, 0))).toBeCloseTo(0.2, 3);
    expect(
      ghosts.people.every((ghost) => people(model, 0).some((p) => p.slot === ghost.slot)),
    ).toBe(true);
  });

  test('show what a team would come to, and nothing that would not be seen', () => {
    const ghosts = boardGhosts(model, {
      effects: [effect('structure', 0.1), effect('backlog', -0.01)],
    });
    expect(ghosts.teams).toEqual([
      {
        team: 0,
        structure: (model.teams[0]?.structure ?? 0) + 0.1,
        backlog: null,
        trust: null,
        debt: null,
      },
    ]);
  });

  test('come from a real forecast too', () => {
    const block: Block = { start: 0, length: 4, action: { kind: 'set-direction', heading: 90 } };
    const direction = { x: 0, y: 1 };
    const ghosts = boardGhosts(model, forecastBlock(game, [block], 0), { direction });
    expect(ghosts.direction).toEqual(direction);
    for (const ghost of ghosts.people) {
      const person = model.people.find(({ slot }) => slot === ghost.slot);
      expect(person && gapBetween(ghost, direction) < gapBetween(person, direction)).toBe(true);
    }
  });
});

test('within 45 degrees is with the market, beyond 120 against it', () => {
  const east = { x: 1, y: 0 };
  const at = (degrees: number) => fitOf(fromAngle((degrees * Math.PI) / 180), east);
  expect([0, 44, -44, 46, 119, -119, 121, 180].map(at)).toEqual([
    'with',
    'with',
    'with',
    'off',
    'off',
    'off',
    'opposed',
    'opposed',
  ]);
});

test('the fan of a team is as wide as its headings scatter', () => {
  const order = (degrees: number) =>
    lengthOf(meanOf([fromAngle((degrees * Math.PI) / 180), fromAngle((-degrees * Math.PI) / 180)]));
  expect(spreadOf(1)).toBe(0);
  expect(spreadOf(order(20))).toBeCloseTo((20 * Math.PI) / 180, 1);
  expect(spreadOf(0)).toBe(Math.PI);
});

import { describe, expect, it } from 'vitest';
import { type Decision, outlook, type TurnReport } from '../../src/engine/index.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import { carriedOut, fitted, grafted, scoreOfGame, scoresUnder } from '../../src/review/index.ts';
import { compile, findScenario } from '../../src/scenario/index.ts';
import { roomDebrief } from '../../src/view/index.ts';

const scenario = findScenario('the-ground-shifts');
if (!scenario) throw new Error('there is no such scenario');
const setup = compile(scenario);
const SEED = 'ROOM';

function played(policy: string) {
  const found = policyNamed(policy);
  if (!found) throw new Error(`there is no policy ${policy}`);
  const { games, reports, last } = play(setup, SEED, found);
  const decisions: readonly Decision[] = last.log.map((entry) => entry.decision);
  const turns = reports.map((report: TurnReport, at) => {
    const game = games[at + 1] ?? last;
    return { game, report, outlook: outlook(game) };
  });
  return { games, reports, last, decisions, turns };
}

const manager = played('manager');
const both = played('both-hands');
const idle = played('idle');

describe('the debrief of a room', () => {
  const model = roomDebrief({
    scenario,
    teams: [
      { id: 'a', name: 'Otters', turns: manager.turns },
      { id: 'b', name: 'Herons', turns: both.turns },
    ],
    untouched: idle.reports,
    stars: [{ team: 'b', turn: 3, note: 'They listened first' }],
  });
  if (!model) throw new Error('there is nothing to debrief');

  it('has every team with its path, its value and its end', () => {
    expect(model.teams.map((team) => team.number)).toEqual([1, 2]);
    for (const [at, game] of [manager, both].entries()) {
      const team = model.teams[at];
      expect(team?.path).toHaveLength(game.reports.length);
      expect(team?.value.at(-1)?.value).toBeCloseTo(game.last.state.totals.value, 9);
      expect(team?.ending).toBe(game.last.state.ended?.kind);
      expect(team?.score).toBe(game.last.state.ended?.score);
    }
  });

  it('tells for every turn of the market when each team had followed', () => {
    expect(model.shifts.length).toBeGreaterThan(0);
    for (const team of model.teams) expect(team.following).toHaveLength(model.shifts.length);
    // Who steers by the situation has seen it; who only manages declares no new direction.
    expect(model.teams[1]?.following[0]?.known).not.toBeNull();
    expect(model.teams[0]?.following[0]?.declared ?? null).toBeNull();
  });

  it('looks at starred moments before any others', () => {
    expect(model.moments[0]).toMatchObject({ title: 'They listened first', turn: 3 });
    expect(model.moments[0]?.team.name).toBe('Herons');
  });

  it('is nothing without a game', () => {
    expect(roomDebrief({ scenario, teams: [], untouched: [], stars: [] })).toBeNull();
  });
});

describe('decisions carried elsewhere', () => {
  it('come to the same end where they were made', () => {
    const [opening] = both.games;
    if (!opening) throw new Error('a game has a beginning');
    const again = carriedOut(opening, both.decisions);
    expect(again.log.at(-1)?.fingerprint).toBe(both.last.log.at(-1)?.fingerprint);
    expect(scoresUnder(setup, SEED, [both.decisions, manager.decisions])).toEqual([
      scoreOfGame(both.last),
      scoreOfGame(manager.last),
    ]);
  });

  it('are worth something else under another luck, and the same again', () => {
    const teams = [both.decisions, manager.decisions];
    const other = scoresUnder(setup, 'ELSEWHERE', teams);
    expect(other).toEqual(scoresUnder(setup, 'ELSEWHERE', teams));
    expect(other).not.toEqual(scoresUnder(setup, SEED, teams));
  });

  it('may be one week in another history', () => {
    const own = grafted(both.games, both.decisions, 4, both.decisions[3] as Decision);
    expect(own?.log.at(-1)?.fingerprint).toBe(both.last.log.at(-1)?.fingerprint);
    const theirs = grafted(both.games, both.decisions, 4, manager.decisions[3] as Decision);
    expect(theirs?.log[2]?.fingerprint).toBe(both.last.log[2]?.fingerprint);
    expect(theirs?.log[3]?.fingerprint).not.toBe(both.last.log[3]?.fingerprint);
    expect(grafted(both.games, both.decisions, 40, manager.decisions[3] as Decision)).toBeNull();
  });

  it('leave out what is not possible', () => {
    const [opening] = both.games;
    if (!opening) throw new Error('a game has a beginning');
    const impossible: Decision = {
      blocks: [
        { action: { kind: 'listen', team: 99 }, start: 0, length: 2 },
        { action: { kind: 'listen', team: 0 }, start: 2, length: 2 },
      ],
      expectations: [],
      choices: [{ event: 'no-such-event', choice: 'x' }],
    };
    expect(fitted(opening, impossible).blocks).toEqual([impossible.blocks[1]]);
    expect(fitted(opening, impossible).choices).toEqual([]);
  });
});

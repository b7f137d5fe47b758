import { describe, expect, it } from 'vitest';
import { type Block, RULES_VERSION } from '../../src/engine/index.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import {
  decodeLink,
  decodeRecord,
  encodeLink,
  encodeRecord,
  type GameRecord,
  recordOf,
  recordUpTo,
  replay,
  replayRecord,
} from '../../src/record/index.ts';
import { bundled, compile, findScenario, type Scenario } from '../../src/scenario/index.ts';

const scenario = findScenario('first-quarter') as Scenario;
const policy = policyNamed('both-hands');
if (!policy) throw new Error('no policy');
const played = play(compile(scenario), 'K7M4QX', policy);
const record = recordOf(played.last, scenario);

/** The record with one turn replaced. */
function withTurn(at: number, change: Partial<GameRecord['turns'][number]>): GameRecord {
  return {
    ...record,
    turns: record.turns.map((turn, index) => (index === at ? { ...turn, ...change } : turn)),
  };
}

describe('a replay', () => {
  it('is the game again, with the state and the report of every turn', () => {
    const again = replay(record, scenario);
    expect(again).toEqual({ ok: true, games: played.games, reports: played.reports });
  });

  it.each(bundled.map((one) => one.id))('goes through file and link: %s', (id) => {
    const other = findScenario(id) as Scenario;
    const game = play(compile(other), 'AAA777', policy).last;
    const made = recordOf(game, other, { title: other.title, createdAt: '2025-03-01T09:30:00Z' });
    const link = encodeLink(made);
    expect(link.length).toBeLessThan(2000);
    for (const read of [decodeRecord(encodeRecord(made)), decodeLink(link)]) {
      if (!read.ok) throw new Error(read.fault.place);
      expect(read.record).toEqual(made);
      const again = replayRecord(read.record);
      expect(again.ok && again.games.at(-1)).toEqual(game);
    }
  });

  it('names the first turn whose fingerprint differs', () => {
    const forged = withTurn(1, { fingerprint: '0123456789abcdef' });
    expect(replay(forged, scenario)).toMatchObject({
      ok: false,
      turn: 2,
      fault: { code: 'fingerprint-differs', place: 'turns[1].fingerprint' },
    });
  });

  it('names the first turn in which another decision leads to another state', () => {
    const [first, ...rest] = record.turns[2]?.blocks ?? [];
    if (!first) throw new Error('the policy did nothing');
    const changed = withTurn(2, { blocks: rest });
    expect(replay(changed, scenario)).toMatchObject({ ok: false, turn: 3 });
  });

  it('names the turn whose decision is illegal, and why', () => {
    const block: Block = { start: 0, length: 1, action: { kind: 'listen', team: 60 } };
    expect(replay(withTurn(0, { blocks: [block] }), scenario)).toMatchObject({
      ok: false,
      turn: 1,
      fault: { code: 'decision-refused', expected: 'not: no-such-team' },
    });
    expect(
      replay({ ...record, turns: [...record.turns, ...record.turns] }, scenario),
    ).toMatchObject({ turn: record.turns.length + 1, fault: { expected: 'not: game-over' } });
  });

  it('does not try a record of other rules', () => {
    const other = replayRecord({ ...record, rules: RULES_VERSION + 1 });
    expect(other).toMatchObject({ ok: false, turn: 0, fault: { code: 'other-rules' } });
  });

  it('says that a scenario is not there, or is not what it was', () => {
    const digest = '0123456789abcdef';
    const missing: GameRecord = { ...record, scenario: { kind: 'bundled', id: 'gone', digest } };
    expect(replayRecord(missing)).toMatchObject({ fault: { code: 'scenario-missing' } });
    const other: GameRecord = {
      ...record,
      scenario: { kind: 'bundled', id: scenario.id, digest },
    };
    expect(replayRecord(other)).toMatchObject({ fault: { code: 'scenario-differs' } });
  });

  it('stops at any turn, and is then the game of that turn', () => {
    const half = replay(recordUpTo(record, 2), scenario);
    expect(half.ok && half.games.at(-1)).toEqual(played.games[2]);
  });
});

describe('a scenario of one’s own', () => {
  const own: Scenario = {
    ...scenario,
    id: 'our-own-quarter',
    time: { ...scenario.time, turns: scenario.time.turns + 1 },
  };
  const game = play(compile(own), 'QQQ444', policy).last;

  it('travels inside the record', () => {
    const made = recordOf(game, own);
    expect(made.scenario.kind).toBe('custom');
    for (const read of [decodeRecord(encodeRecord(made)), decodeLink(encodeLink(made))]) {
      if (!read.ok) throw new Error(read.fault.place);
      const again = replayRecord(read.record);
      expect(again.ok && again.games.at(-1)).toEqual(game);
    }
  });

  it('is checked like any scenario', () => {
    const made = recordOf(game, own);
    const faulty = { ...made, scenario: { kind: 'custom' as const, scenario: { teams: 'many' } } };
    expect(replayRecord(faulty)).toMatchObject({ ok: false, fault: { code: 'faulty-scenario' } });
  });
});

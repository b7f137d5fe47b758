import { describe, expect, it } from 'vitest';
import {
  EXPECTABLE,
  efficienciesOf,
  type Game,
  MOMENTS,
  type Setup,
  type State,
} from '../../src/engine/index.ts';
import { decide, POLICIES, play } from '../../src/policies/index.ts';
import { decision, gameWith, week } from './experiments.ts';
import { next } from './playing.ts';
import { STABLE } from './settings.ts';
import { SETUPS } from './setups.ts';
import './fuzz.ts';

describe('the report of a turn', () => {
  it('has a frame for every week, and the last is the state', () => {
    for (const [name, setup] of Object.entries(SETUPS)) {
      const { games, reports } = play(setup, 'frames', POLICIES[5] as never);
      reports.forEach((report, turn) => {
        const before = (games[turn] as Game).state;
        const after = (games[turn + 1] as Game).state;
        expect(report.turn).toBe(turn + 1);
        expect(
          report.frames.map((it) => it.week),
          name,
        ).toEqual(Array.from({ length: setup.weeksPerTurn }, (_, n) => before.week + n + 1));
        const last = report.frames.at(-1);
        expect(last?.gauges).toEqual(after.gauges);
        expect(last?.cash).toBe(after.organization.cash);
        for (const { people, teams, marketX, week: at } of report.frames) {
          const columns = Object.values(people) as readonly number[][];
          for (const column of columns) expect(column.length).toBe(people.slot.length);
          people.x.forEach((x, i) => {
            const length = Math.sqrt(x * x + (people.y[i] as number) ** 2);
            expect(Math.abs(length - 1)).toBeLessThan(1e-9);
          });
          expect(teams.length).toBe(after.teams.length);
          expect(marketX).toBe(after.market.x[at]);
        }
        expect(report.ended).toEqual(after.ended);
        expect(report.efficiencies.length).toBe(games[turn + 1]?.log[turn]?.decision.blocks.length);
      });
    }
  });

  it('tells how well each block worked', () => {
    const game = gameWith(STABLE);
    const blocks = week({ kind: 'set-goals', team: 1 }, { kind: 'listen', team: 1 });
    const { report } = next(game, decision(blocks));
    expect(report.efficiencies).toEqual(efficienciesOf(game, blocks));
    expect(report.efficiencies[1]).toBeLessThan(1);
  });

  it('notes moments of the kinds that there are, of people and teams that there are', () => {
    const seen = new Set<string>();
    for (const setup of Object.values(SETUPS)) {
      for (const policy of [POLICIES[0], POLICIES[5]]) {
        const { games, reports } = play(setup, 'moments', policy as never);
        reports.forEach(({ moments }, turn) => {
          const { state } = games[turn + 1] as Game;
          for (const it of moments) {
            seen.add(it.kind);
            expect(MOMENTS).toContain(it.kind);
            expect(it.team).toBeLessThan(state.teams.length);
            expect(it.lieutenant).toBeLessThan(state.lieutenants.length);
            expect(it.slot).toBeLessThan(state.people.nextSlot);
            expect(it.week).toBeGreaterThanOrEqual((games[turn] as Game).state.week);
            expect(it.week).toBeLessThanOrEqual(state.week);
          }
        });
      }
    }
    for (const kind of ['left', 'arrived', 'appointed', 'whiplash', 'moved', 'micromanaged']) {
      expect([...seen]).toContain(kind);
    }
  });

  it('sets every expectation beside what came', () => {
    const reads = (s: State, figure: (typeof EXPECTABLE)[number]): number =>
      figure === 'cash' ? s.organization.cash : s.gauges[figure];
    const game = gameWith(STABLE, ({ people }) => {
      people.strain.fill(0.8);
    });
    for (const figure of EXPECTABLE) {
      const results = (['falls', 'stays', 'rises'] as const).map((change) => {
        const expectations = [{ figure, change }];
        const step = next(game, { blocks: [], choices: [], expectations });
        const [result] = step.report.expectations;
        expect(result?.was).toBe(reads(game.state, figure));
        expect(result?.is).toBe(reads(step.after.state, figure));
        expect(result?.expected).toBe(change);
        if (result?.came === 'rises') expect(result.is).toBeGreaterThan(result.was);
        if (result?.came === 'falls') expect(result.is).toBeLessThan(result.was);
        return result;
      });
      expect(results.filter((it) => it?.right).length).toBe(1);
    }
    const tired = { ...STABLE, teams: STABLE.teams.map((it) => ({ ...it, strain: 0.8 })) };
    const strain = next(gameWith(tired), {
      blocks: [],
      choices: [],
      expectations: [{ figure: 'strain', change: 'falls' }],
    }).report.expectations[0];
    expect(strain?.right).toBe(true);
  });

  it('is not kept in the game', () => {
    const setup = SETUPS.stable as Setup;
    const game = gameWith(setup);
    const { after } = next(game, decide(game, POLICIES[3] as never));
    expect(Object.keys(after).sort()).toEqual(['log', 'rules', 'seed', 'setup', 'state']);
    expect(JSON.stringify(after).length).toBeLessThan(JSON.stringify(game).length * 1.4);
  });
});

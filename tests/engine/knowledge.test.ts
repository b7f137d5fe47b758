import { describe, expect, it } from 'vitest';
import {
  type Action,
  type Block,
  type EventSetup,
  type Game,
  outlook,
  type Setup,
} from '../../src/engine/index.ts';
import { gameWith, kept, lived, people, week } from './experiments.ts';
import { next } from './playing.ts';
import { STABLE, TURBULENT, TURN } from './settings.ts';
import './fuzz.ts';

/** What is looked for becomes known as well as it claims to be, and grows old. */

const SENSE: Action = { kind: 'sense-market' };

const angle = (ax: number, ay: number, bx: number, by: number): number =>
  Math.atan2(ax * by - ay * bx, ax * bx + ay * by);

/** Root of the mean square: near 1 where errors are as large as they are claimed to be. */
const spread = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

const seeds = Array.from({ length: 120 }, (_, n) => `known${n}`);

function marketError({ state }: Game): number {
  const { x, y } = state.knowledge.market;
  return angle(x, y, state.market.x[state.week] as number, state.market.y[state.week] as number);
}

/** Real error of what is known of the market in units of the claimed error, over many seeds. */
function sensed(setup: Setup, blocks: readonly Block[], turns: number): number {
  const errors: number[] = [];
  for (const seed of seeds) {
    const game = lived(
      gameWith(setup, () => {}, seed),
      kept(blocks, turns),
    );
    errors.push(marketError(game) / outlook(game).market.error);
  }
  return spread(errors);
}

describe('sensing the market', () => {
  it('errs as much as it says', () => {
    for (const blocks of [week(SENSE), week([SENSE, 4]), week(SENSE, SENSE, SENSE)]) {
      expect(sensed(STABLE, blocks, 1)).toBeGreaterThan(0.6);
      expect(sensed(STABLE, blocks, 1)).toBeLessThan(1.3);
      expect(sensed(STABLE, blocks, 3)).toBeLessThan(1.3);
    }
    expect(sensed(TURBULENT, week([SENSE, 2]), 3)).toBeLessThan(1.4);
  });

  it('sees better the longer it looks, and each half-day adds less', () => {
    const error = (blocks: readonly Block[]): number =>
      outlook(lived(gameWith(STABLE), [blocks])).market.error;
    const errors = [[], week(SENSE), week([SENSE, 2]), week([SENSE, 3]), week([SENSE, 4])].map(
      error,
    );
    for (let i = 1; i < errors.length; i++) {
      expect(errors[i]).toBeLessThan(errors[i - 1] as number);
    }
    const gains = errors.slice(1).map((it, i) => (errors[i] as number) - it);
    for (let i = 1; i < gains.length; i++) expect(gains[i]).toBeLessThan(gains[i - 1] as number);
  });

  it('finds a market that has turned, which nobody is told', () => {
    const untold: number[] = [];
    const found: number[] = [];
    for (const seed of seeds.slice(0, 40)) {
      const start = gameWith(TURN, () => {}, seed);
      const blind = lived(start, kept([], 8));
      if (!blind.state.ended) untold.push(Math.abs(marketError(blind)));
      const looking = lived(start, [...kept([], 7), week([SENSE, 2])]);
      if (!looking.state.ended) found.push(Math.abs(marketError(looking)));
    }
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(untold)).toBeGreaterThan(1);
    expect(mean(found)).toBeLessThan(0.3);
  });

  it('sees worse where everybody agrees, trust is low or strain is high', () => {
    const error = (change: Parameters<typeof gameWith>[1]): number =>
      outlook(lived(gameWith(STABLE, change), [week([SENSE, 2])])).market.error;
    const good = error(({ people: p, teams }) => {
      for (const it of teams) it.trust = 0.9;
      p.x.forEach((_, i) => {
        p.x[i] = i % 2 === 0 ? 1 : 0.5;
        p.y[i] = i % 2 === 0 ? 0 : Math.sqrt(0.75);
      });
    });
    const distrust = error(({ teams }) => {
      for (const it of teams) it.trust = 0.1;
    });
    const strained = error(({ people: p }) => {
      p.strain.fill(0.9);
    });
    expect(distrust).toBeGreaterThan(good * 1.2);
    expect(strained).toBeGreaterThan(good * 1.1);
  });

  it('does nothing to the organization', () => {
    const rest = lived(gameWith(STABLE), kept([], 4)).state;
    const sensing = lived(gameWith(STABLE), kept(week([SENSE, 4]), 4)).state;
    expect(sensing.gauges).toEqual(rest.gauges);
    expect(sensing.totals).toEqual(rest.totals);
  });

  it('grows old and uncertain when it is not repeated', () => {
    const look = (turns: number) => outlook(lived(gameWith(STABLE), kept([], turns))).market;
    expect(look(3).age).toBe(look(0).age + 18);
    expect(look(3).error).toBeGreaterThan(look(1).error);
    expect(look(1).error).toBeGreaterThan(look(0).error);
  });
});

describe('news', () => {
  const news = (error: number): EventSetup => ({
    id: 'news',
    from: 1,
    to: 1,
    chance: 1,
    when: [],
    choices: [{ id: 'read', halfDays: 0, effects: [{ kind: 'news', error }], later: [] }],
  });
  const told = (error: number, own: number): Game => {
    const start = gameWith({ ...STABLE, events: [news(error)] }, ({ knowledge }) => {
      knowledge.market.error = own;
      knowledge.market.week = 0;
    });
    const choices = [{ event: 'news', choice: 'read' }];
    return next(start, { blocks: [], expectations: [], choices }).after;
  };

  it('tells more the sharper it is', () => {
    const errors = [2, 20, 60].map((error) => outlook(told(error, 0.6)).market.error);
    expect(errors[0]).toBeLessThan(errors[1] as number);
    expect(errors[1]).toBeLessThan(errors[2] as number);
  });

  it('never blurs what is known better', () => {
    const untold = outlook(
      lived(
        gameWith(STABLE, ({ knowledge }) => {
          knowledge.market.error = 0.05;
          knowledge.market.week = 0;
        }),
        [[]],
      ),
    ).market.error;
    expect(outlook(told(90, 0.05)).market.error).toBeLessThan(untold + 1e-9);
  });
});

describe('listening and measuring', () => {
  it('err about as much as they say', () => {
    const trust: number[] = [];
    const commitment: number[] = [];
    const structure: number[] = [];
    for (const seed of seeds) {
      const plan = week({ kind: 'set-goals', team: 1 }, { kind: 'listen', team: 1 });
      const game = lived(
        gameWith(STABLE, () => {}, seed),
        [plan],
      );
      const seen = outlook(game).teams[1];
      const so = game.state.teams[1];
      if (!seen || !so) throw new Error('no team');
      trust.push((seen.trust.value - so.trust) / seen.trust.error);
      structure.push((seen.structure.value - so.structure) / seen.structure.error);
      const mean = people(1, 'commitment')(game.state);
      commitment.push((seen.commitment.value - mean) / seen.commitment.error);
    }
    for (const it of [trust, commitment, structure]) {
      expect(spread(it)).toBeGreaterThan(0.3);
      expect(spread(it)).toBeLessThan(1.4);
    }
  });

  it('are sharper with two looks than with one, whoever looks', () => {
    const handed: Action = { kind: 'delegate', lieutenant: 1, task: { kind: 'listen', team: 1 } };
    const error = (blocks: readonly Block[]): number =>
      lived(gameWith(STABLE), [blocks]).state.knowledge.teams[1]?.heardError as number;
    const once = error(week({ kind: 'listen', team: 1 }));
    expect(error(week({ kind: 'listen', team: 1 }, handed))).toBeLessThan(once);
    expect(error(week({ kind: 'listen', team: 1 }, { kind: 'listen', team: 1 }))).toBeLessThan(
      once,
    );
  });

  it('show only the team that was looked at, and grow old', () => {
    const game = lived(gameWith(STABLE), [week({ kind: 'listen', team: 1 }), []]);
    const [other, heard] = outlook(game).teams;
    expect(heard?.trust.age).toBe(6);
    expect(other?.trust.age).toBe(16);
    expect(other?.trust.error).toBeGreaterThan(heard?.trust.error as number);
    const weeks = game.state.knowledge.people.week;
    game.state.people.team.forEach((of, i) => {
      if (game.state.people.tenure[i] === 0) return;
      if (of !== 1) expect(weeks[i]).toBe(-1);
    });
  });

  it('show resistance only to those who looked for it', () => {
    const start = gameWith(STABLE);
    expect(outlook(start).teams[1]?.resistance).toBeNull();
    const looked = lived(start, [week({ kind: 'navigate-politics', team: 1 })]);
    expect(outlook(looked).teams[1]?.resistance?.age).toBe(0);
    expect(outlook(looked).teams[0]?.resistance).toBeNull();
  });

  it('keep a measured team measured while its goals are clear', () => {
    const start = gameWith(STABLE);
    const game = lived(start, [week([{ kind: 'set-goals', team: 1 }, 2]), [], []]);
    expect(outlook(game).teams[1]?.structure.age).toBe(0);
    expect(outlook(game).teams[0]?.structure.age).toBe(22);
    const vague = lived(start, [week({ kind: 'set-goals', team: 1 }), ...kept([], 9)]);
    if (vague.state.teams[1] && vague.state.teams[1].clarity < 0.3) {
      expect(outlook(vague).teams[1]?.structure.age).toBeGreaterThan(0);
    }
  });
});

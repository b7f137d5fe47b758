import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAUSES,
  FIGURES,
  type Figure,
  type Forecast,
  forecastBlock,
  forecastPlan,
  type Game,
  type LedgerEntry,
  REST,
  startGame,
} from '../../src/engine/index.ts';
import { decide, POLICIES, play } from '../../src/policies/index.ts';
import { legalDecision, rawGame, rawTurn } from './decisions.ts';
import { gameWith, week } from './experiments.ts';
import { runs } from './fuzz.ts';
import { freezeAll, next, playRaw, saved } from './playing.ts';
import { SETTINGS, STABLE } from './settings.ts';
import { SETUPS } from './setups.ts';

/** Forecasts come from the rules themselves, and from what is known. */

const place = fc.constantFrom(...Object.keys(SETUPS));

function isSound({ effects }: Forecast, game: Game): void {
  const seen = new Set<string>();
  for (const it of effects) {
    expect(FIGURES).toContain(it.figure);
    expect(it.team).toBeGreaterThanOrEqual(-1);
    expect(it.team).toBeLessThan(game.state.teams.length);
    const name = `${it.figure}/${it.team}`;
    expect(seen.has(name), name).toBe(false);
    seen.add(name);
    for (const value of [it.change, it.low, it.high]) expect(Number.isFinite(value)).toBe(true);
    expect(it.low).toBeLessThanOrEqual(it.change);
    expect(it.high).toBeGreaterThanOrEqual(it.change);
    expect(it.change).not.toBe(0);
    const sizes = it.reasons.map((reason) => Math.abs(reason.amount));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const reason of it.reasons) expect(CAUSES).toContain(reason.cause);
  }
}

describe('a forecast', () => {
  it('is sound for any legal plan, the same again, and changes nothing', () => {
    fc.assert(
      fc.property(place, rawGame, rawTurn, (name, raw, turn) => {
        const steps = playRaw(SETUPS[name] as never, raw.seed, raw.turns.slice(0, 6));
        const game = steps.map((it) => it.after).findLast((it) => !it.state.ended);
        if (!game) return;
        const { blocks, choices } = freezeAll(legalDecision(game, turn));
        const plan = forecastPlan(game, blocks, choices);
        isSound(plan, game);
        expect(forecastPlan(saved(game), blocks, choices)).toEqual(plan);
        blocks.slice(0, 2).forEach((_, index) => {
          isSound(forecastBlock(game, blocks, index, choices), game);
        });
        // The first of one block is the whole plan.
        expect(forecastBlock(game, blocks.slice(0, 1), 0, choices)).toEqual(
          forecastPlan(game, blocks.slice(0, 1), choices),
        );
      }),
      runs(12),
    );
  });

  it('of nothing, or of what is not possible, is empty and never thrown', () => {
    const games = [gameWith(STABLE), startGame(SETUPS.events as never, 'open')];
    for (const game of games) {
      expect(forecastPlan(game, []).effects).toEqual([]);
      for (const task of [
        { kind: 'set-goals', team: 99 },
        { kind: 'coach-leader', lieutenant: -1 },
        { kind: 'set-direction', heading: 1.5 },
        { kind: 'hire', team: 0, role: 'king', charter: 'everything' },
        { kind: 'constructor' },
        { kind: 'delegate', lieutenant: 0, task: { kind: 'delegate' } },
        null,
      ]) {
        const blocks = [{ start: 0, length: 1, action: task }] as never;
        expect(forecastPlan(game, blocks).effects).toEqual([]);
        expect(forecastBlock(game, blocks, 0).effects).toEqual([]);
        expect(forecastBlock(game, blocks, 7).effects).toEqual([]);
      }
      for (const blocks of [null, 'x', [null], [1], new Array(3)]) {
        expect(forecastPlan(game, blocks as never).effects).toEqual([]);
      }
      const wrong = [{ event: 'none', choice: 'none' }, null] as never;
      expect(forecastPlan(game, week({ kind: 'sense-market' }), wrong)).toBeDefined();
    }
    const ended = play(STABLE, 'over', POLICIES[4] as never).last;
    expect(forecastPlan(ended, week({ kind: 'inspire' })).effects).toEqual([]);
  });

  it('says what an action is for', () => {
    const game = gameWith(STABLE);
    const says = (blocks: ReturnType<typeof week>, figure: Figure, team: number): number =>
      forecastPlan(game, blocks).effects.find((it) => it.figure === figure && it.team === team)
        ?.change ?? 0;
    expect(says(week({ kind: 'set-goals', team: 1 }), 'clarity', 1)).toBeGreaterThan(0.03);
    expect(says(week({ kind: 'build-process', team: 1 }), 'structure', 1)).toBeGreaterThan(0.01);
    expect(says(week({ kind: 'solve-root-problem', team: 1 }), 'debt', 1)).toBeLessThan(-0.01);
    expect(says(week({ kind: 'hold-accountable', team: 1 }), 'pressure', 1)).toBeGreaterThan(0.1);
    expect(says(week({ kind: 'hold-accountable', team: 1 }), 'commitment', 1)).toBeLessThan(-0.01);
    expect(says(week({ kind: 'set-direction', heading: 30 }), 'vision', -1)).toBeGreaterThan(0.05);
    expect(says(week({ kind: 'set-direction', heading: 200 }), 'followership', -1)).toBeLessThan(
      -0.3,
    );
    expect(says(week({ kind: 'sense-market' }), 'marketError', -1)).toBeLessThan(-0.02);
    expect(says(week({ kind: 'listen', team: 1 }), 'trust', 1)).toBeGreaterThan(0.01);
    expect(says(week({ kind: 'make-meaning' }), 'strain', -1)).toBeLessThan(-0.01);
    expect(says(week({ kind: 'inspire' }), 'ambition', -1)).toBeGreaterThan(0.01);
    const hire = { kind: 'hire', team: 1, role: 'members', charter: 'management' } as const;
    expect(says(week(hire), 'cash', -1)).toBeLessThan(-0.05);
  });
});

/** How what came of a plan against rest agrees with its forecast. */
function agreement(figures: readonly Figure[]): Map<Figure, { said: number[]; came: number[] }> {
  const found = new Map(figures.map((it) => [it, { said: [], came: [] } as never]));
  const total = (entries: readonly LedgerEntry[], figure: Figure): number =>
    entries
      .filter((it) => it.figure === figure && it.team === -1)
      .reduce((sum, it) => sum + it.amount, 0);
  for (const setup of Object.values(SETTINGS)) {
    for (const policy of POLICIES.slice(0, 4)) {
      const { games } = play(setup, 'agree', policy);
      for (const game of games.filter((it, turn) => turn % 4 === 1 && !it.state.ended)) {
        const decided = decide(game, policy);
        const { effects } = forecastPlan(game, decided.blocks, decided.choices);
        const so = next(game, decided).report.ledger;
        const rest = next(game, { ...REST, choices: decided.choices }).report.ledger;
        for (const figure of figures) {
          const of = found.get(figure) as unknown as { said: number[]; came: number[] };
          of.said.push(effects.find((it) => it.figure === figure && it.team === -1)?.change ?? 0);
          of.came.push(total(so, figure) - total(rest, figure));
        }
      }
    }
  }
  return found;
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (of: readonly number[]): number => of.reduce((sum, it) => sum + it, 0) / of.length;
  const mx = mean(xs);
  const my = mean(ys);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < xs.length; i++) {
    const dx = (xs[i] as number) - mx;
    const dy = (ys[i] as number) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}

describe('forecasts', () => {
  it('mostly come true, as far as anybody could know', () => {
    const least: Partial<Record<Figure, number>> = {
      trust: 0.9,
      commitment: 0.85,
      strain: 0.85,
      backlog: 0.85,
      followership: 0.9,
      vision: 0.95,
      ambiguity: 0.9,
      cash: 0.9,
      adaptability: 0.85,
      executionCapacity: 0.6,
      fit: 0.4,
      value: 0.5,
    };
    const figures = Object.keys(least) as Figure[];
    for (const [figure, { said, came }] of agreement(figures)) {
      expect(correlation(said, came), figure).toBeGreaterThan(least[figure] as number);
    }
  });
});

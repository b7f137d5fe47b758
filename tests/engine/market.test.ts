import { describe, expect, it } from 'vitest';
import { degreesOf, resampleMarket, type Setup, startGame } from '../../src/engine/index.ts';
import { demandAt, drawMarket, MARKET_MARGIN } from '../../src/engine/market.ts';
import { STABLE, TURBULENT, TURN } from './settings.ts';

type MarketSetup = Setup['market'];

const still: MarketSetup = { ...STABLE.market, wander: 0, drift: 0 };
const headings = (setup: MarketSetup, seed = 'm'): number[] => {
  const { x, y } = drawMarket(setup, 96, seed);
  return x.map((_, week) => degreesOf({ x: x[week] as number, y: y[week] as number }));
};

describe('the path of the market', () => {
  it('is drawn whole, with a margin, from the seed alone', () => {
    const one = drawMarket(TURBULENT.market, 96, 'one');
    expect(one.x.length).toBe(96 + MARKET_MARGIN + 1);
    expect(drawMarket(TURBULENT.market, 96, 'one')).toEqual(one);
    expect(drawMarket(TURBULENT.market, 96, 'other')).not.toEqual(one);
    expect(startGame(TURBULENT, 'one').state.market).toEqual(one);
  });

  it('stays where nothing moves it, and drifts as it is told', () => {
    expect(new Set(headings(still))).toEqual(new Set([30]));
    expect(headings({ ...still, drift: 1 })[60]).toBe(90);
    expect(headings({ ...still, drift: -0.5 })[80]).toBe(350);
  });

  it('shifts by its degrees over its weeks, within its jitter, and the other way by its chance', () => {
    const shift = { week: 20, jitter: 0, degrees: 80, spread: 0, over: 4, otherWay: 0 };
    const path = headings({ ...still, shifts: [shift] });
    expect([path[20], path[22], path[24], path[60]]).toEqual([30, 70, 110, 110]);
    const ways = Array.from(
      { length: 300 },
      (_, n) => headings({ ...still, shifts: [{ ...shift, otherWay: 0.3 }] }, `w${n}`)[60],
    );
    const other = ways.filter((it) => it === 310).length;
    expect(other + ways.filter((it) => it === 110).length).toBe(300);
    expect(other).toBeGreaterThan(60);
    expect(other).toBeLessThan(120);
    const starts = new Set(
      Array.from({ length: 200 }, (_, n) =>
        headings({ ...still, shifts: [{ ...shift, jitter: 3 }] }, `j${n}`).findIndex(
          (it) => it !== 30,
        ),
      ),
    );
    expect([...starts].sort((a, b) => a - b)).toEqual([18, 19, 20, 21, 22, 23, 24]);
  });

  it('wanders as widely as it is told', () => {
    const steps: number[] = [];
    for (let n = 0; n < 40; n++) {
      const { x, y } = drawMarket({ ...still, wander: 3 }, 96, `v${n}`);
      for (let week = 1; week < x.length; week++) {
        const sin =
          (x[week - 1] as number) * (y[week] as number) -
          (y[week - 1] as number) * (x[week] as number);
        steps.push((Math.asin(sin) * 180) / Math.PI);
      }
    }
    const square = steps.reduce((sum, step) => sum + step * step, 0) / steps.length;
    expect(Math.sqrt(square)).toBeGreaterThan(2.85);
    expect(Math.sqrt(square)).toBeLessThan(3.15);
  });
});

describe('demand', () => {
  it('runs straight between its points, and stays level beyond them', () => {
    const points = [
      { week: 10, level: 1 },
      { week: 20, level: 2 },
      { week: 20, level: 0.5 },
      { week: 30, level: 0.5 },
    ];
    expect([0, 10, 15, 25, 99].map((week) => demandAt(points, week))).toEqual([
      1, 1, 1.5, 0.5, 0.5,
    ]);
    expect(demandAt([], 5)).toBe(1);
  });
});

describe('another future', () => {
  it('shares the past and the demand, and differs after', () => {
    const { market } = startGame(TURN, 'past').state;
    const other = resampleMarket(market, TURN.market, 20, 'else');
    expect(other.x.slice(0, 21)).toEqual(market.x.slice(0, 21));
    expect(other.x.slice(21)).not.toEqual(market.x.slice(21));
    expect(other.x.length).toBe(market.x.length);
    expect(other.demand).toEqual(market.demand);
    other.x.forEach((x, week) => {
      expect(Math.abs(Math.sqrt(x * x + (other.y[week] as number) ** 2) - 1)).toBeLessThan(1e-9);
    });
    expect(resampleMarket(market, TURN.market, 20, 'else')).toEqual(other);
  });
});

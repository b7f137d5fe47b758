import { describe, expect, it } from 'vitest';
import { COEFFICIENTS, type State } from '../../src/engine/index.ts';
import { lessonOf, opennessOf } from '../../src/engine/mechanisms/learning.ts';
import { coordination, processHelp } from '../../src/engine/mechanisms/structure.ts';
import { turnPeople } from '../../src/engine/mechanisms/turning.ts';
import { workOn } from '../../src/engine/start.ts';
import { takeSurvey } from '../../src/engine/survey.ts';
import { gameWith } from './experiments.ts';
import { STABLE } from './settings.ts';

/** Formulas of the mechanisms on grids, and what they must be whatever the numbers are. */

/** The kernel's room in the first week of an organization that is changed beforehand. */
function roomOf(change: (s: State) => void) {
  const { state, setup, seed } = gameWith(STABLE, (s) => {
    s.week = 1;
    change(s);
  });
  const work = workOn(state, setup, seed);
  takeSurvey(work);
  return work;
}

/** Everybody points east, and the market somewhere else. */
function alike(s: State, market: readonly [number, number]): void {
  s.people.x.fill(1);
  s.people.y.fill(0);
  s.market = {
    ...s.market,
    x: s.market.x.map(() => market[0]),
    y: s.market.y.map(() => market[1]),
  };
}

const AWAY = [0.6, 0.8] as const;

describe('learning from those nearest the market', () => {
  it('finds nothing to learn where everybody is alike', () => {
    expect(lessonOf(roomOf((s) => alike(s, AWAY))).rate).toBe(0);
  });

  it('takes its heading from whoever stands nearer, and more from many than from few', () => {
    const taughtBy = (teachers: number) =>
      lessonOf(
        roomOf((s) => {
          alike(s, AWAY);
          s.people.x.fill(AWAY[0], 0, teachers);
          s.people.y.fill(AWAY[1], 0, teachers);
        }),
      );
    const one = taughtBy(1);
    expect([one.x, one.y]).toEqual([expect.closeTo(AWAY[0]), expect.closeTo(AWAY[1])]);
    expect(one.rate).toBeGreaterThan(0);
    expect(taughtBy(4).rate).toBeGreaterThan(one.rate);
    expect(taughtBy(30).rate).toBeLessThan(COEFFICIENTS.learning);
  });

  it('does not listen to those who are farther away', () => {
    const work = roomOf((s) => {
      alike(s, [1, 0]);
      s.people.y[0] = 1;
      s.people.x[0] = 0;
    });
    const { x, rate } = lessonOf(work);
    expect(rate * (1 - x)).toBeLessThan(0.001);
  });

  it('is closed by process and by missing trust', () => {
    const open = (structure: number, trust: number) =>
      opennessOf({ ...roomOf(() => {}).s.teams[0], structure, trust } as State['teams'][number]);
    expect(open(0.2, 0.6)).toBeGreaterThan(open(0.7, 0.6));
    expect(open(0.2, 0.6)).toBeGreaterThan(open(0.2, 0.3));
    expect(open(1, 1)).toBe(0);
  });
});

it('strain closes people: they follow and stray less', () => {
  const turned = (strain: number): number => {
    const work = roomOf((s) => {
      alike(s, AWAY);
      s.people.strain.fill(strain);
      s.organization.directionX = AWAY[0];
      s.organization.directionY = AWAY[1];
    });
    turnPeople(work);
    return work.s.people.y.reduce((sum, y) => sum + y, 0) / work.s.people.y.length;
  };
  expect(turned(0.2)).toBeGreaterThan(turned(0.6));
  expect(turned(0.6)).toBeGreaterThan(turned(0.9));
  expect(turned(0.9)).toBeGreaterThan(0);
});

describe('structure', () => {
  const at = (structure: number, unpredictability: number): number => {
    const spread = COEFFICIENTS.kindSpread * unpredictability;
    const narrow = COEFFICIENTS.narrowing * structure * structure;
    const help = processHelp(1, 0, 1, 0, spread, narrow);
    return coordination(structure, help, 0.45, unpredictability, COEFFICIENTS);
  };

  it('has a grid of its own: a change here is a change of the rules', () => {
    const grid = [0.1, 0.35, 0.7, 1].map((u) =>
      [0, 0.25, 0.5, 0.75, 1].map((structure) => at(structure, u).toFixed(3)).join(' '),
    );
    expect(grid).toMatchInlineSnapshot(`
      [
        "0.550 0.789 0.889 0.932 0.938",
        "0.550 0.763 0.834 0.828 0.759",
        "0.550 0.709 0.695 0.550 0.274",
        "0.550 0.663 0.562 0.277 0.150",
      ]
    `);
  });

  it('helps all work wholly where all of it is what the process was made for', () => {
    for (const narrow of [0, 0.5, 2]) expect(processHelp(1, 0, 1, 0, 0, narrow)).toBeCloseTo(1);
  });

  it('helps less the more detailed it is, where work varies', () => {
    expect(processHelp(1, 0, 1, 0, 0.8, 0.1)).toBeGreaterThan(processHelp(1, 0, 1, 0, 0.8, 1));
  });

  it('tames the most with its first rules', () => {
    expect(at(0.25, 0.1) - at(0, 0.1)).toBeGreaterThan(at(0.5, 0.1) - at(0.25, 0.1));
  });
});

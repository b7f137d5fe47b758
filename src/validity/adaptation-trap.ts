import { COEFFICIENTS, type Coefficients } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { meanOf, rankCorrelationOf } from './statistics.ts';
import { type Isolated, openTwoStocks, timeConstant } from './two-stocks.ts';

/*
 * A manager who honestly does what worked: keeps a load for some weeks, compares the output with that
 * of the weeks before, goes on in the same direction if it was better and turns back if it was not.
 * Load is the share of hours that goes into work; the rest of the hours improve it.
 */

/** Lengths of the windows, in time constants of capability. */
const WINDOWS = [0.25, 0.5, 1, 2, 4, 8] as const;
/** Windows in a career, and those of its end over which the load is read. */
const CAREER = 13;
const LATE = 5;
/** Half-days a week on process: what the manager tunes, and by how much at a time. */
const MOST = 10;
const STEP = 1;
/** Time constants until a load has shown what it leads to. */
const SETTLING = 7;

const team = (weeks: number): Isolated => ({ size: 8, complexity: 1, skill: 0.11, weeks });

/** Half-days may be parted: some weeks get one more. `carried` is what earlier weeks did not get. */
function openCalendar(): (level: number) => number {
  let carried = 0;
  return (level) => {
    carried += level;
    const whole = Math.floor(carried + 1e-9);
    carried -= whole;
    return whole;
  };
}

interface Held {
  readonly load: number;
  readonly output: number;
}

/** The level of half-days with the highest output in the end, and the load that goes with it. */
function bestLoad(c: Coefficients, seed: string, tau: number): { load: number; level: number } {
  const settling = Math.ceil(SETTLING * tau);
  let best = { load: 0, level: 0, output: 0 };
  for (let level = 2; level <= MOST; level += STEP) {
    const pass = openTwoStocks(c, seed, team(settling));
    const calendar = openCalendar();
    const weeks = Array.from({ length: settling }, () => pass(calendar(level)));
    const last = weeks.slice(-20);
    const output = meanOf(last.map((it) => it.output));
    if (output > best.output) best = { load: meanOf(last.map((it) => it.hours)), level, output };
  }
  return best;
}

/** The load to which a manager comes who compares windows of so many weeks, beginning at the best. */
function tuned(c: Coefficients, seed: string, window: number, start: number): number {
  const pass = openTwoStocks(c, seed, team(CAREER * window));
  const calendar = openCalendar();
  const keep = (level: number): Held => {
    let load = 0;
    let output = 0;
    for (let n = 0; n < window; n++) {
      const seen = pass(calendar(level));
      load += seen.hours / window;
      output += seen.output / window;
    }
    return { load, output };
  };
  let level = start;
  let by = -STEP;
  let before = keep(level);
  const loads: number[] = [];
  for (let n = 1; n < CAREER; n++) {
    if (level + by < 0 || level + by > MOST) by = -by;
    level += by;
    const now = keep(level);
    if (now.output < before.output) by = -by;
    before = now;
    if (n >= CAREER - LATE) loads.push(now.load);
  }
  return meanOf(loads);
}

function measure({ c, seeds }: Trial): Figures {
  // A window is as long as the engine's own time constant makes it, whatever an ablation changes.
  const tau = timeConstant(COEFFICIENTS);
  const overloads = WINDOWS.map((): number[] => []);
  for (let n = 0; n < seeds; n++) {
    const seed = seedOf(n);
    const best = bestLoad(c, seed, tau);
    WINDOWS.forEach((window, i) => {
      const load = tuned(c, seed, Math.round(window * tau), best.level);
      (overloads[i] as number[]).push(load / best.load - 1);
    });
  }
  const means = overloads.map(meanOf);
  const short = means.filter((_, i) => (WINDOWS[i] as number) <= 2);
  return {
    shortLeast: Math.min(...short),
    shortMost: Math.max(...short),
    long: means[means.length - 1] as number,
    correlation: rankCorrelationOf(WINDOWS, means),
    ...Object.fromEntries(WINDOWS.map((window, i) => [`window${window}`, means[i] as number])),
  };
}

/** How much faster capability comes and goes where it answers at once. */
const AT_ONCE = 1 / COEFFICIENTS.structureDecay;

export const adaptationTrap: Row = {
  id: 'V7',
  claim:
    'The adaptation trap: a manager who honestly does what worked overloads people, the more so the shorter the window that is looked at',
  source: 'Rahmandad & Repenning 2016, SMJ 37(4)',
  setting: `a manager who tunes the share of hours in work by comparing windows of ${WINDOWS.join(', ')} time constants, from the best load on; improvement hours and process by themselves`,
  kind: 'emergent',
  seeds: { full: 200, few: 2 },
  counts: [
    {
      figure: 'shortLeast',
      says: 'overload at windows of up to two time constants, the least of them',
      bound: { least: 0.15 },
    },
    {
      figure: 'long',
      says: 'overload at windows of eight time constants',
      bound: { most: 0.1 },
    },
    {
      figure: 'correlation',
      says: 'rank correlation of overload with the length of the window',
      bound: { most: -0.9 },
    },
  ],
  ablation: {
    says: 'capability that answers at once: no overload at any window',
    coefficients: {
      structureDecay: COEFFICIENTS.structureDecay * AT_ONCE,
      improvementYield: COEFFICIENTS.improvementYield * AT_ONCE,
    },
    counts: [
      {
        figure: 'shortMost',
        says: 'overload at windows of up to two time constants, the most of them',
        bound: { most: 0.1 },
      },
      {
        figure: 'long',
        says: 'overload at windows of eight time constants',
        bound: { least: -0.1, most: 0.1 },
      },
    ],
  },
  measure,
  reported: WINDOWS.map((window) => `window${window}`),
};

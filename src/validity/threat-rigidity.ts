import type { Setup } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, pulse, week } from './run.ts';
import { organization, teams } from './settings.ts';
import { deviationOf, meanOf } from './statistics.ts';

/** The strain that an alarm adds to everybody, and the turn before which it rings. */
const ALARM = 0.3;
const BEFORE = 3;
/** Weeks of a turn, and the weeks after the alarm over which it is judged. */
const TURN = 6;
const JUDGED = 12;
/** How far the market and the direction turn in the second setting, degrees. */
const SHIFT = 70;

function setupOf(alarm: boolean, shifted: boolean): Setup {
  const week = (BEFORE - 1) * TURN;
  return organization({
    weeksPerTurn: TURN,
    turns: BEFORE - 1 + JUDGED / TURN,
    teams: teams(4, { size: 9, clarity: 0.5, spread: 20 }),
    market: {
      shifts: shifted ? [{ week, jitter: 0, degrees: SHIFT, spread: 0, over: 1, otherWay: 0 }] : [],
    },
    organization: { vision: 0.6 },
    events: alarm
      ? [pulse('alarm', BEFORE, [{ kind: 'team', figure: 'strain', team: -1, amount: ALARM }])]
      : [],
  });
}

interface Course {
  /** Output in the market's direction, and how far people point to the direction, week by week. */
  readonly value: number[];
  readonly fit: number[];
  readonly followership: number[];
}

function course({ c }: Trial, seed: string, alarm: boolean, shifted: boolean): Course {
  const setup = setupOf(alarm, shifted);
  const policy = ({ turn }: { turn: number }) =>
    week([{ kind: 'set-direction', heading: shifted && turn >= BEFORE - 1 ? SHIFT : 0 }, 2]);
  const weeks = observe(setup, seed, { coefficients: c }, policy, ({ s }) => s.gauges);
  const judged = weeks.slice(-JUDGED);
  return {
    value: judged.map((it) => it.value),
    fit: judged.map((it) => it.fit),
    followership: judged.map((it) => it.followership),
  };
}

/** How much a series moves from one week to the next. */
const wobble = (values: readonly number[]): number =>
  deviationOf(values.slice(1).map((it, i) => it - (values[i] as number)));

function measure(trial: Trial): Figures {
  const output: number[] = [];
  const steadier: number[] = [];
  const turning: number[] = [];
  for (let n = 0; n < trial.seeds; n++) {
    const seed = seedOf(n);
    const calm = course(trial, seed, false, false);
    const alarmed = course(trial, seed, true, false);
    output.push(meanOf(alarmed.value) / meanOf(calm.value) - 1);
    steadier.push(wobble(alarmed.fit) / wobble(calm.fit) - 1);
    const free = course(trial, seed, false, true);
    const frozen = course(trial, seed, true, true);
    turning.push(meanOf(frozen.followership) - meanOf(free.followership));
  }
  return { output: meanOf(output), wobble: meanOf(steadier), turning: meanOf(turning) };
}

export const threatRigidity: Row = {
  id: 'V12',
  claim:
    'The same pulse of anxiety steadies output in a stable market and slows the turning after a shift',
  source: 'Staw, Sandelands & Dutton 1981, ASQ 26',
  setting: `strain + ${ALARM} at once; a stable market, and one that turns by ${SHIFT} degrees in that week`,
  kind: 'emergent',
  seeds: { full: 200, few: 10 },
  counts: [
    {
      figure: 'wobble',
      says: 'change of the week-to-week wobble of work around the market, stable',
      bound: { most: -0.02 },
    },
    { figure: 'turning', says: 'change of followership after the shift', bound: { most: -0.01 } },
  ],
  reported: ['output'],
  ablation: {
    says: 'no effect of strain on turning: neither steadies nor slows',
    coefficients: { rigidityOfStrain: 0 },
    counts: [
      { figure: 'wobble', says: 'change of the wobble, stable', bound: { least: -0.02 } },
      { figure: 'turning', says: 'change of followership', bound: { least: -0.01 } },
    ],
  },
  measure,
};

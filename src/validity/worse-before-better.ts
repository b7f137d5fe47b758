import { COEFFICIENTS, type Coefficients } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, week } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf, sumOf } from './statistics.ts';
import { openTwoStocks, timeConstant } from './two-stocks.ts';

/*
 * Working harder against working smarter, from equilibrium: first with improvement hours and process
 * by themselves, where the closed form of the two stocks is known, then in a whole organization.
 */

const ISOLATED = { size: 40, complexity: 1, skill: 0.12 } as const;
/** Lengths in time constants: until equilibrium, and afterwards. */
const SETTLING = 6;
const AFTER = 5;

/** Half-days a week on process and on accountability. */
interface Effort {
  readonly process: number;
  readonly accountability: number;
}
const on = (process: number, accountability = 0): Effort => ({ process, accountability });

interface Course {
  /** Share of hours in work before and after. */
  readonly hours: readonly [number, number];
  /** Output of every week after the change, relative to the old baseline. */
  readonly output: readonly number[];
}

/** From equilibrium with one effort to another. */
function course(c: Coefficients, seed: string, tau: number, from: Effort, to: Effort): Course {
  const settling = Math.ceil(SETTLING * tau);
  const after = Math.ceil(AFTER * tau);
  const pass = openTwoStocks(c, seed, { ...ISOLATED, weeks: settling + after });
  let before = pass(from.process, from.accountability);
  for (let n = 1; n < settling; n++) before = pass(from.process, from.accountability);
  const weeks = Array.from({ length: after }, () => pass(to.process, to.accountability));
  return {
    hours: [before.hours, (weeks[weeks.length - 1] as { hours: number }).hours],
    output: weeks.map((it) => it.output / before.output),
  };
}

/** Weeks until the output comes back to the old baseline, between weeks; NaN if it never does. */
function crossing(output: readonly number[]): number {
  const side = Math.sign((output[1] as number) - 1);
  for (let n = 2; n < output.length; n++) {
    const now = ((output[n] as number) - 1) * side;
    if (now > 0) continue;
    const was = ((output[n - 1] as number) - 1) * side;
    return n - 1 + was / (was - now);
  }
  return Number.NaN;
}

/** How far the isolated engine is from the closed form: at once, in the end, and in time. */
function errors({ hours: [h0, h1], output }: Course, tau: number) {
  const impact = h1 / h0;
  const steady = impact * ((1 - h1) / (1 - h0));
  const moved = (h0 / h1 - 1) / ((1 - h1) / (1 - h0) - 1);
  const off = (measured: number, exact: number): number => Math.abs(measured / exact - 1);
  return {
    impact: off(output[0] as number, impact),
    steady: off(output[output.length - 1] as number, steady),
    crossing: off(crossing(output), -tau * Math.log(1 - moved)),
  };
}

const BASE = on(3);
/** Ever smarter ways to work, pressure, and fewer hours for improvement. */
const SMARTER = [on(4), on(5), on(7)] as const;
const HARDER = on(3, 1);
const LAXER = on(2);

function isolated(c: Coefficients, seed: string): Record<string, number> {
  const tau = timeConstant(c);
  const from = (to: Effort): Course => course(c, seed, tau, BASE, to);
  const ways = SMARTER.map((it) => from(it));
  const off = [...ways.slice(1), from(LAXER)].map((it) => errors(it, tau));
  const worst = (of: 'impact' | 'steady' | 'crossing'): number =>
    Math.max(...off.map((it) => it[of]));
  const smart = (ways[1] as Course).output;
  const hard = from(HARDER).output;
  const each: Record<string, number> = {};
  ways.forEach(({ output }, i) => {
    each[`gain${i}`] = output[output.length - 1] as number;
    each[`dip${i}`] = 1 - Math.min(...output);
    each[`wait${i}`] = crossing(output) / tau;
  });
  return {
    impactError: worst('impact'),
    steadyError: worst('steady'),
    crossingError: worst('crossing'),
    harderFirst: hard[0] as number,
    harderLater: hard[hard.length - 1] as number,
    harderCrossing: crossing(hard) / tau,
    smarterFirst: smart[0] as number,
    smarterLater: smart[smart.length - 1] as number,
    smarterCrossing: crossing(smart) / tau,
    ...each,
  };
}

/** Half-days of every week in the whole organization: goals are kept clear, whatever else is done. */
const GOALS = [
  [{ kind: 'set-goals', team: 0 }, 1],
  [{ kind: 'set-goals', team: 1 }, 1],
] as const;
const ROUTINE = week(...GOALS);
const SMARTER_WEEK = week(
  ...GOALS,
  [{ kind: 'build-process', team: 0 }, 2],
  [{ kind: 'build-process', team: 1 }, 2],
);
const HARDER_WEEK = week(
  ...GOALS,
  [{ kind: 'hold-accountable', team: 0 }, 2],
  [{ kind: 'hold-accountable', team: 1 }, 2],
);

const QUALITY = 0.5;

/** Output of a whole organization with nothing held still, relative to the same one left at its routine. */
function whole(c: Coefficients, seed: string, blocks: typeof ROUTINE): number[] {
  const setup = organization({
    weeksPerTurn: 4,
    turns: 26,
    teams: teams(2, { structure: 0.3, managerQuality: QUALITY }),
    organization: { complexity: 0.42, ambition: 0.7 },
  });
  const live = (plan: typeof ROUTINE): number[] =>
    observe(
      setup,
      seed,
      { coefficients: c },
      () => plan,
      ({ survey }) => sumOf(survey.map((it) => it.output)),
    );
  const same = live(ROUTINE);
  return live(blocks).map((it, n) => it / (same[n] as number));
}

function inTheWhole(c: Coefficients, seed: string): Record<string, number> {
  const tau = timeConstant(c) / (1 - c.managerSlowsWear * QUALITY);
  const hard = whole(c, seed, HARDER_WEEK);
  const smart = whole(c, seed, SMARTER_WEEK);
  return {
    wholeHarderFirst: hard[0] as number,
    wholeHarderLater: hard[hard.length - 1] as number,
    wholeHarderCrossing: crossing(hard) / tau,
    wholeSmarterFirst: smart[0] as number,
    wholeSmarterLater: smart[smart.length - 1] as number,
    wholeSmarterCrossing: crossing(smart) / tau,
  };
}

/** How much faster capability comes and goes where its time constant is as good as nothing. */
const AT_ONCE = 1 / COEFFICIENTS.structureDecay;

/** Without wear there is no worse; where capability answers at once there is no before. */
function switchedOff(c: Coefficients, seed: string): Record<string, number> {
  const tau = timeConstant(c);
  const lasting = { ...c, structureDecay: 0 };
  const atOnce = {
    ...c,
    structureDecay: c.structureDecay * AT_ONCE,
    improvementYield: c.improvementYield * AT_ONCE,
  };
  const hard = course(lasting, seed, tau, BASE, HARDER).output;
  const smart = course(atOnce, seed, tau, BASE, on(7)).output;
  return {
    harderWorst: Math.min(...hard),
    smarterWait: smart.findIndex((it) => it > 1),
  };
}

function measure({ c, seeds, ablated }: Trial): Figures {
  const seen = Array.from({ length: seeds }, (_, n) => {
    const seed = seedOf(n);
    return ablated ? switchedOff(c, seed) : { ...isolated(c, seed), ...inTheWhole(c, seed) };
  });
  const names = Object.keys(seen[0] ?? {});
  const figures = Object.fromEntries(
    names.map((name) => [name, meanOf(seen.map((it) => it[name] as number))]),
  );
  if (ablated) return figures;
  const rise = (of: string): number =>
    Math.min(...[1, 2].map((i) => (figures[of + i] as number) - (figures[of + (i - 1)] as number)));
  return { ...figures, gainRise: rise('gain'), dipRise: rise('dip'), waitRise: rise('wait') };
}

const CROSSING = { least: 0.2, most: 1.2 } as const;

export const worseBeforeBetter: Row = {
  id: 'V2',
  claim:
    'Working harder lifts output at once and lowers it later, working smarter the reverse; the larger the gain in the end, the deeper and longer the dip',
  source: 'Repenning & Sterman 2001, CMR 43(4); 2002, ASQ 47',
  setting:
    'accountability against building process: a team whose work hangs on its process, from equilibrium, every other loop held still; and a whole organization against itself left at its routine',
  kind: 'emergent',
  seeds: { full: 200, few: 3 },
  counts: [
    { figure: 'harderFirst', says: 'output at once, working harder', bound: { least: 1.02 } },
    { figure: 'harderLater', says: 'output in the end, working harder', bound: { most: 0.98 } },
    {
      figure: 'harderCrossing',
      says: 'falls below the old baseline after (time constants)',
      bound: CROSSING,
    },
    { figure: 'smarterFirst', says: 'output at once, working smarter', bound: { most: 0.98 } },
    { figure: 'smarterLater', says: 'output in the end, working smarter', bound: { least: 1.02 } },
    {
      figure: 'smarterCrossing',
      says: 'rises above the old baseline after (time constants)',
      bound: CROSSING,
    },
    {
      figure: 'gainRise',
      says: 'of ever more hours for process: rise of the gain in the end, the least',
      bound: { least: 0.01 },
    },
    { figure: 'dipRise', says: 'rise of the depth of the dip', bound: { least: 0.01 } },
    {
      figure: 'waitRise',
      says: 'rise of the length of the dip (time constants)',
      bound: { least: 0.01 },
    },
    {
      figure: 'impactError',
      says: 'first output against the closed form, largest error',
      bound: { most: 0.02 },
    },
    {
      figure: 'steadyError',
      says: 'last output against the closed form, largest error',
      bound: { most: 0.05 },
    },
    {
      figure: 'crossingError',
      says: 'time of crossing against the closed form, largest error',
      bound: { most: 0.15 },
    },
    {
      figure: 'wholeHarderFirst',
      says: 'in the whole organization: output at once, working harder',
      bound: { least: 1.02 },
    },
    {
      figure: 'wholeHarderLater',
      says: 'output after two years, working harder',
      bound: { most: 0.98 },
    },
    {
      figure: 'wholeHarderCrossing',
      says: 'falls below the routine after (time constants)',
      bound: CROSSING,
    },
    {
      figure: 'wholeSmarterFirst',
      says: 'output at once, working smarter',
      bound: { most: 0.98 },
    },
    {
      figure: 'wholeSmarterLater',
      says: 'output after two years, working smarter',
      bound: { least: 1.02 },
    },
    {
      figure: 'wholeSmarterCrossing',
      says: 'rises above the routine after (time constants)',
      bound: CROSSING,
    },
  ],
  ablation: {
    says: 'a process that does not decay: no worse; one that answers at once: no before',
    counts: [
      {
        figure: 'harderWorst',
        says: 'lowest output, working harder on a process that does not decay',
        bound: { least: 1 },
      },
      {
        figure: 'smarterWait',
        says: 'weeks before working smarter pays, where process answers at once',
        bound: { most: 1 },
      },
    ],
  },
  measure,
};

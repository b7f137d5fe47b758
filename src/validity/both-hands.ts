import { drawFor, openLaboratory, passTurn, type Setup } from '../engine/index.ts';
import { decide, type Policy, policyNamed, type Wish } from '../policies/index.ts';
import { demandsOf, faresOf, PLACES } from './fixed-policies.ts';
import { SETTINGS } from './four-settings.ts';
import { regress, standardised, type Term } from './regression.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { organization, teams } from './settings.ts';
import { meanOf } from './statistics.ts';

/** Half-days a week of a hand at full emphasis. */
const MOST = 5;
/** p < 0.01 on two sides, with some hundreds of organizations. */
const SURE = 2.58;

const MANAGER = policyNamed('manager') as Policy;
const LEADER = policyNamed('leader') as Policy;

/** The market of a setting: where it turns, and for how long it is watched. */
interface Course {
  readonly turns: number;
  readonly weeksPerTurn: number;
  /** Weeks in which the market begins to turn, and how far, degrees. */
  readonly shifts: readonly number[];
  readonly degrees: number;
  /** Share of turns that go the other way. */
  readonly otherWay: number;
  /** Week from which it counts. */
  readonly from: number;
}

const YEARS = 2;
const STABLE: Course = {
  turns: 16,
  weeksPerTurn: 6,
  shifts: [],
  degrees: 0,
  otherWay: 0,
  from: 24,
};
const TURNED: Course = { ...STABLE, turns: 12, shifts: [16], degrees: 90, from: 28 };
const CALM_DECADE: Course = { ...STABLE, turns: 40, weeksPerTurn: 13, from: (10 - YEARS) * 52 };
const SHIFTING_DECADE: Course = {
  ...CALM_DECADE,
  shifts: [60, 130, 200, 270, 340, 410, 470],
  degrees: 55,
  otherWay: 0.5,
};

function setupOf({ turns, weeksPerTurn, shifts, degrees, otherWay }: Course): Setup {
  return organization({
    weeksPerTurn,
    turns,
    teams: teams(3, { size: 8, facing: 0.5, resistance: 0.1 }),
    lieutenants: [],
    market: {
      wander: 0,
      shifts: shifts.map((week) => ({ week, jitter: 6, degrees, spread: 8, over: 4, otherWay })),
    },
    organization: { cash: 400, turnover: 0.12 },
  });
}

/** An emphasis on each hand, 0..1. */
interface Emphasis {
  readonly management: number;
  readonly leadership: number;
}

/** As many half-days of a hand as are given to it, the most urgent first. */
function some(wishes: readonly Wish[], halfDays: number): Wish[] {
  let left = halfDays;
  return [...wishes]
    .sort((one, other) => other.urgency - one.urgency)
    .filter(({ length, action }) => {
      // Nobody grows by hiring here: what is compared is how the same people are led and managed.
      if (length > left || action.kind === 'hire') return false;
      left -= length;
      return true;
    });
}

/** Both hands with some emphasis; what is sensible within a hand is the scripted policies' business. */
const policyOf = ({ management, leadership }: Emphasis): Policy => ({
  name: 'emphasis',
  rest: 0,
  wishes: (situation) => [
    ...some(MANAGER.wishes(situation), Math.round(MOST * management)),
    ...some(LEADER.wishes(situation), Math.round(MOST * leadership)),
  ],
});

/** Value a week from the week that counts. */
function weeklyValue({ c }: Trial, course: Course, seed: string, emphasis: Emphasis): number {
  const setup = setupOf(course);
  const lab = openLaboratory(setup, seed, { coefficients: c });
  const policy = policyOf(emphasis);
  const values: number[] = [];
  for (let turn = 0; turn < setup.turns; turn++) {
    passTurn(lab, decide(lab.game, policy), ({ s }) => values.push(s.gauges.value));
  }
  return meanOf(values.slice(course.from));
}

/** Organizations with emphases by luck: two for every seed. */
function organizations(seeds: number): { seed: string; emphasis: Emphasis }[] {
  return Array.from({ length: 2 * seeds }, (_, n) => {
    const draw = drawFor(seedOf(n), 'people', -7);
    return { seed: seedOf(n), emphasis: { management: draw(), leadership: draw() } };
  });
}

interface Fit {
  readonly management: Term;
  readonly leadership: Term;
  readonly product: Term;
  readonly imbalance: Term;
}

/** Standardised terms: the hands and their product, and once more the hands and their imbalance. */
function fit(trial: Trial, course: Course): Fit {
  const them = organizations(trial.seeds);
  const value = standardised(
    them.map(({ seed, emphasis }) => weeklyValue(trial, course, seed, emphasis)),
  );
  const m = standardised(them.map((it) => it.emphasis.management));
  const l = standardised(them.map((it) => it.emphasis.leadership));
  const product = m.map((it, i) => it * (l[i] as number));
  const apart = standardised(m.map((it, i) => Math.abs(it - (l[i] as number))));
  const [management, leadership, both] = regress([m, l, product], value) as [Term, Term, Term];
  const imbalance = regress([m, l, apart], value)[2] as Term;
  return { management, leadership, product: both, imbalance };
}

/** How many standard errors one slope lies above another. */
const above = (one: Term, other: Term): number =>
  (one.slope - other.slope) / Math.sqrt((one.slope / one.t) ** 2 + (other.slope / other.t) ** 2);

/** Weeks of management alone, and the mixes of half-days that it is held against. */
const ALONE = { management: 9, leadership: 0 };
const MIXES = [
  [7, 1],
  [7, 2],
  [6, 3],
  [5, 3],
  [5, 4],
  [4, 5],
] as const;

/** By what share the best mix beats management alone. */
function beaten(trial: Trial, course: Course): number {
  const mean = (management: number, leadership: number): number =>
    meanOf(
      Array.from({ length: Math.ceil(trial.seeds / 4) }, (_, n) =>
        weeklyValue(trial, course, seedOf(n), {
          management: management / MOST,
          leadership: leadership / MOST,
        }),
      ),
    );
  const best = Math.max(...MIXES.map(([m, l]) => mean(m, l)));
  return best / mean(ALONE.management, ALONE.leadership) - 1;
}

/** Share of the demands on the fixed policies that are met. */
function tableMet({ c, seeds }: Trial): number {
  const demands = PLACES.flatMap((place) =>
    demandsOf(place, faresOf(SETTINGS[place], Math.ceil(seeds / 5), c)),
  );
  return demands.filter((it) => it.met).length / demands.length;
}

function measure(trial: Trial): Figures {
  if (trial.ablated) return { beaten: beaten(trial, CALM_DECADE) };
  const stable = fit(trial, STABLE);
  const turned = fit(trial, TURNED);
  const calm = fit(trial, CALM_DECADE);
  const shifting = fit(trial, SHIFTING_DECADE);
  return {
    stableManagement: stable.management.t,
    stableLeadership: stable.leadership.t,
    stableDifference: above(stable.management, stable.leadership),
    turnedManagement: turned.management.t,
    turnedLeadership: turned.leadership.t,
    turnedDifference: above(turned.leadership, turned.management),
    product: shifting.product.t,
    imbalance: shifting.imbalance.t,
    calmProduct: calm.product.t,
    calmImbalance: calm.imbalance.t,
    table: tableMet(trial),
  };
}

export const bothHands: Row = {
  id: 'V8',
  claim:
    'In a stable market output follows management more than leadership, after a turn the reverse; ' +
    'over a shifting decade growth rises with management x leadership and falls with their ' +
    'imbalance; in a stable market the product does not pay',
  source:
    'Kotter 1990; Gibson & Birkinshaw 2004; He & Wong 2004; counter-evidence for current returns: ' +
    'Kotrba et al. 2012',
  setting: `organizations with 0 to ${MOST} half-days of each hand by luck; standardised regressions`,
  kind: 'emergent',
  seeds: { full: 200, few: 90 },
  counts: [
    {
      figure: 'stableManagement',
      says: 'stable: management, in standard errors',
      bound: { least: SURE },
    },
    {
      figure: 'stableDifference',
      says: 'stable: management above leadership, in standard errors',
      bound: { least: SURE },
    },
    {
      figure: 'turnedLeadership',
      says: 'after a turn: leadership, in standard errors',
      bound: { least: SURE },
    },
    {
      figure: 'turnedDifference',
      says: 'after a turn: leadership above management, in standard errors',
      bound: { least: SURE },
    },
    {
      figure: 'product',
      says: 'shifting decade: management x leadership, in standard errors',
      bound: { least: SURE },
    },
    {
      figure: 'imbalance',
      says: 'shifting decade: |management - leadership|, in standard errors',
      bound: { most: -SURE },
    },
    {
      figure: 'calmProduct',
      says: 'stable decade: management x leadership, in standard errors',
      bound: { most: SURE },
    },
    {
      figure: 'table',
      says: 'share of what the table of fixed policies demands, in four settings',
      bound: { least: 1 },
    },
  ],
  reported: ['stableLeadership', 'turnedManagement', 'calmImbalance'],
  ablation: {
    says: 'a market that never turns: management alone is hardly beaten by any mix',
    counts: [
      {
        figure: 'beaten',
        says: 'what the best mix has over management alone, stable decade',
        bound: { most: 0.05 },
      },
    ],
  },
  measure,
};

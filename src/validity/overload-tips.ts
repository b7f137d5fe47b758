import type { Loop } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, pulse, rest } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf } from './statistics.ts';

/*
 * Backlog strains people, strain first sharpens and then breaks them, and broken people leave
 * backlog: two loops held against each other, with everything slower standing still.
 */

const UTILISATIONS = [0.6, 0.7, 0.8, 0.9, 0.95] as const;
/** Largest backlog that an organization can have, in weeks of work. */
const LARGEST = 40;
/** Pulses on which the number of switches is counted; the threshold is then narrowed down. */
const GRID = 8;
const HALVINGS = 4;
/** A quarter: quiet before the pulse, and the span over which a backlog is judged to fall. */
const QUARTER = 13;

const SLOWER: readonly Loop[] = [
  'heading',
  'process',
  'structure',
  'improvement',
  'clarity',
  'trust',
  'debt',
  'standard',
  'skill',
  'tenure',
  'commitment',
  'vision',
  'ambition',
  'ambiguity',
  'revenue',
];

interface Week {
  /** Weeks of work waiting. */
  readonly backlog: number;
  /** Work done and work asked for, relative to the rested organization's capacity. */
  readonly done: number;
  readonly asked: number;
}

interface Load {
  readonly utilisation: number;
  /** Weeks of work that fall in at the end of the first quarter. */
  readonly pulse: number;
  readonly demand: { readonly week: number; readonly level: number }[];
  readonly quarters: number;
}

function run({ c }: Trial, seed: string, load: Load): Week[] {
  const setup = organization({
    weeksPerTurn: QUARTER,
    turns: load.quarters,
    teams: teams(1, { size: 8, strain: 0.16 }),
    market: { demand: load.demand },
    organization: { ambition: load.utilisation },
    events: [pulse('rush', 2, [{ kind: 'team', figure: 'backlog', team: 0, amount: load.pulse }])],
  });
  return observe(setup, seed, { coefficients: c, isolate: SLOWER }, rest, ({ s, survey }) => {
    const [team, at] = [s.teams[0], survey[0]];
    if (!team || !at) throw new Error('a laboratory without a team');
    return {
      backlog: team.backlog,
      done: at.output / team.openingOutput,
      asked: team.promised / team.openingOutput,
    };
  });
}

/** Whether the backlog is gone, or has been falling for a quarter. */
function recovers(weeks: readonly Week[]): boolean {
  const end = weeks[weeks.length - 1]?.backlog ?? LARGEST;
  const earlier = weeks[weeks.length - 1 - QUARTER]?.backlog ?? LARGEST;
  return end < 0.5 || end < earlier - 0.05;
}

const STEADY = [{ week: 0, level: 1 }];

const absorbs = (trial: Trial, seed: string, utilisation: number, size: number): boolean =>
  recovers(run(trial, seed, { utilisation, pulse: size, demand: STEADY, quarters: 7 }));

/** How often absorbing turns into collapse over the grid, and the smallest pulse that is not absorbed. */
function threshold(trial: Trial, seed: string, utilisation: number) {
  let switches = 0;
  let from = 0;
  let to = LARGEST;
  let before = true;
  for (let size = GRID; size <= LARGEST; size += GRID) {
    const now = absorbs(trial, seed, utilisation, size);
    if (now !== before) {
      switches++;
      if (before && to === LARGEST) [from, to] = [size - GRID, size];
    }
    before = now;
  }
  if (switches === 0) return { switches, pulse: LARGEST };
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (from + to) / 2;
    if (absorbs(trial, seed, utilisation, middle)) from = middle;
    else to = middle;
  }
  return { switches, pulse: (from + to) / 2 };
}

/** Load at which an organization that was hit as hard as can be recovers, relative to the load it bore. */
function recoveryShare(trial: Trial, seed: string, utilisation: number): number {
  const recoversAt = (share: number): boolean => {
    const demand = [
      ...STEADY,
      { week: 3 * QUARTER, level: 1 },
      { week: 3 * QUARTER, level: share },
    ];
    return recovers(run(trial, seed, { utilisation, pulse: LARGEST, demand, quarters: 7 }));
  };
  if (recoversAt(1)) return 1;
  let [low, high] = [0, 1];
  for (let n = 0; n < 5; n++) {
    const middle = (low + high) / 2;
    if (recoversAt(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Load rises slowly until the organization collapses: throughput just before, relative to its peak. */
function throughputBefore(trial: Trial, seed: string): number {
  const demand = [
    { week: 0, level: 0.6 },
    { week: 240, level: 1.2 },
  ];
  const weeks = run(trial, seed, { utilisation: 1, pulse: 0, demand, quarters: 20 });
  // The last week in which the organization did what was asked.
  let last = weeks.length - 1;
  while (last > 0 && (weeks[last] as Week).done < (weeks[last] as Week).asked) last--;
  const peak = Math.max(...weeks.map((it) => it.done));
  return (weeks[last] as Week).done / peak;
}

function measure(trial: Trial): Figures {
  const seeds = Array.from({ length: trial.seeds }, (_, n) => seedOf(n));
  const figures: Record<string, number> = {};
  const switches: number[] = [];
  for (const utilisation of UTILISATIONS) {
    const found = seeds.map((seed) => threshold(trial, seed, utilisation));
    switches.push(...found.map((it) => it.switches));
    figures[`pulse${utilisation * 100}`] = meanOf(found.map((it) => it.pulse));
  }
  const pulses = UTILISATIONS.map((it) => figures[`pulse${it * 100}`] as number);
  figures.fewestSwitches = Math.min(...switches);
  figures.mostSwitches = Math.max(...switches);
  figures.smallestFall = Math.min(...pulses.slice(1).map((it, i) => (pulses[i] as number) - it));
  figures.throughputBefore = meanOf(seeds.map((seed) => throughputBefore(trial, seed)));
  for (const utilisation of [0.7, 0.9]) {
    figures[`recovery${utilisation * 100}`] = meanOf(
      seeds.map((seed) => recoveryShare(trial, seed, utilisation)),
    );
  }
  return figures;
}

export const overloadTips: Row = {
  id: 'V4',
  claim:
    'Overload tips: one pulse of work is absorbed or never recovered from, the critical pulse shrinks as utilisation rises, and afterwards load must fall far below the old level',
  source: 'Rudolph & Repenning 2002, ASQ 47; Morrison & Rudolph 2011',
  setting: `pulse of backlog of up to ${LARGEST} weeks of work at utilisation ${UTILISATIONS.join(', ')}; backlog and strain move, everything slower is held still`,
  kind: 'emergent',
  seeds: { full: 200, few: 4 },
  counts: [
    { figure: 'fewestSwitches', says: 'switches from absorbed to collapse', bound: { least: 1 } },
    { figure: 'mostSwitches', says: 'switches, never more than', bound: { most: 1 } },
    {
      figure: 'smallestFall',
      says: 'fall of the critical pulse from one utilisation to the next (weeks of work)',
      bound: { least: 0.05 },
    },
    {
      figure: 'throughputBefore',
      says: 'throughput just before a collapse under slowly rising load, over its peak',
      bound: { least: 0.95 },
    },
    ...[70, 90].map((it) => ({
      figure: `recovery${it}`,
      says: `load at which it recovers, over the former load of ${it} %`,
      bound: { most: 0.6 },
    })),
  ],
  ablation: {
    says: 'a strain penalty that levels off: no collapse and no hysteresis',
    coefficients: { strainFloor: 1 },
    counts: [
      { figure: 'mostSwitches', says: 'pulses that are not absorbed', bound: { most: 0 } },
      ...[70, 90].map((it) => ({
        figure: `recovery${it}`,
        says: `load at which it recovers, over the former load of ${it} %`,
        bound: { least: 0.95 },
      })),
    ],
  },
  measure,
  reported: UTILISATIONS.map((it) => `pulse${it * 100}`),
};

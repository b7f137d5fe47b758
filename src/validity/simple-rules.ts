import type { Loop, Setup } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, rest } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf, meanSeries } from './statistics.ts';

/** Structures compared, and what is held still so that structure alone differs. */
const STRUCTURES = Array.from({ length: 26 }, (_, n) => n / 25);
const HELD: readonly Loop[] = [
  'structure',
  'process',
  'clarity',
  'trust',
  'commitment',
  'strain',
  'debt',
  'standard',
  'vision',
  'ambiguity',
];

/** Unpredictability of the two markets. */
const PREDICTABLE = 0.2;
const UNPREDICTABLE = 1;

interface Place {
  readonly unpredictability: number;
  /** How many opportunities come, relative to the opening. */
  readonly velocity?: number;
  readonly complexity?: number;
}

function setupOf(
  structure: number,
  { unpredictability, velocity = 1, complexity = 0.5 }: Place,
): Setup {
  return organization({
    turns: 2,
    teams: teams(2, { size: 6, structure, clarity: 0.8 }),
    market: {
      unpredictability,
      demand: [
        { week: 0, level: 1 },
        { week: 4, level: velocity },
      ],
    },
    organization: { complexity },
  });
}

/**
 * Value a week at every structure, averaged over seeds: 1 = the same people at their best, all in the
 * market's heading. Opportunities are scarce at low velocity, so what is done depends on both.
 */
function performance(place: Place, { c, seeds }: Trial, structures = STRUCTURES): number[] {
  const games = Array.from({ length: seeds }, (_, n) =>
    structures.map((structure) => {
      const conditions = { coefficients: c, isolate: HELD };
      const setup = setupOf(structure, place);
      const weeks = observe(setup, seedOf(n), conditions, rest, ({ s }) => s.gauges.value);
      return meanOf(weeks.slice(5));
    }),
  );
  return meanSeries(games);
}

/** Structure at the best performance, and the share of structures that reach 80 % of it. */
function hill(values: readonly number[]): { best: number; width: number } {
  const most = Math.max(...values);
  const good = values.filter((it) => it >= 0.8 * most).length;
  return { best: STRUCTURES[values.indexOf(most)] as number, width: good / values.length };
}

function measure(trial: Trial): Figures {
  const calm = performance({ unpredictability: PREDICTABLE }, trial);
  const wild = performance({ unpredictability: UNPREDICTABLE }, trial);
  const predictable = hill(calm);
  const unpredictable = hill(wild);
  const usual = { unpredictability: 0.35 };
  const at = (place: Partial<Place>): number =>
    performance({ ...usual, ...place }, trial, [0.4])[0] as number;
  const most = Math.max(...wild);
  const peak = STRUCTURES.indexOf(unpredictable.best);
  const step = 4;
  return {
    bestPredictable: predictable.best,
    bestUnpredictable: unpredictable.best,
    fall: predictable.best - unpredictable.best,
    narrower: 1 - unpredictable.width / predictable.width,
    fromBelow: Math.max(...calm) - (calm[0] as number),
    fromAbove: Math.max(...calm) - (calm.at(-1) as number),
    velocity: at({ velocity: 1.15 }) - at({ velocity: 0.85 }),
    complexity: at({ complexity: 0.7 }) - at({ complexity: 0.4 }),
    asymmetry:
      (most - (wild[peak - step] ?? Number.NaN)) / (most - (wild[peak + step] ?? Number.NaN)),
  };
}

export const simpleRules: Row = {
  id: 'V6',
  claim:
    'Performance is an inverted U in structure; the best structure is lower and its good range ' +
    'narrower in unpredictable markets; velocity raises and complexity lowers performance',
  source: 'Davis, Eisenhardt & Bingham 2009, ASQ 54',
  setting: `structure 0 to 1 held fixed; unpredictability ${PREDICTABLE} against ${UNPREDICTABLE}`,
  kind: 'emergent',
  seeds: { full: 200, few: 6 },
  counts: [
    {
      figure: 'bestPredictable',
      says: 'best structure in the predictable market is an interior one',
      bound: { least: 0.1, most: 0.95 },
    },
    {
      figure: 'bestUnpredictable',
      says: 'best structure in the unpredictable market is an interior one',
      bound: { least: 0.1, most: 0.95 },
    },
    { figure: 'fall', says: 'fall of the best structure', bound: { least: 0.2 } },
    {
      figure: 'narrower',
      says: 'share by which the range with 80 % of the best performance shrinks',
      bound: { least: 0.3 },
    },
    { figure: 'velocity', says: 'gain of performance with velocity', bound: { least: 0.001 } },
    { figure: 'complexity', says: 'gain of performance with complexity', bound: { most: -0.001 } },
  ],
  reported: ['fromBelow', 'fromAbove', 'asymmetry'],
  ablation: {
    says: 'a process that fits all kinds of work: the best structure is the maximum in both markets',
    coefficients: { kindSpread: 0, narrowing: 0, misfitCost: 0 },
    counts: [
      { figure: 'bestPredictable', says: 'best structure, predictable', bound: { least: 1 } },
      { figure: 'bestUnpredictable', says: 'best structure, unpredictable', bound: { least: 1 } },
    ],
  },
  measure,
};

import type { Action, Loop, Setup, State } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, week } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf, meanSeries } from './statistics.ts';

/** Share of people who leave and are replaced in a year. */
const TURNOVERS = [0, 0.01, 0.05, 0.1] as const;
const TURNS = 40;
const WEEKS_PER_TURN = 13;
/** Degrees that the market drifts over the whole run. */
const DRIFT = 70;
/** Part of the run over which a figure at a moment is averaged: half a year. */
const MOMENT = 26;

/** What has nothing to do with who knows what stands still. */
const HELD: readonly Loop[] = [
  'structure',
  'clarity',
  'trust',
  'commitment',
  'strain',
  'debt',
  'backlog',
  'scope',
];

function setupOf(turnover: number, drift: number): Setup {
  return organization({
    weeksPerTurn: WEEKS_PER_TURN,
    turns: TURNS,
    teams: teams(4, { structure: 0, clarity: 1, facing: 0, spread: 5, commitment: 0.6 }),
    market: { drift: drift / (TURNS * WEEKS_PER_TURN) },
    organization: { direction: null, turnover },
  });
}

/** Goals are set to where each team works now: no direction is declared, and nobody leads. */
const routine = ({ teams: all }: State) =>
  week(...all.map((_, team): readonly [Action, number] => [{ kind: 'set-goals', team }, 1]));

interface Path {
  readonly fit: readonly number[];
  readonly coherence: readonly number[];
}

function pathOf({ c, seeds, ablated }: Trial, turnover: number): Path {
  const setup = setupOf(turnover, ablated ? 0 : DRIFT);
  const games = Array.from({ length: seeds }, (_, n) =>
    observe(setup, seedOf(n), { coefficients: c, isolate: HELD }, routine, ({ s }) => s.gauges),
  );
  return {
    fit: meanSeries(games.map((game) => game.map((it) => it.fit))),
    coherence: meanSeries(games.map((game) => game.map((it) => it.coherence))),
  };
}

/** The mean around a share of the run. */
function at(values: readonly number[], share: number): number {
  const middle = Math.round(values.length * share);
  return meanOf(values.slice(Math.max(0, middle - MOMENT / 2), middle + MOMENT / 2));
}

const early = (values: readonly number[]): readonly number[] =>
  values.slice(0, Math.round(values.length / 20));

/** The widest that two paths lie apart. */
const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((it, i) => Math.abs(it - (other[i] as number))));

function measure(trial: Trial): Figures {
  const [closed, trickle, some, many] = TURNOVERS.map((it) => pathOf(trial, it)) as [
    Path,
    Path,
    Path,
    Path,
  ];
  const kept = ({ fit }: Path): number => at(fit, 1) / at(fit, 0.1);
  const start = early(closed.fit);
  return {
    coherence: Math.min(...closed.coherence.slice(closed.coherence.length / 4)),
    closed: kept(closed),
    trickle: kept(trickle),
    some: kept(some),
    many: kept(many),
    early: Math.max(apart(start, early(some.fit)), apart(start, early(many.fit))),
    earlyCoherence: apart(early(closed.coherence), early(many.coherence)),
    openCoherence: at(many.coherence, 1),
    gap: kept(many) - kept(closed),
  };
}

export const driftWithoutDissent: Row = {
  id: 'V1',
  claim:
    'A closed, conforming organization under a drifting market keeps its coherence and loses its ' +
    'fit; a trickle of newcomers keeps the fit; at first nobody can tell the two apart',
  source: 'March 1991, Org. Sci. 2(1), fig. 5',
  setting:
    `${TURNS * WEEKS_PER_TURN} weeks, drift of ${DRIFT} degrees in all, nobody leads and no customer ` +
    'pulls; turnover 0, 1, 5 and 10 % a year',
  kind: 'emergent',
  seeds: { full: 200, few: 6 },
  counts: [
    { figure: 'coherence', says: 'lowest coherence, closed', bound: { least: 0.9 } },
    { figure: 'closed', says: 'fit kept since a tenth of the run, closed', bound: { most: 0.7 } },
    { figure: 'some', says: 'fit kept at 5 % turnover', bound: { least: 0.9 } },
    { figure: 'many', says: 'fit kept at 10 % turnover', bound: { least: 0.9 } },
    { figure: 'early', says: 'difference of fit in the first twentieth', bound: { most: 0.03 } },
    {
      figure: 'earlyCoherence',
      says: 'difference of coherence in the first twentieth',
      bound: { most: 0.03 },
    },
  ],
  reported: ['trickle', 'openCoherence'],
  ablation: {
    says: 'a market that does not drift: nothing to lose, and no gap',
    counts: [
      { figure: 'closed', says: 'fit kept, closed', bound: { least: 0.97 } },
      { figure: 'gap', says: 'what newcomers add', bound: { least: -0.03, most: 0.03 } },
    ],
  },
  measure,
};

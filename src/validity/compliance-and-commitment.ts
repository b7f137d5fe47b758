import { type Block, COEFFICIENTS, type Loop } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, week } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf, sumOf } from './statistics.ts';

/*
 * The same teams, brought to work harder by being watched or by a direction that they make their
 * own. Then nobody does anything for a quarter. Measured twice: in the whole engine, as the share of
 * the watched output that is still done, and with what pressure ruins besides (trust, strain,
 * process) held still, as the share of what was gained.
 */

const WEEKS_PER_TURN = 4;
/** Turns of supervision, and of nothing. */
const WATCHED = 6;
const ALONE = 3;
/** Weeks over which output is read at both ends. */
const READ = 4;

const AUTHORITY = week(
  [{ kind: 'hold-accountable', team: 0 }, 3],
  [{ kind: 'hold-accountable', team: 1 }, 3],
);
const COMMITMENT = week(
  [{ kind: 'set-direction', heading: 0 }, 2],
  [{ kind: 'inspire' }, 3],
  [{ kind: 'make-meaning' }, 3],
  [{ kind: 'listen', team: 0 }, 1],
  [{ kind: 'listen', team: 1 }, 1],
);
const NOTHING: readonly Block[] = [];

const RUINED: readonly Loop[] = [
  'heading',
  'trust',
  'strain',
  'debt',
  'backlog',
  'structure',
  'clarity',
];

/**
 * Commitment is at once what its supports make of it, they fade as fast as pressure does, and nobody
 * passes it on.
 */
const FAST = {
  commitmentUp: 1,
  commitmentDown: 1,
  enthusiasmFades: COEFFICIENTS.pressureFades,
  visionFades: COEFFICIENTS.pressureFades,
  meaningHoldsVision: 0,
  commitmentWordOfMouth: 0,
  wordCarries: 0,
};

/** Output of every week. */
function outputs({ c }: Trial, seed: string, blocks: readonly Block[], isolate: readonly Loop[]) {
  const setup = organization({
    weeksPerTurn: WEEKS_PER_TURN,
    turns: WATCHED + ALONE,
    teams: teams(2),
  });
  const policy = ({ turn }: { turn: number }) => (turn < WATCHED ? blocks : NOTHING);
  return observe(setup, seed, { coefficients: c, isolate }, policy, ({ survey }) =>
    sumOf(survey.map((it) => it.output)),
  );
}

const before = (weeks: readonly number[], end: number): number =>
  meanOf(weeks.slice(end - READ, end));

function measure(trial: Trial): Figures {
  const seen: Record<string, number[]> = {};
  const note = (figure: string, value: number): void => {
    seen[figure] ??= [];
    seen[figure].push(value);
  };
  const end = WATCHED * WEEKS_PER_TURN;
  const later = end + ALONE * WEEKS_PER_TURN;
  for (let n = 0; n < trial.seeds; n++) {
    const seed = seedOf(n);
    const watched: Record<string, number> = {};
    for (const [by, blocks] of [
      ['authority', AUTHORITY],
      ['commitment', COMMITMENT],
    ] as const) {
      const whole = outputs(trial, seed, blocks, []);
      watched[by] = meanOf(whole.slice(0, end));
      note(`${by}Retained`, before(whole, later) / before(whole, end));
      const held = outputs(trial, seed, blocks, RUINED);
      const alone = outputs(trial, seed, NOTHING, RUINED);
      const gained = before(held, end) - before(alone, end);
      note(`${by}GainRetained`, (before(held, later) - before(alone, later)) / gained);
    }
    note('watched', (watched.authority as number) / (watched.commitment as number));
  }
  const figures = Object.fromEntries(Object.entries(seen).map(([it, all]) => [it, meanOf(all)]));
  const apart =
    (figures.commitmentGainRetained as number) - (figures.authorityGainRetained as number);
  return { ...figures, apart };
}

export const complianceAndCommitment: Row = {
  id: 'V5',
  claim:
    'Compliance is watched, commitment stays: output won by authority goes with the supervision, output won by commitment does not',
  source:
    'Lewin, Lippitt & White 1939, J. Soc. Psych. 10 (small groups of boys); Falbe & Yukl 1992, AMJ 35(3)',
  setting: `two teams held to account, or given a direction, meaning, inspiration and an ear, for ${WATCHED * WEEKS_PER_TURN} weeks; then ${ALONE * WEEKS_PER_TURN} weeks of nothing`,
  kind: 'calibrated',
  seeds: { full: 200, few: 8 },
  counts: [
    {
      figure: 'watched',
      says: 'output under authority over output under commitment, while watched',
      bound: { least: 1 },
    },
    {
      figure: 'authorityRetained',
      says: 'share of its output that authority leaves after a quarter alone',
      bound: { most: 0.6 },
    },
    {
      figure: 'commitmentRetained',
      says: 'share of its output that commitment leaves after a quarter alone',
      bound: { least: 0.8 },
    },
    {
      figure: 'authorityGainRetained',
      says: 'share of what authority gained that is left, what it ruins held still',
      bound: { most: 0.6 },
    },
    {
      figure: 'commitmentGainRetained',
      says: 'share of what commitment gained that is left, likewise',
      bound: { least: 0.8 },
    },
  ],
  ablation: {
    says: 'commitment and what supports it fade as fast as pressure, and nobody passes it on: no difference',
    coefficients: FAST,
    counts: [
      {
        figure: 'commitmentGainRetained',
        says: 'share of what commitment gained that is left',
        bound: { most: 0.2 },
      },
      {
        figure: 'apart',
        says: 'difference of the two shares of what was gained',
        bound: { least: -0.1, most: 0.1 },
      },
    ],
  },
  measure,
};

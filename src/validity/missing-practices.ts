import type { Action, Setup, State } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, type Policy, week } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf } from './statistics.ts';

/** A firm without the practices, and one that has long had them. */
const FIRMS = {
  without: { structure: 0.2, clarity: 0.25, debt: 0.2 },
  mature: { structure: 0.6, clarity: 0.75, debt: 0.05 },
} as const;
/** Half-days a week that keep a firm where it is at most, and that the programme adds. */
const UPKEEP = 6;
const PROGRAMME = 2;

const WEEKS = 52;
const TURN = 4;
/** The last quarter is compared. */
const QUARTER = 13;

type Firm = (typeof FIRMS)[keyof typeof FIRMS];

function setupOf(firm: Firm): Setup {
  return organization({
    weeksPerTurn: TURN,
    turns: WEEKS / TURN,
    teams: teams(3, { size: 10, ...firm }),
  });
}

type Level = Pick<Firm, 'structure' | 'clarity'>;

/**
 * Keeps goals and process of every team at a firm's level, wherever they have sunk below it; and,
 * where there is a programme, works on whatever is furthest from what could be.
 */
const keep =
  (level: Level, programme: number): Policy =>
  ({ teams: all }: State) => {
    const works = all.flatMap((team, index) => [
      {
        below: level.clarity - team.clarity,
        open: 1 - team.clarity,
        action: { kind: 'set-goals', team: index } as Action,
      },
      {
        below: level.structure - team.structure,
        open: 1 - team.structure,
        action: { kind: 'build-process', team: index } as Action,
      },
    ]);
    const kept = works
      .filter((it) => it.below > 0)
      .sort((one, other) => other.below - one.below)
      .slice(0, UPKEEP);
    const added = works
      .filter((it) => !kept.includes(it))
      .sort((one, other) => other.open - one.open)
      .slice(0, programme);
    return week(...[...kept, ...added].map(({ action }): readonly [Action, number] => [action, 1]));
  };

/** Output of the last quarter of the year, with goals and process kept up to a level. */
function outputOf({ c }: Trial, seed: string, firm: Firm, policy: Policy): number {
  const setup = setupOf(firm);
  const read = ({ survey }: { survey: readonly { output: number }[] }): number =>
    survey.reduce((sum, it) => sum + it.output, 0);
  return meanOf(observe(setup, seed, { coefficients: c }, policy, read).slice(-QUARTER));
}

function measure(trial: Trial): Figures {
  const figures: Record<string, number> = {};
  for (const [name, firm] of Object.entries(FIRMS)) {
    const gains: number[] = [];
    for (let n = 0; n < trial.seeds; n++) {
      const kept = outputOf(trial, seedOf(n), firm, keep(firm, 0));
      gains.push(outputOf(trial, seedOf(n), firm, keep(firm, PROGRAMME)) / kept - 1);
    }
    figures[name] = meanOf(gains);
  }
  return figures;
}

export const missingPractices: Row = {
  id: 'V11',
  claim:
    'Basic goals, measuring and process raise the productivity of a firm without them within a ' +
    'year, and hardly that of a mature one',
  source: 'Bloom et al. 2013, QJE 128(1)',
  setting:
    'a year; 3 teams of 10 kept where they are, or brought up to the practices, by the same hands',
  kind: 'calibrated',
  seeds: { full: 200, few: 10 },
  counts: [
    {
      figure: 'without',
      says: 'gain of output in the firm without them (published: 0.11 to 0.17)',
      bound: { least: 0.08, most: 0.22 },
    },
    { figure: 'mature', says: 'gain in the mature firm', bound: { most: 0.05 } },
  ],
  ablation: {
    says: 'goals that nobody works or is managed better for, and improvement that builds no process: no gain',
    coefficients: { effortClarity: 0, commitmentManager: 0, improvementYield: 0 },
    counts: [{ figure: 'without', says: 'gain without them', bound: { most: 0.04 } }],
  },
  measure,
};

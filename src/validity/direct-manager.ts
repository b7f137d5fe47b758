import { openLaboratory, passTurn, type Setup } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { decisionOf, week } from './run.ts';
import { organization, TEAM } from './settings.ts';
import { correlationOf, meanOf, sumOf } from './statistics.ts';

/** Sizes of the teams, and how many teams there are of each in an organization. */
const SIZES = [5, 8, 11, 15] as const;
const TEAMS = 8;
/** Qualities of the heads: the same in every organization, spread evenly as ranks of managers are. */
const QUALITIES = Array.from({ length: TEAMS }, (_, t) => 0.2 + (0.6 * (t + 0.5)) / TEAMS);

/** Teams that differ in nothing but their head. */
function setupOf(size: number, qualities: readonly number[]): Setup {
  return organization({
    weeksPerTurn: 13,
    turns: 4,
    teams: qualities.map((managerQuality) => ({ ...TEAM, size, managerQuality })),
    organization: { ambition: 0.8 },
  });
}

interface Year {
  /** By person: the head's quality and the person's commitment. */
  readonly quality: number[];
  readonly commitment: number[];
  /** The same by team, and the team's output in its last quarter. */
  readonly teamQuality: number[];
  readonly teamCommitment: number[];
  readonly teamOutput: number[];
}

const noYear = (): Year => ({
  quality: [],
  commitment: [],
  teamQuality: [],
  teamCommitment: [],
  teamOutput: [],
});

/** A year of the same routine for all teams; `label` are the qualities that the heads are said to have. */
function live(
  year: Year,
  setup: Setup,
  seed: string,
  { c }: Trial,
  label: readonly number[],
): void {
  const lab = openLaboratory(setup, seed, { coefficients: c });
  const output = setup.teams.map(() => 0);
  for (let turn = 0; turn < setup.turns; turn++) {
    const blocks = week([{ kind: 'make-meaning' }, 1], [{ kind: 'set-direction', heading: 0 }, 1]);
    passTurn(lab, decisionOf(lab.game, blocks), ({ survey }) => {
      if (turn < setup.turns - 1) return;
      survey.forEach((team, t) => {
        output[t] = (output[t] as number) + team.output;
      });
    });
  }
  const { people } = lab.game.state;
  setup.teams.forEach((_, t) => {
    const theirs = people.commitment.filter((_, i) => people.team[i] === t);
    const quality = label[t] as number;
    for (const one of theirs) {
      year.quality.push(quality);
      year.commitment.push(one);
    }
    year.teamQuality.push(quality);
    year.teamCommitment.push(meanOf(theirs));
    year.teamOutput.push(output[t] as number);
  });
}

const square = (value: number): number => value * value;

function measure(trial: Trial): Figures {
  const figures: Record<string, number> = {};
  for (const size of SIZES) {
    const year = noYear();
    for (let n = 0; n < trial.seeds; n++) {
      const seed = `${seedOf(n)}/${size}`;
      const actual = trial.ablated ? QUALITIES.map(() => 0.5) : QUALITIES;
      live(year, setupOf(size, actual), seed, trial, QUALITIES);
    }
    figures[`team${size}`] = square(correlationOf(year.teamQuality, year.teamCommitment));
    if (size === 11) {
      figures.individual = square(correlationOf(year.quality, year.commitment));
      figures.lift = liftOf(year);
    }
  }
  return figures;
}

/** Output of teams with a head of the top tenth over that of teams with one of the bottom tenth, less 1. */
function liftOf({ teamQuality, teamOutput }: Year): number {
  const mq = meanOf(teamQuality);
  const mo = meanOf(teamOutput);
  const slope =
    sumOf(teamQuality.map((q, i) => (q - mq) * ((teamOutput[i] as number) - mo))) /
    sumOf(teamQuality.map((q) => square(q - mq)));
  return (mo + slope * (0.77 - mq)) / (mo + slope * (0.23 - mq)) - 1;
}

export const directManager: Row = {
  id: 'V9',
  claim: 'Managers explain about 70 % of the variance of team engagement, less in small teams',
  source: 'Gallup 2015 (an estimate, not peer reviewed); Lazear, Shaw & Stanton 2015',
  setting: `a year; teams of ${SIZES.join(', ')} that differ in nothing but their head`,
  kind: 'calibrated',
  seeds: { full: 200, few: 30 },
  counts: [
    ...(
      [
        [5, 0.52, 0.07],
        [8, 0.64, 0.07],
        [11, 0.7, 0.08],
        [15, 0.77, 0.07],
      ] as const
    ).map(([size, share, margin]) => ({
      figure: `team${size}`,
      says: `variance of the engagement of teams of ${size} that their heads explain`,
      bound: { least: share - margin, most: share + margin },
    })),
    {
      figure: 'lift',
      says: 'output of a team with a top-tenth head over one with a bottom-tenth head',
      bound: { least: 0.11, most: 0.25 },
    },
  ],
  reported: ['individual'],
  ablation: {
    says: 'heads all alike: the rank that they are said to have explains nothing',
    counts: [
      ...SIZES.map((size) => ({
        figure: `team${size}`,
        says: `variance that heads who are alike explain in teams of ${size}`,
        bound: { most: 0.05 },
      })),
      { figure: 'lift', says: 'lift of output', bound: { least: -0.02, most: 0.02 } },
    ],
  },
  measure,
};

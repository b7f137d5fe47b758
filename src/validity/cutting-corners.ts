import { COEFFICIENTS, type Loop } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { observe, rest } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf } from './statistics.ts';

/*
 * People who are asked for more than they can do cut corners, and get used to it. Backlog, strain
 * and the standard move; debt and everything slower is held still, so that what lasts is the
 * standard's own.
 */

/** Weeks at which the demand rises, falls back, and a hundred weeks after that. */
const RISES = 12;
const FALLS = 22;
const LATER = FALLS + 100;
const WEEKS_PER_TURN = 4;
const TURNS = Math.ceil(LATER / WEEKS_PER_TURN);

const SLOWER: readonly Loop[] = [
  'heading',
  'process',
  'structure',
  'improvement',
  'clarity',
  'trust',
  'debt',
  'skill',
  'tenure',
  'commitment',
  'vision',
  'ambition',
  'ambiguity',
  'revenue',
];

/** The quality standard, mean of all teams, week by week. */
function standards({ c }: Trial, seed: string, more: number): number[] {
  const setup = organization({
    weeksPerTurn: WEEKS_PER_TURN,
    turns: TURNS,
    teams: teams(2),
    market: {
      demand: [
        { week: 0, level: 1 },
        { week: RISES, level: 1 },
        { week: RISES, level: 1 + more },
        { week: FALLS, level: 1 + more },
        { week: FALLS, level: 1 },
      ],
    },
  });
  const conditions = { coefficients: c, isolate: SLOWER };
  return observe(setup, seed, conditions, rest, ({ s }) =>
    meanOf(s.teams.map((it) => it.standard)),
  );
}

function measure(trial: Trial): Figures {
  const after: number[] = [];
  const later: number[] = [];
  for (let n = 0; n < trial.seeds; n++) {
    const more = standards(trial, seedOf(n), 0.2);
    const same = standards(trial, seedOf(n), 0);
    const lower = (week: number) => 1 - (more[week - 1] as number) / (same[week - 1] as number);
    after.push(lower(FALLS));
    later.push(lower(LATER));
  }
  return { after: meanOf(after), later: meanOf(later) };
}

export const cuttingCorners: Row = {
  id: 'V10',
  claim: 'Cutting corners is permanent: a passing overload lowers the quality standard for good',
  source: 'Oliva & Sterman 2001, Mgt Sci 47(7)',
  setting: `demand 20 % higher for ${FALLS - RISES} weeks, then back; against the same organization without`,
  kind: 'emergent',
  seeds: { full: 200, few: 4 },
  counts: [
    {
      figure: 'later',
      says: 'how much lower the standard is a hundred weeks later',
      bound: { least: 0.03 },
    },
  ],
  ablation: {
    says: 'standards that recover as fast as they erode: nothing is left of it',
    coefficients: { standardRises: COEFFICIENTS.standardFalls },
    counts: [
      {
        figure: 'later',
        says: 'how much lower the standard is a hundred weeks later',
        bound: { least: -0.005, most: 0.005 },
      },
    ],
  },
  measure,
  reported: ['after'],
};

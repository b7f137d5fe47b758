import { type Block, type Loop, openLaboratory, passTurn } from '../engine/index.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { decisionOf, week } from './run.ts';
import { organization, teams } from './settings.ts';
import { meanOf } from './statistics.ts';

/*
 * A team is to turn by a right angle. Every week it is held to account and told where to go, for n
 * weeks; then nobody does anything until commitment has come to rest. People, headings, results and word of mouth move;
 * what a push wears besides (trust, strain, process) is held still.
 */

const NEW = 90;
/** Weeks until results of the change can be seen. */
const DELAYS = [4, 12, 26] as const;
/** Lengths of push on which switches are counted; the critical one is then found to the week. */
const LONGEST = 64;
const GRID = 16;
/** Afterwards it is looked at every half year until it rests, for at most twenty years. */
const LOOK = 26;
const LATEST = 40 * LOOK;
/** Change of commitment in half a year that counts as none. */
const AT_REST = 0.0001;
/** Commitment won that is too little to ask for its share: what stays is then held against this. */
const LITTLE = 0.1;

const SLOWER: readonly Loop[] = [
  'structure',
  'improvement',
  'clarity',
  'debt',
  'standard',
  'backlog',
  'skill',
  'tenure',
  'trust',
  'strain',
  'ambiguity',
  'whiplash',
  'ambition',
  'revenue',
  'player',
];

const PUSH = week(
  [{ kind: 'hold-accountable', team: 0 }, 1],
  [{ kind: 'set-direction', heading: NEW }, 3],
);

const NOTHING: readonly Block[] = [];

/** Commitment at its highest, and where it comes to rest after a push of `length` weeks. */
function pushed({ c }: Trial, seed: string, delay: number, length: number) {
  const setup = organization({
    weeksPerTurn: 1,
    turns: length + LATEST,
    teams: teams(1, {
      size: 24,
      managerQuality: 0.5,
      structure: 0.9,
      trust: 0.9,
      commitment: 0.35,
      facing: 0,
    }),
    market: { heading: 0 },
    organization: { direction: null, ambition: 0.7, resultsAfter: delay },
  });
  const lab = openLaboratory(setup, seed, { coefficients: c, isolate: SLOWER });
  let commitment = 0;
  let peak = 0;
  const live = (weeks: number, blocks: readonly Block[]): void => {
    for (let week = 0; week < weeks; week++) {
      passTurn(lab, decisionOf(lab.game, blocks), ({ survey }) => {
        commitment = survey[0]?.commitment ?? 0;
      });
      if (commitment > peak) peak = commitment;
    }
  };
  live(length, PUSH);
  live(LOOK, NOTHING);
  for (let weeks = LOOK; weeks < LATEST; weeks += LOOK) {
    const before = commitment;
    live(LOOK, NOTHING);
    if (Math.abs(commitment - before) < AT_REST) break;
  }
  return { peak, end: commitment };
}

/** What became of pushes of every length of the grid, at one delay of results. */
function outcomes(trial: Trial, seed: string, delay: number) {
  const left = pushed(trial, seed, delay, 0).end;
  /** Share of the commitment won that stays. */
  const stays = (length: number): number => {
    const { peak, end } = pushed(trial, seed, delay, length);
    return (end - left) / Math.max(LITTLE, peak - left);
  };
  const shares: number[] = [];
  for (let length = GRID; length <= LONGEST; length += GRID) shares.push(stays(length));
  const switches = shares.filter((it, i) => it > 0.5 !== (shares[i - 1] ?? 0) > 0.5).length;
  const first = shares.findIndex((it) => it > 0.5);
  let critical = LONGEST + 1;
  if (first >= 0) {
    let fails = first * GRID;
    critical = fails + GRID;
    while (critical - fails > 1) {
      const middle = Math.floor((fails + critical) / 2);
      const share = stays(middle);
      shares.push(share);
      if (share > 0.5) critical = middle;
      else fails = middle;
    }
  }
  return { switches, critical, shares };
}

function measure(trial: Trial): Figures {
  const figures: Record<string, number> = {};
  const switches: number[] = [];
  const above: number[] = [];
  const below: number[] = [];
  for (const delay of DELAYS) {
    const critical: number[] = [];
    for (let n = 0; n < trial.seeds; n++) {
      const found = outcomes(trial, seedOf(n), delay);
      switches.push(found.switches);
      critical.push(found.critical);
      above.push(...found.shares.filter((it) => it > 0.5));
      below.push(...found.shares.filter((it) => it <= 0.5));
    }
    figures[`critical${delay}`] = meanOf(critical);
  }
  const [soon, later, last] = DELAYS.map((it) => figures[`critical${it}`] as number);
  return {
    ...figures,
    fewestSwitches: Math.min(...switches),
    mostSwitches: Math.max(...switches),
    rise: Math.min((later as number) - (soon as number), (last as number) - (later as number)),
    above: above.length > 0 ? Math.min(...above) : 0,
    below: below.length > 0 ? Math.max(...below) : 1,
  };
}

export const motivationThreshold: Row = {
  id: 'V3',
  claim:
    'A pushed change ends in full commitment or in reversion, with one critical length of push; later results raise it',
  source: 'Repenning 2002, Org. Sci. 13(2)',
  setting: `a team pushed by accountability and direction for up to ${LONGEST} weeks toward a heading ${NEW} degrees away while the market stays where it was, then left until commitment rests; results visible after ${DELAYS.join(', ')} weeks`,
  kind: 'emergent',
  seeds: { full: 200, few: 4 },
  counts: [
    {
      figure: 'fewestSwitches',
      says: 'switches from reversion to commitment, at least',
      bound: { least: 1 },
    },
    { figure: 'mostSwitches', says: 'switches, at most', bound: { most: 1 } },
    {
      figure: 'rise',
      says: 'weeks by which the critical push grows from one delay of results to the next',
      bound: { least: 1 },
    },
    {
      figure: 'above',
      says: 'share of the commitment won that stays, the least of all pushes that took',
      bound: { least: 0.9 },
    },
    {
      figure: 'below',
      says: 'share that stays, the most of all pushes that did not',
      bound: { most: 0.1 },
    },
  ],
  ablation: {
    says: 'no word of mouth between people: every push reverts, and none switches',
    coefficients: { commitmentWordOfMouth: 0, wordCarries: 0 },
    counts: [
      { figure: 'mostSwitches', says: 'switches from reversion to commitment', bound: { most: 0 } },
      { figure: 'below', says: 'share that stays, the most of all pushes', bound: { most: 0.1 } },
    ],
  },
  measure,
  reported: DELAYS.map((it) => `critical${it}`),
};

import {
  type Action,
  type Block,
  type Coefficients,
  LONGEST_BLOCK,
  type Loop,
  openLaboratory,
  passTurn,
} from '../engine/index.ts';
import { decisionOf, week } from './run.ts';
import { organization, teams } from './settings.ts';

/*
 * The engine's improvement hours and structure by themselves: one team whose work hangs on its
 * process, in a market without surprises, with every other loop held still. What is left of the
 * rules is the published pair of stocks: hours H split h to work, H - h to improvement,
 * dC/dt = k (H - h) - C/tau, output = C h. The team's people are slow at improving, so that hours
 * matter over their whole range and the process never becomes perfect.
 */

const STILL: readonly Loop[] = [
  'heading',
  'process',
  'clarity',
  'trust',
  'backlog',
  'debt',
  'standard',
  'reliability',
  'enthusiasm',
  'unheard',
  'skill',
  'tenure',
  'commitment',
  'strain',
  'vision',
  'ambition',
  'ambiguity',
  'reputation',
  'revenue',
  'cash',
  'player',
];

/** What a team did in a week. */
export interface Seen {
  readonly output: number;
  /** Share of its hours that went into work. */
  readonly hours: number;
}

/** A week with this many half-days on process and on accountability. */
export type PassWeek = (process: number, accountability?: number) => Seen;

export interface Isolated {
  readonly size: number;
  /** How far work hangs on the process: complexity, 0..1. */
  readonly complexity: number;
  /** How able these people are, 0..1. */
  readonly skill: number;
  /** Weeks that it may be asked for. */
  readonly weeks: number;
}

/** Opens the isolated team. */
export function openTwoStocks(
  c: Coefficients,
  seed: string,
  { size, complexity, skill, weeks }: Isolated,
): PassWeek {
  const setup = organization({
    weeksPerTurn: 1,
    turns: weeks,
    teams: teams(1, { size, spread: 0, managerQuality: 0, skill, structure: 0.1 }),
    player: { management: 1 },
    market: { unpredictability: 0 },
    organization: { complexity },
  });
  const lab = openLaboratory(setup, seed, { coefficients: c, isolate: STILL });
  let seen: Seen = { output: 0, hours: 1 };
  return (process, accountability = 0) => {
    const decision = decisionOf(lab.game, blocksOf(process, accountability));
    passTurn(lab, decision, ({ survey: [at] }) => {
      seen = { output: at?.output ?? 0, hours: at?.hours ?? 1 };
    });
    return seen;
  };
}

const PROCESS: Action = { kind: 'build-process', team: 0 };
const ACCOUNTABILITY: Action = { kind: 'hold-accountable', team: 0 };

function blocksOf(process: number, accountability: number): Block[] {
  const parts: (readonly [Action, number])[] = [];
  for (let left = process; left > 0; left -= LONGEST_BLOCK) {
    parts.push([PROCESS, Math.min(left, LONGEST_BLOCK)]);
  }
  if (accountability > 0) parts.push([ACCOUNTABILITY, accountability]);
  return week(...parts);
}

/** The time constant of capability under these coefficients, in weeks, where nobody slows its wear. */
export const timeConstant = (c: Coefficients): number => 1 / c.structureDecay;

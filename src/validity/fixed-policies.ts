import {
  COEFFICIENTS,
  type Coefficients,
  type Ending,
  type EndingKind,
  openLaboratory,
  passTurn,
  type Setup,
} from '../engine/index.ts';
import { decide, type Policy, policyNamed } from '../policies/index.ts';

/** How the fixed policies fare in a setup: the table of the organization model. */

/** The policies of the table. */
export const FIXED = ['manager', 'leader', 'halves', 'both-hands', 'idle'] as const;
export type FixedPolicy = (typeof FIXED)[number];

export interface Fare {
  /** Share of games that came to each ending. */
  readonly ended: Readonly<Record<EndingKind, number>>;
  readonly survives: number;
  readonly score: number;
  readonly value: number;
}

/** What a setup stands for, which says who must survive there. */
export const PLACES = ['stable', 'turn', 'startup', 'turbulent'] as const;
export type Place = (typeof PLACES)[number];

export interface Case {
  readonly name: string;
  readonly place: Place;
  readonly setup: Setup;
}

/** The ending to which a policy plays a setup. */
function endOf(setup: Setup, seed: string, policy: Policy, coefficients: Coefficients): Ending {
  const lab = openLaboratory(setup, seed, { coefficients });
  for (;;) {
    const ended = passTurn(lab, decide(lab.game, policy));
    if (ended) return ended;
  }
}

/** Plays a policy for some seeds. */
export function fareOf(
  setup: Setup,
  name: FixedPolicy,
  seeds: number,
  coefficients: Coefficients = COEFFICIENTS,
): Fare {
  const policy = policyNamed(name) as Policy;
  const ended = { chaos: 0, stagnation: 0, insolvent: 0, sustained: 0, thriving: 0 };
  let score = 0;
  let value = 0;
  for (let n = 1; n <= seeds; n++) {
    const end = endOf(setup, `s${n}`, policy, coefficients);
    ended[end.kind] += 1 / seeds;
    score += end.score / seeds;
    value += end.value / seeds;
  }
  return { ended, survives: ended.sustained + ended.thriving, score, value };
}

/** All policies of the table. */
export function faresOf(
  setup: Setup,
  seeds: number,
  coefficients: Coefficients = COEFFICIENTS,
): Readonly<Record<FixedPolicy, Fare>> {
  const fares = FIXED.map((name) => [name, fareOf(setup, name, seeds, coefficients)] as const);
  return Object.fromEntries(fares) as Record<FixedPolicy, Fare>;
}

/** One demand of the table and whether it is met. */
export interface Demand {
  readonly says: string;
  /** What came out. */
  readonly found: string;
  readonly met: boolean;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the table demands of a place. */
export function demandsOf(place: Place, fares: Readonly<Record<FixedPolicy, Fare>>): Demand[] {
  const demands: Demand[] = [];
  const demand = (says: string, share: number, least: number): void => {
    demands.push({ says, found: percent(share), met: share >= least - 1e-9 });
  };
  const { manager, leader, idle } = fares;
  const both = fares['both-hands'];
  if (place === 'stable') demand('manager survives at least 90 %', manager.survives, 0.9);
  if (place === 'turn') demand('manager stagnates at least 80 %', manager.ended.stagnation, 0.8);
  if (place !== 'turbulent') {
    demand('leader ends in chaos at least 80 %', leader.ended.chaos, 0.8);
    demand('both hands survive at least 90 %', both.survives, 0.9);
  } else demand('both hands survive at least 50 %', both.survives, 0.5);
  demand('idle never survives', 1 - idle.survives, 1);
  for (const name of FIXED) {
    if (name === 'both-hands') continue;
    demands.push({
      says: `both hands score more than ${name}`,
      found: `${both.score.toFixed(1)} against ${fares[name].score.toFixed(1)}`,
      met: both.score > fares[name].score,
    });
  }
  return demands;
}

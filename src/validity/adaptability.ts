import {
  branchOff,
  degreesOf,
  drawFor,
  type Laboratory,
  type Market,
  openLaboratory,
  passTurn,
  turned,
} from '../engine/index.ts';
import { decide, POLICIES, type Policy } from '../policies/index.ts';
import { PLACES } from './fixed-policies.ts';
import { SETTINGS } from './four-settings.ts';
import { type Figures, type Row, seedOf, type Trial } from './row.ts';
import { decisionOf, week } from './run.ts';
import { meanOf, rankCorrelationOf } from './statistics.ts';

/** The drill: how far market and direction turn, degrees, and the weeks that people have to follow. */
const TURN = 80;
const WEEKS = 20;
/** States for each seed: a drill costs four turns twice. */
const STATES = 2;

/** The market as it has been, and from now on turned away by some degrees, where it stays. */
function turnedMarket({ x, y, demand }: Market, now: number, degrees: number): Market {
  const to = turned({ x: x[now] as number, y: y[now] as number }, degrees);
  return {
    x: x.map((it, w) => (w <= now ? it : to.x)),
    y: y.map((it, w) => (w <= now ? it : to.y)),
    demand,
  };
}

/**
 * What has followed: market and direction turn, a leader says so every week, and after the weeks
 * the share of the way is counted that people have come, 0..1.
 */
export function drill(lab: Laboratory, degrees: number): number {
  const { state } = lab.game;
  const branch = branchOff(lab, turnedMarket(state.market, state.week, degrees));
  const { market, people, week: now } = branch.game.state;
  const x = market.x[now + 1] as number;
  const y = market.y[now + 1] as number;
  const facing = (): number =>
    meanOf(people.x.map((it, i) => it * x + (people.y[i] as number) * y));
  const before = facing();
  let after = before;
  let passed = 0;
  const blocks = week([{ kind: 'set-direction', heading: degreesOf({ x, y }) }, 2]);
  while (passed < WEEKS) {
    passTurn(branch, decisionOf(branch.game, blocks), () => {
      passed++;
      if (passed === WEEKS) after = facing();
    });
  }
  return (after - before) / (1 - before);
}

interface Drilled {
  readonly gauge: number;
  readonly followed: number;
}

/** A state of some setting that some policy has played for some turns, and how it does in the drill. */
function drilled({ c }: Trial, n: number): Drilled {
  const draw = drawFor(seedOf(n), 'people', -9);
  const setup = SETTINGS[PLACES[n % PLACES.length] as (typeof PLACES)[number]];
  const policy = POLICIES[Math.floor(draw() * POLICIES.length)] as Policy;
  const turns = 1 + Math.floor(draw() * 11);
  const lab = openLaboratory(setup, seedOf(n), { coefficients: c });
  for (let turn = 0; turn < turns; turn++) passTurn(lab, decide(lab.game, policy));
  return {
    gauge: lab.game.state.gauges.adaptability,
    followed: meanOf([drill(lab, TURN), drill(lab, -TURN)]),
  };
}

function measure(trial: Trial): Figures {
  const states = Array.from({ length: STATES * trial.seeds }, (_, n) => drilled(trial, n));
  const gauges = states.map((it) => it.gauge);
  const followed = states.map((it) => it.followed);
  return {
    rank: rankCorrelationOf(gauges, followed),
    least: Math.min(...followed),
    most: Math.max(...followed),
  };
}

export const adaptability: Row = {
  id: 'A1',
  claim: 'The gauge of adaptability ranks organizations as the drill does',
  source: 'MODEL.md: the drill',
  setting:
    `states of four settings that six policies have played for 1 to 11 turns; market and direction ` +
    `turn by ${TURN} degrees either way, ${WEEKS} weeks`,
  kind: 'instrument',
  seeds: { full: 200, few: 30 },
  counts: [
    {
      figure: 'rank',
      says: 'rank correlation of the gauge with what has followed',
      bound: { least: 0.8 },
    },
  ],
  reported: ['least', 'most'],
  ablation: null,
  measure,
};

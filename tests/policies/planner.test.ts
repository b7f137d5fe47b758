import { describe, expect, it } from 'vitest';
import { advance, type Game, refuse, type Setup, startGame } from '../../src/engine/index.ts';
import {
  decide,
  type Planner,
  plannerNamed,
  plannerWith,
  play,
  policyNamed,
} from '../../src/policies/index.ts';
import { HIDDEN, perturbed } from '../engine/hidden.ts';
import { freezeAll } from '../engine/playing.ts';
import { SETTINGS } from '../engine/settings.ts';
import { EVERY_EFFECT, SETUPS } from '../engine/setups.ts';

/** The planner with a budget for tests. */
const quick = plannerWith(2, { rollouts: 40, horizon: 2, screening: 1 });
/** Enough to play well. */
const able = plannerWith(4, { rollouts: 200, horizon: 4, screening: 1 });

/** The game after some turns of a scripted policy. */
function gameAfter(setup: Setup, turns: number): Game {
  let game = startGame(setup, 'planner');
  const policy = policyNamed('both-hands');
  for (let turn = 0; policy && turn < turns; turn++) {
    const step = advance(game, decide(game, policy));
    if (step.ok && !step.game.state.ended) game = step.game;
  }
  return game;
}

describe('the planner', () => {
  it('beats the fixed policies', () => {
    const scores = (of: Planner | undefined, setup: Setup): number =>
      ['s1'].reduce(
        (sum, seed) => sum + (of ? (play(setup, seed, of).last.state.ended?.score ?? 0) : 0),
        0,
      );
    for (const setup of [SETTINGS.stable]) {
      const reached = scores(able, setup);
      for (const name of ['manager', 'leader', 'halves', 'both-hands']) {
        const policy = policyNamed(name);
        const fixed = scores(policy && { name, plan: (game) => decide(game, policy) }, setup);
        expect(reached, name).toBeGreaterThan(fixed);
      }
    }
  }, 120_000);

  it.each(Object.entries(SETUPS))(
    'decides legally in "%s", and the same again',
    (_name, setup) => {
      for (const turns of [0, 3]) {
        const game = freezeAll(gameAfter(setup, turns));
        if (game.state.ended) continue;
        const decision = quick.plan(game);
        expect(refuse(game, decision)).toBeNull();
        expect(quick.plan(game)).toEqual(decision);
      }
    },
    30_000,
  );

  it.each(Object.entries(HIDDEN))(
    'does not decide by %s',
    (_name, change) => {
      const game = gameAfter({ ...SETTINGS.turn, events: EVERY_EFFECT.slice(0, 1) }, 5);
      expect(quick.plan(perturbed(game, change))).toEqual(quick.plan(game));
    },
    30_000,
  );
});

describe('the oracle', () => {
  it('knows the truth, and decides legally', () => {
    const oracle = plannerNamed('oracle') as Planner;
    const game = gameAfter(SETTINGS.turn, 4);
    const decision = oracle.plan(game);
    expect(refuse(game, decision)).toBeNull();
    const turned = perturbed(game, HIDDEN['the heading of the market'] as never);
    expect(oracle.plan(turned)).not.toEqual(decision);
  }, 30_000);
});

import { describe, expect, it } from 'vitest';
import {
  advance,
  type Game,
  HALF_DAYS,
  handOf,
  outlook,
  refuse,
  type Setup,
  startGame,
} from '../../src/engine/index.ts';
import { decide, POLICIES, play, policyNamed } from '../../src/policies/index.ts';
import { freezeAll, saved } from '../engine/playing.ts';
import { faultsOf } from '../engine/ranges.ts';
import { EVERY_EFFECT, SETUPS } from '../engine/setups.ts';
import '../engine/fuzz.ts';

describe.each(Object.entries(SETUPS))('in "%s"', (name, setup) => {
  it.each(POLICIES)('$name decides legally to the end, and the same again', (policy) => {
    const { games, last } = play(setup, `policies/${name}`, policy);
    expect(last.state.ended).not.toBeNull();
    expect(games.slice(0, -1).every((game) => game.state.ended === null)).toBe(true);
    expect(faultsOf(last)).toEqual([]);
    const again = play(setup, `policies/${name}`, policy).last;
    expect(again.log.map((it) => it.fingerprint)).toEqual(last.log.map((it) => it.fingerprint));
  });
});

describe('a policy', () => {
  it.each([
    [6, 5, 2],
    [6, 6, 1],
    [6, 0, 2],
  ])('never gets stuck between events that take %i or %i half-days', (most, least, together) => {
    const busy = ['one', 'other'].map((id) => ({
      id,
      from: 1,
      to: 16,
      chance: 1,
      when: [],
      choices: [
        { id: 'most', halfDays: most, effects: [], later: [] },
        { id: 'least', halfDays: least, effects: [], later: [] },
      ],
    }));
    const setup: Setup = { ...(SETUPS.stable as Setup), events: busy };
    for (const policy of POLICIES) {
      for (let n = 0; n < 5; n++) {
        const game = startGame(setup, `stuck${n}`);
        expect(game.state.openEvents.length).toBe(together);
        const decision = decide(game, policy);
        expect(refuse(game, decision), policy.name).toBeNull();
      }
    }
  });

  it('sees only what a player may know', () => {
    for (const policy of POLICIES) {
      let game: Game = startGame(
        { ...(SETUPS.turn as Setup), events: EVERY_EFFECT.slice(0, 1) },
        'e',
      );
      for (let turn = 0; turn < 6 && !game.state.ended; turn++) {
        const blind = saved(game);
        const { market, people, teams } = blind.state;
        market.x.reverse();
        market.y.reverse();
        people.commitment.fill(0.3);
        people.strain.fill(0.3);
        people.skill.fill(0.3);
        for (const it of teams) Object.assign(it, { trust: 0.3, debt: 0.3, clarity: 0.4 });
        expect(outlook(blind)).toEqual(outlook(saved(game)));
        expect(decide(blind, policy)).toEqual(decide(game, policy));
        const step = advance(game, decide(game, policy));
        if (step.ok) game = step.game;
      }
    }
  });

  it('changes nothing in the game that it decides about', () => {
    for (const policy of POLICIES) {
      const game = freezeAll(startGame(SETUPS.events as Setup, 'frozen'));
      expect(() => decide(game, policy)).not.toThrow();
    }
  });

  it('keeps to its hand, and leaves the half-days that it wants for rest', () => {
    for (const [name, hand] of [
      ['manager', 'management'],
      ['leader', 'leadership'],
    ] as const) {
      const policy = policyNamed(name);
      if (!policy) throw new Error(name);
      for (const { decision } of play(SETUPS.turn as Setup, 'hands', policy).last.log) {
        for (const { action } of decision.blocks) {
          expect(handOf(action.kind)).toBe(hand);
          if (action.kind === 'delegate') expect(handOf(action.task.kind)).toBe(hand);
        }
        const used = decision.blocks.reduce((sum, block) => sum + block.length, 0);
        expect(used).toBeLessThanOrEqual(HALF_DAYS - policy.rest);
      }
    }
    expect(policyNamed('nobody')).toBeUndefined();
    expect(policyNamed('constructor')).toBeUndefined();
  });
});

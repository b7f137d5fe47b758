import { describe, expect, test } from 'vitest';
import { playedUntil, stepped } from '../../src/cli/planted.ts';
import { overview, startGame } from '../../src/engine/index.ts';
import { steward } from '../../src/policies/index.ts';
import { openWorld, playOut } from '../../src/review/futures.ts';
import { possibleMarket, worldOf } from '../../src/review/worlds.ts';
import { freezeAll } from '../engine/playing.ts';
import { STABLE, TURN } from '../engine/settings.ts';

const gameAfter = (turns: number) =>
  playedUntil(TURN, 'worlds', 'both-hands', ({ state }) => state.turn === turns)!;

describe('worlds', () => {
  test('the same index is the same world, another another', () => {
    const game = gameAfter(3);
    expect(worldOf(game, 'fair', 'judge', 4)).toEqual(worldOf(game, 'fair', 'judge', 4));
    const seeds = [0, 1, 2].flatMap((index) =>
      ['judge', 'choose'].map((stream) => worldOf(game, 'fair', stream, index).seed),
    );
    expect(new Set(seeds).size).toBe(6);
  });

  test('with hindsight the market is the one that came; fairly it is another', () => {
    const game = gameAfter(3);
    expect(worldOf(game, 'hindsight', 'judge', 0).market).toBe(game.state.market);
    expect(worldOf(game, 'fair', 'judge', 0).market.x).not.toEqual(game.state.market.x);
  });

  test('a possible market heads where it was last seen, within the error of that look', () => {
    const game = gameAfter(2);
    const { market } = game.state.knowledge;
    const at = Math.max(0, market.week);
    let outside = 0;
    let square = 0;
    for (let n = 0; n < 400; n++) {
      const path = possibleMarket(game, `possible/${n}`);
      const cos = path.x[at]! * market.x + path.y[at]! * market.y;
      const angle = Math.acos(Math.min(1, cos));
      square += angle * angle;
      if (angle > 2.5 * market.error) outside++;
      expect(path.x.length).toBe(game.state.market.x.length);
      expect(path.x[at]! ** 2 + path.y[at]! ** 2).toBeCloseTo(1, 9);
    }
    expect(outside).toBe(0);
    const ratio = Math.sqrt(square / 400) / market.error;
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  test('a turn of the market that customers have spoken of has been, one not yet heard of is to come', () => {
    const turned = gameAfter(9);
    const waiting = gameAfter(4);
    // The turn of this setting is 75 degrees, around week 36.
    const still = (game: typeof turned) => {
      let count = 0;
      for (let n = 0; n < 40; n++) {
        const { x, y } = possibleMarket(game, `heard/${n}`);
        const from = game.state.week;
        if (x[from]! * x[95]! + y[from]! * y[95]! > 0.7) count++;
      }
      return count;
    };
    expect(still(turned)).toBeGreaterThan(34);
    expect(still(waiting)).toBeLessThan(6);
  });
});

describe('futures', () => {
  test('leave the game alone and come out the same', () => {
    const game = freezeAll(startGame(STABLE, 'futures'));
    const decision = steward(game, overview(game));
    const open = () => openWorld(game, worldOf(game, 'fair', 'judge', 1));
    const once = playOut(open(), decision);
    expect(playOut(open(), decision)).toEqual(once);
    const world = open();
    playOut(world, { blocks: [], expectations: [], choices: [] });
    // A world may be met again by another week, and by the first once more.
    expect(playOut(world, decision)).toEqual(once);
  });

  test('with the true luck and the true market a future is the game itself', () => {
    const game = gameAfter(10);
    const decision = steward(game, overview(game));
    const { score } = playOut(
      openWorld(game, { seed: game.seed, market: game.state.market }),
      decision,
    );
    let real = game;
    while (!real.state.ended) real = stepped(real, steward(real, overview(real)));
    expect(score).toBe(real.state.ended.score);
  });
});

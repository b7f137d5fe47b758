import { describe, expect, test } from 'vitest';
import { createPlayback, turnLength } from '../../src/board/playback.ts';

function playing(weeks: number, speed = 1) {
  const shown: number[] = [];
  let ended = 0;
  const playback = createPlayback({
    weeks,
    speed,
    show: (index) => shown.push(index),
    end: () => ended++,
    wake: () => {},
  });
  return { playback, shown, ends: () => ended };
}

test.each([4, 6, 13])('a turn of %i weeks takes at most 3.5 seconds', (weeks) => {
  expect(turnLength(weeks)).toBeLessThanOrEqual(3.5);
});

describe('a running turn', () => {
  test('shows every week once, in order, and then is done', async () => {
    const { playback, shown, ends } = playing(6);
    while (!playback.over) playback.advance(1 / 60);
    await playback.handle.done;
    expect(shown).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ends()).toBe(0);
  });

  test('loses no week when the page stood still', () => {
    const { playback, shown } = playing(13);
    playback.advance(60);
    expect(shown).toHaveLength(13);
    expect(playback.over).toBe(true);
  });

  test('moves the map on by as much faster as it runs', () => {
    const { playback } = playing(6, 4);
    expect(playback.advance(0.1)).toBeCloseTo(0.4);
    playback.handle.speed(2);
    expect(playback.advance(0.1)).toBeCloseTo(0.2);
  });

  test('stands while paused', () => {
    const { playback, shown } = playing(6);
    playback.handle.pause();
    expect([playback.advance(5), playback.handle.paused, shown.length]).toEqual([0, true, 0]);
    playback.handle.resume();
    playback.advance(5);
    expect(shown).toHaveLength(6);
  });

  test('ends at once when told to, and only once', async () => {
    const { playback, ends } = playing(6);
    playback.advance(1);
    playback.handle.finish();
    playback.handle.finish();
    await playback.handle.done;
    expect([ends(), playback.over]).toEqual([1, true]);
  });

  test('runs at once when its speed is without limit', () => {
    const { playback, ends } = playing(6);
    playback.handle.speed(Number.POSITIVE_INFINITY);
    expect(ends()).toBe(1);
  });
});

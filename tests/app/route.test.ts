import { describe, expect, it } from 'vitest';
import { hashOf, RECORD_HASH, type Route, routeOf } from '../../src/app/route.ts';
import { newSeed, typedSeed } from '../../src/app/seed.ts';
import { LINK_PREFIX } from '../../src/record/index.ts';

describe('routes', () => {
  it.each<Route>([
    { at: 'title' },
    { at: 'scenarios' },
    { at: 'briefing', scenario: 'first-quarter', seed: null },
    { at: 'briefing', scenario: 'first-quarter', seed: 'K7M4QX' },
    { at: 'play', save: 'abcd1234' },
    { at: 'debrief', save: 'abcd1234' },
    { at: 'record', link: '#record=EAAA' },
    { at: 'replay', game: 'abcd1234', week: null },
    { at: 'replay', game: 'record=EA-_A', week: 27 },
    { at: 'review', game: 'record=EA-_A', turn: null },
    { at: 'review', game: 'abcd1234', turn: 5 },
    { at: 'learn', game: 'record=EA-_A', turn: 7 },
  ])('$at comes back from its address', (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/play/', '#/play/../x', '#/scenarios/<b>', '#💥'])(
    '%s leads somewhere sensible',
    (hash) => {
      expect(['title', 'scenarios']).toContain(routeOf(hash).at);
    },
  );
});

it('a record link begins as records write it', () => {
  expect(RECORD_HASH).toBe(LINK_PREFIX);
});

describe('seeds', () => {
  it('are six characters without lookalikes', () => {
    for (let i = 0; i < 200; i++) expect(newSeed()).toMatch(/^[34679ACDEFHJKMNPQRTWXY]{6}$/);
  });

  it('use every character about equally often', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 2000; i++)
      for (const letter of newSeed()) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(22);
    for (const count of counts.values()) expect(Math.abs(count - 12000 / 22)).toBeLessThan(140);
  });

  it('are read as people type them', () => {
    expect(typedSeed(' k7m 4qx ')).toBe('K7M4QX');
    expect(typedSeed('  ')).toBeNull();
  });
});

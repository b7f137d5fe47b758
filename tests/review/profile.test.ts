import { describe, expect, test } from 'vitest';
import type { Setup } from '../../src/engine/index.ts';
import { play, policyNamed } from '../../src/policies/index.ts';
import { inputOf, type PlayedWeek, positionsOf, profileOf } from '../../src/review/index.ts';
import { STABLE, STARTUP, TURBULENT, TURN } from '../engine/settings.ts';

function weeksOf(setup: Setup, policy: string, seed = 'profile'): PlayedWeek[] {
  const { last, reports } = play(setup, seed, policyNamed(policy)!);
  return positionsOf(inputOf(last)).positions.map((position, at) => ({
    ...position,
    report: reports[at]!,
  }));
}

const profile = (setup: Setup, policy: string) => profileOf(weeksOf(setup, policy));

describe('scripted policies get the profile that they deserve', () => {
  test.each([
    ['turning market', TURN],
    ['turbulent market', TURBULENT],
  ])('in a %s the manager tightens the process', (_, setup) => {
    const { pressure, hands, all } = profile(setup, 'manager');
    expect(pressure.turns).toBeGreaterThanOrEqual(3);
    expect(pressure.default).toBe('tighten');
    expect(pressure.share).toBe(1);
    expect(hands.stronger).toBe('management');
    expect(hands.by).toBe(1);
    expect(all.leadership).toBe(0);
  });

  test.each([
    ['turning market', TURN],
    ['start-up', STARTUP],
  ])('in a %s the leader rallies the people', (_, setup) => {
    const { pressure, hands } = profile(setup, 'leader');
    expect(pressure.default).toBe('rally');
    expect(pressure.share).toBe(0);
    expect(hands.stronger).toBe('leadership');
    expect(pressure.most.map(({ kind }) => kind)).not.toContain('build-process');
  });

  test('halves has two even hands, under pressure too', () => {
    const { pressure, hands, team } = profile(TURN, 'halves');
    expect(pressure.default).toBe('both');
    expect(hands.stronger).toBeNull();
    expect(team.cover).toBe('even');
  });

  test('both hands shifts with the situation, and its lieutenants take part', () => {
    const { situations, team, pressure } = profile(TURN, 'both-hands');
    expect(situations['after-shift'].turns + situations.crisis.turns).toBe(pressure.turns);
    expect(team.delegated).toBeGreaterThan(0);
    expect(['both', 'tighten', 'rally']).toContain(pressure.default);
  });

  test('idle waits', () => {
    const { pressure, all, switches, hands } = profile(TURN, 'idle');
    expect(pressure.default).toBe('waits');
    expect(pressure.share).toBeNull();
    expect(all.rest).toBe(all.turns * 10);
    expect(switches).toEqual({ perWeek: 0, cost: 0 });
    expect(hands.stronger).toBeNull();
  });
});

test('with fewer than three pressed turns it cannot tell', () => {
  const weeks = weeksOf(STABLE, 'manager');
  const { pressure } = profileOf(weeks);
  expect(pressure.turns).toBeLessThan(3);
  expect(pressure.default).toBe('unknown');
  const turning = weeksOf(TURN, 'manager');
  expect(profileOf(turning.slice(0, 5)).pressure.default).toBe('unknown');
});

test('half-days add up, by situation and in all', () => {
  for (const policy of ['both-hands', 'random', 'halves']) {
    const { all, situations } = profile(TURBULENT, policy);
    expect(all.management + all.leadership + all.rest).toBe(all.turns * 10);
    const parts = Object.values(situations);
    for (const key of ['turns', 'management', 'leadership', 'rest'] as const)
      expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(all[key]);
  }
});

test('switches cost what they cost in the game', () => {
  // One switch a week, grouped; and one hand never switches.
  const both = profile(STABLE, 'halves').switches;
  expect(both.perWeek).toBeCloseTo(1, 1);
  expect(both.cost).toBeGreaterThan(0.2);
  expect(profile(STABLE, 'manager').switches.cost).toBe(0);
});

test('expectations are counted as the report judged them', () => {
  const weeks = weeksOf(STABLE, 'halves');
  const first = weeks[0]!;
  const told = (right: boolean) => ({
    figure: 'value' as const,
    expected: 'rises' as const,
    was: 1,
    is: 2,
    came: 'rises' as const,
    right,
  });
  const report = { ...first.report, expectations: [told(true), told(false)] };
  const { expectations } = profileOf([{ ...first, report }, ...weeks.slice(1)]);
  expect(expectations).toEqual({ made: 2, right: 1 });
});

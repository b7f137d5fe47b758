import { describe, expect, it } from 'vitest';
import { type Action, COEFFICIENTS as C, type State } from '../../src/engine/index.ts';
import { presenceOf, workAlong } from '../../src/engine/mechanisms/commitment.ts';
import { maintainStructure, tamedBy } from '../../src/engine/mechanisms/structure.ts';
import { workOn } from '../../src/engine/start.ts';
import { takeSurvey } from '../../src/engine/survey.ts';
import type { TeamSurvey } from '../../src/engine/work.ts';
import { effect, gameWith, kept, lived, team, week } from './experiments.ts';
import { STABLE } from './settings.ts';

/** What hours build and time wears, what word of mouth carries, and what overload does to the standard. */

function roomOf(change: (s: State) => void) {
  const { state, setup, seed } = gameWith(STABLE, change);
  const work = workOn(state, setup, seed);
  takeSurvey(work);
  return work;
}

describe('capability', () => {
  /** What the first team's process tames before and after a week with this share of hours in work. */
  const passed = (structure: number, hours: number, managerQuality = 0) => {
    const work = roomOf(({ teams }) => {
      for (const it of teams) Object.assign(it, { structure, managerQuality });
    });
    const at = work.survey[0] as TeamSurvey;
    at.hours = hours;
    maintainStructure(work);
    const after = tamedBy(work.s.teams[0]?.structure ?? 0, C);
    return { before: tamedBy(structure, C), after, skill: at.skill };
  };

  it.each([
    [0.05, 0.9],
    [0.2, 0.7],
    [0.4, 1],
    [0.5, 0.5],
  ])(
    'is built by hours and wears by its own share, at structure %f and hours %f',
    (structure, hours) => {
      const { before, after, skill } = passed(structure, hours);
      const exact = before + C.improvementYield * skill * (1 - hours) - C.structureDecay * before;
      expect(after).toBeCloseTo(Math.min(1, exact), 9);
    },
  );

  it('never tames more than everything, and never less than nothing', () => {
    expect(passed(1, 0).after).toBeLessThanOrEqual(1);
    expect(passed(0, 1).after).toBe(0);
  });

  it('wears more slowly under a good manager', () => {
    expect(passed(0.4, 1, 1).after).toBeGreaterThan(passed(0.4, 1, 0).after);
  });

  it('gets the hours of every half-day that a team is given, and no more than the most', () => {
    const calm = gameWith(STABLE);
    const build: Action = { kind: 'build-process', team: 1 };
    const hours = team(1, 'improvement');
    const one = effect(calm, week([build, 2]), hours);
    const twice = effect(calm, week([build, 2], [build, 2]), hours);
    expect(one).toBeGreaterThan(0.05);
    expect(twice).toBeGreaterThan(one * 1.5);
    expect(
      hours(lived(calm, [week([build, 4], [build, 4], [build, 2])]).state),
    ).toBeLessThanOrEqual(C.improvementMost);
    // Hours are of the week that they were planned for.
    expect(hours(lived(calm, [week([build, 4]), []]).state)).toBeCloseTo(C.improvementBase, 9);
  });
});

describe('word of mouth', () => {
  const presence = (commitment: number, visibleResults: number, vision = 0.2): number =>
    presenceOf(
      roomOf((s) => {
        s.people.commitment.fill(commitment);
        s.organization.vision = vision;
        for (const it of s.teams) it.visibleResults = visibleResults;
      }),
      0,
    );

  it('carries nothing below a critical mass, and nearly everything well above it', () => {
    expect(presence(0.3, 0.9)).toBeCloseTo(0.2, 9);
    expect(presence(0.9, 0.3)).toBeCloseTo(0.2, 9);
    expect(presence(0.9, 0.9)).toBeCloseTo(0.2 + 0.8 * C.wordCarries, 9);
    expect(presence(0.65, 0.75)).toBeGreaterThan(0.3);
  });

  it('never takes from what the leader makes present', () => {
    for (const vision of [0, 0.5, 1]) expect(presence(0.1, 0, vision)).toBeCloseTo(vision, 9);
  });

  it('goes by where the work goes, not by where people point', () => {
    const o = { declared: true, directionX: 1, directionY: 0 } as State['organization'];
    const at = (outputX: number, output = 2) => ({ output, outputX, outputY: 0 }) as TeamSurvey;
    expect(workAlong(at(2), o)).toBe(1);
    expect(workAlong(at(-1), o)).toBe(0);
    expect(workAlong(at(0, 0), o)).toBe(0);
    expect(workAlong(at(2), { ...o, declared: false })).toBe(0);
  });

  it('shows results later where the scenario says so', () => {
    const seenIn = (resultsAfter: number): number =>
      team(
        1,
        'visibleResults',
      )(
        lived(
          gameWith({ ...STABLE, organization: { ...STABLE.organization, resultsAfter } }),
          kept([], 2),
        ).state,
      );
    expect(seenIn(4)).toBeGreaterThan(seenIn(12) + 0.1);
    expect(seenIn(12)).toBeGreaterThan(seenIn(40) + 0.1);
  });
});

describe('the standard', () => {
  it('falls with overload within a quarter and comes back over years', () => {
    const rushed = {
      ...STABLE,
      market: {
        ...STABLE.market,
        demand: [
          { week: 0, level: 1.3 },
          { week: 12, level: 1.3 },
          { week: 12, level: 0.7 },
        ],
      },
    };
    const standard = (turns: number): number =>
      team(1, 'standard')(lived(gameWith(rushed), kept([], turns)).state);
    expect(standard(2)).toBeLessThan(0.92);
    expect(standard(6)).toBeLessThan(standard(2) + 0.02);
  });
});

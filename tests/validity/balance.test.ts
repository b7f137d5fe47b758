import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, type Setup } from '../../src/engine/index.ts';
import {
  answeredIn,
  balanceOf,
  dilemmasOf,
  findingsOf,
  halfDaysOf,
  handsOf,
  type Played,
  playSeeds,
  sharesOf,
} from '../../src/validity/index.ts';
import { EVERY_EFFECT, SETUPS } from '../engine/setups.ts';

const setup = SETUPS.stable as Setup;
const fixed = (name: string, to = 3): Played[] => playSeeds(setup, name, 1, to);

describe('the balance of a scenario', () => {
  const games = { 'both-hands': fixed('both-hands'), manager: fixed('manager') };
  const balance = balanceOf({
    id: 'stable',
    games: { ...games, planner: fixed('both-hands') },
    tuned: { tunedOn: 8, onTuned: 50, onOthers: [1, 2, 3] },
    dilemmas: [],
  });

  it('compares policies seed by seed', () => {
    expect(balance.bestFixed).toBe('both-hands');
    expect(balance.plannerAhead).toEqual({ mean: 0, sd: 0, error: 0 });
    expect(balance.sequence?.score.mean).toBe(2);
    expect(balance.policies.manager?.games).toBe(3);
    const endings = Object.values(balance.policies.manager?.endings ?? {});
    expect(endings.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('counts every half-day once', () => {
    const halfDays = halfDaysOf(games.manager);
    const blocks = games.manager.reduce(
      (sum, game) => sum + game.halfDays.reduce((all, it) => all + it, 0),
      0,
    );
    expect(ACTION_KINDS.reduce((sum, kind) => sum + halfDays[kind], 0)).toBe(blocks);
    const shares = sharesOf(halfDays);
    expect(handsOf(shares).management).toBeCloseTo(1, 9);
    expect(handsOf(balance.actionShare).leadership).toBeGreaterThan(0.1);
  });

  it('says what is not rich', () => {
    const shares = sharesOf(halfDaysOf(games.manager));
    const findings = findingsOf([balance], shares, handsOf(shares));
    const met = (words: string) => findings.find((it) => it.says.includes(words))?.met;
    expect(met('every action takes')).toBe(false);
    expect(met('each hand takes')).toBe(false);
    expect(met('the planner beats')).toBe(false);
    expect(met('both hands score best')).toBe(true);
    expect(met('a tuned fixed sequence loses')).toBe(true);
  });
});

describe('dilemmas', () => {
  it('are events whose best answer depends on the state', () => {
    const events = { ...setup, events: EVERY_EFFECT };
    const [first, second] = EVERY_EFFECT[0]?.choices ?? [];
    const answers = (one: number, other: number) => [
      ...Array.from({ length: one }, () => ({
        event: 'figures-of-teams',
        choice: first?.id ?? '',
        margin: 1,
      })),
      ...Array.from({ length: other }, () => ({
        event: 'figures-of-teams',
        choice: second?.id ?? '',
        margin: 1,
      })),
    ];
    const verdict = (one: number, other: number) =>
      dilemmasOf(events, answers(one, other))[0]?.genuine;
    expect(verdict(10, 10)).toBe(true);
    expect(verdict(19, 1)).toBe(false);
    expect(verdict(2, 2)).toBe(false);
  });

  it('are looked for in games', () => {
    const found = answeredIn({ ...setup, turns: 3, events: EVERY_EFFECT.slice(0, 1) }, 1, 1);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((it) => it.event === 'figures-of-teams' && it.margin >= 0)).toBe(true);
  });
});

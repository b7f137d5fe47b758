import { describe, expect, it } from 'vitest';
import { COEFFICIENTS } from '../../src/engine/coefficients.ts';
import {
  ACTION_KINDS,
  EXPECTABLE,
  HALF_DAYS,
  handOf,
  LEADERSHIP_ACTIONS,
  LONGEST_BLOCK,
  MANAGEMENT_ACTIONS,
  TURNS_OF_WARNING,
} from '../../src/engine/index.ts';
import { bundled } from '../../src/scenario/index.ts';
import {
  ACTIONS_OF_HAND,
  actionsForTeam,
  BLOCK_MOST,
  EXPECTABLES,
  handOfAction,
  lieutenantPanel,
  playModel,
  teamPanel,
  WARNING_FROM,
  WARNING_TURNS,
  WEEK_HALF_DAYS,
} from '../../src/view/index.ts';
import { gameOf } from './games.ts';
import { broken, inputAt, textsIn } from './play-inputs.ts';

describe('what the view repeats of the engine', () => {
  it('is what the engine says', () => {
    expect(WEEK_HALF_DAYS).toBe(HALF_DAYS);
    expect(BLOCK_MOST).toBe(LONGEST_BLOCK);
    expect(WARNING_TURNS).toBe(TURNS_OF_WARNING);
    expect(WARNING_FROM).toBe(COEFFICIENTS.dangerWarning);
    expect([...ACTIONS_OF_HAND.management].sort()).toEqual([...MANAGEMENT_ACTIONS].sort());
    expect([...ACTIONS_OF_HAND.leadership].sort()).toEqual([...LEADERSHIP_ACTIONS].sort());
    expect([...EXPECTABLES].sort()).toEqual([...EXPECTABLE].sort());
    for (const kind of ACTION_KINDS) expect(handOfAction(kind)).toBe(handOf(kind));
  });
});

describe('the play screen', () => {
  for (const { id } of bundled) {
    it(`has words for every turn of ${id}`, () => {
      const played = gameOf(id, 'random');
      for (let at = 0; at < played.turns.length; at++) {
        const input = inputAt(played, at, played.games[at + 1]?.log.at(-1)?.decision.blocks ?? []);
        const model = playModel(input);
        expect(broken(textsIn(model)), `turn ${at + 1}`).toEqual([]);
        const panels = [
          ...input.outlook.teams.map((_, team) => teamPanel(input, team)),
          ...input.outlook.lieutenants.map((_, one) => lieutenantPanel(input, one)),
        ];
        expect(broken(textsIn(panels)), `panels of turn ${at + 1}`).toEqual([]);
      }
    });
  }

  it('shows all nineteen actions, each with a reason where it is not possible', () => {
    const input = inputAt(gameOf('first-quarter', 'random'), 0);
    const groups = playModel(input).groups;
    const items = groups.flatMap((group) => [...group.items, ...group.others]);
    expect(items.map((item) => item.kind).sort()).toEqual([...ACTION_KINDS].sort());
    for (const item of groups.flatMap((group) => group.others)) {
      expect(item.reason).toBe('Not part of this scenario.');
    }
    const inspire = items.find((item) => item.kind === 'inspire');
    expect(inspire?.reason).toBe('First set a direction.');
  });

  it('offers no management in another zone, and says why', () => {
    const input = inputAt(gameOf('the-ground-shifts', 'manager'), 0);
    const foreign = input.outlook.teams.findIndex((team) => !team.own);
    const goals = actionsForTeam(input, foreign).find((item) => item.kind === 'set-goals');
    const listen = actionsForTeam(input, foreign).find((item) => item.kind === 'listen');
    expect(goals?.reason).toContain('does not report to you');
    expect(listen?.reason).toBeNull();
  });

  it('has two advisers who speak for different hands, with figures that are known', () => {
    const played = gameOf('the-ground-shifts', 'manager');
    const late = playModel(inputAt(played, played.turns.length - 1));
    expect(late.advisers.map((one) => one.hand)).toEqual(['management', 'leadership']);
    expect(late.advisers[0]?.text).not.toBe(late.advisers[1]?.text);
  });

  it('tells a standing warning with its causes and its deadline', () => {
    const played = gameOf('the-ground-shifts', 'manager');
    const warned = played.turns
      .map((_, at) => playModel(inputAt(played, at)))
      .find((model) => model.warnings.length > 0);
    expect(warned?.warnings[0]?.title).toBe('Stagnation threatens.');
    expect(warned?.warnings[0]?.causes).toContain('Because of ');
    expect(warned?.warnings[0]?.deadline).toMatch(/^It may end after /);
  });
});

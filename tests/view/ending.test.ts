import { expect, test } from 'vitest';
import { type EndingModel, endingModel } from '../../src/view/index.ts';
import { gameOf } from './games.ts';

function endingOf(id: string, policy: string, best: number | null = null): EndingModel {
  const model = endingModel({ ...gameOf(id, policy), best });
  if (!model) throw new Error('the game is not over');
  return model;
}

test('stagnation is told by when the people were lost, and to what', () => {
  const ending = endingOf('the-ground-shifts', 'manager');
  expect(ending.kind).toBe('stagnation');
  expect(ending.sentence).toMatch(
    /^You kept \d+ people pointed the right way until turn \d+, then the market turned .+ and \d+ of \d+ went with it\.$/,
  );
  expect(ending.causes.at(-1)).toContain('What pulled Fit down most over the game: the market');
});

test('chaos is told by what got done of what was promised', () => {
  const ending = endingOf('founders-fire', 'leader');
  expect(ending.kind).toBe('chaos');
  expect(ending.sentence).toMatch(/only \d+% of what was promised got done\.$/);
  expect(ending.causes.join(' ')).toContain('Execution capacity');
});

test('a game that reaches the horizon says how it stands', () => {
  const ending = endingOf('founders-fire', 'both-hands');
  expect(['sustained', 'thriving']).toContain(ending.kind);
  expect(ending.causes).toHaveLength(5);
});

test('every sentence and story is whole', () => {
  for (const id of ['first-quarter', 'the-steady-mill', 'white-water', 'founders-fire']) {
    for (const policy of ['manager', 'leader', 'halves', 'idle', 'random']) {
      const ending = endingOf(id, policy);
      expect(ending.sentence).not.toMatch(/\{\{|ending:|^$/);
      expect(ending.story).not.toBe('');
      for (const cause of ending.causes) expect(cause).not.toMatch(/\{\{|ending:/);
    }
  }
});

test('a collapse leaves nothing behind; the score is the sum of its parts', () => {
  const lost = endingOf('founders-fire', 'leader');
  expect(lost.score.parts).toEqual([]);
  expect(lost.score.valueShare).toBe(1);
  const kept = endingOf('founders-fire', 'both-hands', 12.5);
  expect(kept.score.parts).toHaveLength(4);
  expect(kept.score.marks.map((mark) => mark.name)).toContain('Your best so far');
  expect(kept.score.valueShare).toBeLessThan(1);
});

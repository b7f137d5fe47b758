import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, FIGURES, REFUSALS } from '../../src/engine/index.ts';
import {
  causeName,
  explain,
  figureHelp,
  figureName,
  figureText,
  headingWords,
  inSteps,
  measuredWords,
  reasonsFrom,
  refusalWords,
} from '../../src/view/index.ts';
import { gameOf, scenarioOf } from './games.ts';
import { inputAt } from './play-inputs.ts';

const scenario = scenarioOf('the-ground-shifts');

describe('words', () => {
  it('there are some for every figure, cause and refusal', () => {
    for (const figure of FIGURES) {
      const texts = [figureName(figure), figureHelp(figure).means, figureHelp(figure).moves];
      for (const text of texts) expect(text).not.toMatch(/^[a-z]+:/);
    }
    for (const cause of CAUSES) expect(causeName(cause)).not.toMatch(/^[a-z]+:/);
    for (const code of REFUSALS) {
      const values = { team: 0, lieutenant: 0, used: 9, taken: 2, most: 3, event: '' };
      const text = refusalWords(scenario, { code, at: '', values });
      expect(text, code).toMatch(/^[A-Z].*\.$/);
      expect(text, code).not.toContain('{{');
    }
  });

  it('say a measured figure with its age', () => {
    expect(measuredWords({ value: 0.3, age: 5, error: 0.1 })).toBe('low, and 5 weeks old');
    expect(measuredWords({ value: 0.3, age: 1, error: 0.1 })).toBe('low, and 1 week old');
    expect(measuredWords({ value: 0.95, age: 0, error: 0.02 })).toBe(
      'very high, measured just now',
    );
  });

  it("say a heading by the points of the scenario's compass", () => {
    expect(headingWords(scenario, 0)).toBe('toward Price');
    expect(headingWords(scenario, 20)).toBe('from Price toward Proof');
    expect(headingWords(scenario, 37)).toBe('between Price and Proof');
    expect(headingWords(scenario, { x: 0.26, y: 0.97 })).toBe('toward Proof');
  });

  it('write figures in their own way', () => {
    expect(figureText('fit', 0.614)).toBe('0.61');
    expect(figureText('fit', -0.004)).toBe('0.00');
    expect(figureText('output', 0.634)).toBe('63');
    expect(figureText('reliability', 0.86)).toBe('86%');
    expect(figureText('backlog', 1)).toBe('1.0 week');
    expect(figureText('backlog', 2.14)).toBe('2.1 weeks');
    expect(figureText('strain', -0.2)).toBe('−0.20');
  });
});

describe('reasons', () => {
  it('add up as they are written, whatever the amounts', () => {
    const amounts = fc.array(
      fc.record({
        cause: fc.constantFrom(...CAUSES),
        amount: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...FIGURES), amounts, (figure, list) => {
        const reasons = reasonsFrom(figure, list);
        const written = reasons.reduce((sum, one) => sum + inSteps(figure, one.value), 0);
        const total = inSteps(
          figure,
          list.reduce((sum, one) => sum + one.amount, 0),
        );
        expect(written).toBe(total);
        const sizes = reasons.map((one) => Math.abs(one.value));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });

  it('lead from the last value to this one', () => {
    const played = gameOf('the-ground-shifts', 'both-hands');
    for (let at = 1; at < played.turns.length; at++) {
      const { outlook, before, reports } = inputAt(played, at);
      for (const figure of ['value', 'fit', 'executionCapacity', 'cash', 'reliability'] as const) {
        const it = explain(outlook, before, reports.at(-1) ?? null, figure);
        const number = (text: string | null) => Number(text?.replace('−', '-'));
        const scale = { value: 1, executionCapacity: 1, reliability: 1, fit: 100, cash: 10 }[
          figure
        ];
        const steps = it.reasons.reduce((sum, one) => sum + inSteps(figure, one.value), 0);
        expect(Math.round((number(it.now) - number(it.was)) * scale), `${figure} ${at}`).toBe(
          steps,
        );
      }
    }
  });

  it('never tell by how much the market moved while nobody has looked', () => {
    const played = gameOf('the-ground-shifts', 'idle');
    for (let at = 1; at < played.turns.length; at++) {
      const { outlook, before, reports } = inputAt(played, at);
      const it = explain(outlook, before, reports.at(-1) ?? null, 'fit');
      expect(it.reasons.map((one) => one.cause)).not.toContain('market');
    }
  });

  it('are few words at the start', () => {
    const { outlook } = inputAt(gameOf('the-ground-shifts', 'idle'), 0);
    expect(explain(outlook, null, null, 'fit').sentence).toMatch(/^\d\.\d\d at the start\.$/);
  });
});

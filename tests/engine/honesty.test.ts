import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastBlock, forecastPlan, type Game, outlook } from '../../src/engine/index.ts';
import { legalDecision, rawGame, rawTurn } from './decisions.ts';
import { runs } from './fuzz.ts';
import { HIDDEN, perturbed } from './hidden.ts';
import { playRaw, saved } from './playing.ts';
import { SETUPS } from './setups.ts';

/**
 * A player sees, and a forecast reckons with, what is known and never what is so. What everybody can
 * see is public by design: conduct, what the reports count (reliability, backlog, output, cash,
 * revenue, execution capacity), and how near the dangers are.
 */

const places = Object.keys(SETUPS);
const place = fc.constantFrom(...places);

/** Some games in their middle, among them such with pressure, listening and open events. */
function inTheMiddle(name: string, raw: { seed: string; turns: readonly never[] }): Game | null {
  const steps = playRaw(SETUPS[name] as never, raw.seed, raw.turns);
  return steps.map((it) => it.after).findLast((it) => !it.state.ended) ?? null;
}

describe.each(Object.entries(HIDDEN))('%s', (_name, change) => {
  it('is not in what a player may know', () => {
    fc.assert(
      fc.property(place, rawGame, (name, raw) => {
        const game = inTheMiddle(name, raw as never);
        if (!game) return;
        expect(outlook(perturbed(game, change))).toEqual(outlook(saved(game)));
      }),
      runs(6),
    );
  });

  it('is not in a forecast', () => {
    fc.assert(
      fc.property(place, rawGame, rawTurn, (name, raw, turn) => {
        const game = inTheMiddle(name, raw as never);
        if (!game) return;
        const { blocks, choices } = legalDecision(game, turn);
        const other = perturbed(game, change);
        expect(forecastPlan(other, blocks, choices)).toEqual(forecastPlan(game, blocks, choices));
        for (let index = 0; index < Math.min(2, blocks.length); index++) {
          const there = forecastBlock(other, blocks, index, choices);
          expect(there).toEqual(forecastBlock(game, blocks, index, choices));
        }
      }),
      runs(6),
    );
  });
});

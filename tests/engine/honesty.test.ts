import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forecastBlock,
  forecastPlan,
  type Game,
  outlook,
  type State,
} from '../../src/engine/index.ts';
import { legalDecision, rawGame, rawTurn } from './decisions.ts';
import { runs } from './fuzz.ts';
import { playRaw, saved } from './playing.ts';
import { SETUPS } from './setups.ts';

/**
 * A player sees, and a forecast reckons with, what is known and never what is so. What everybody can
 * see is public by design: conduct, what the reports count (reliability, backlog, output, cash,
 * revenue, execution capacity), and how near the dangers are.
 */

const moved = (value: number): number => (value < 0.5 ? value + 0.37 : value - 0.41);

/** Changes of what a player cannot see, by name. */
const HIDDEN: Readonly<Record<string, (s: State) => void>> = {
  'the heading of the market': ({ market }) => {
    for (let week = 0; week < market.x.length; week++) {
      const x = market.x[week] as number;
      market.x[week] = -(market.y[week] as number);
      market.y[week] = x;
    }
  },
  'demand to come': ({ market, week }) => {
    for (let at = week + 1; at < market.demand.length; at++) market.demand[at] = 2.5;
  },
  ...Object.fromEntries(
    (
      [
        ...['trust', 'structure', 'clarity', 'debt', 'standard', 'resistance'],
        ...['visibleResults', 'enthusiasm'],
      ] as const
    ).map((figure) => [
      `the ${figure} of teams`,
      ({ teams }: State) => {
        for (const team of teams) {
          const figures = team as unknown as Record<string, number>;
          figures[figure] = moved(figures[figure] as number);
        }
      },
    ]),
  ),
  ...Object.fromEntries(
    (['commitment', 'strain', 'skill', 'disposition'] as const).map((figure) => [
      `the ${figure} of people`,
      ({ people }: State) => {
        for (let i = 0; i < people[figure].length; i++) {
          people[figure][i] = moved(people[figure][i] as number);
        }
      },
    ]),
  ),
  'what comes of earlier choices': ({ laterEffects, week }) => {
    laterEffects.push({
      week: week + 1,
      effects: [{ kind: 'organization', figure: 'vision', amount: -1 }],
    });
  },
  'value and gauges of what has to be looked for': ({ gauges, totals, teams }) => {
    Object.assign(gauges, { value: 0.9, adaptability: 0.9, coherence: 0.1, followership: 0.1 });
    Object.assign(gauges, { fit: -0.9, commitment: 0.9, strain: 0.9, trust: 0.9 });
    totals.value += 10;
    for (const team of teams) team.value += 1;
  },
};

function perturbed(game: Game, change: (s: State) => void): Game {
  const copy = saved(game);
  change(copy.state);
  return copy;
}

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

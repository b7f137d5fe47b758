import type { Game, State } from '../../src/engine/index.ts';
import { saved } from './playing.ts';

const moved = (value: number): number => (value < 0.5 ? value + 0.37 : value - 0.41);

/** Changes of what a player cannot see, by name. */
export const HIDDEN: Readonly<Record<string, (s: State) => void>> = {
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

/** The game with something changed that a player cannot see. */
export function perturbed(game: Game, change: (s: State) => void): Game {
  const copy = saved(game);
  change(copy.state);
  return copy;
}

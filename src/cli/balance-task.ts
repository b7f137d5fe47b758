import { compile, type Scenario } from '../scenario/index.ts';
import {
  type Answered,
  answeredIn,
  type Played,
  playSeeds,
  type Tuned,
  tuneSequence,
} from '../validity/index.ts';

/** A part of the balance that one thread works out. */
export type Part = { readonly scenario: Scenario } & (
  | {
      readonly kind: 'games';
      readonly policy: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'sequence'; readonly steps: number; readonly seeds: number }
  | { readonly kind: 'dilemmas'; readonly from: number; readonly to: number }
);

export type PartResult =
  | { readonly kind: 'games'; readonly games: readonly Played[] }
  | { readonly kind: 'sequence'; readonly tuned: Tuned }
  | { readonly kind: 'dilemmas'; readonly answered: readonly Answered[] };

export function task(part: Part): PartResult {
  const setup = compile(part.scenario);
  switch (part.kind) {
    case 'games':
      return { kind: 'games', games: playSeeds(setup, part.policy, part.from, part.to) };
    case 'sequence':
      return { kind: 'sequence', tuned: tuneSequence(setup, part.steps, part.seeds) };
    case 'dilemmas':
      return { kind: 'dilemmas', answered: answeredIn(setup, part.from, part.to) };
  }
}

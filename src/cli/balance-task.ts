import { compile, type Scenario } from '../scenario/index.ts';
import { type Played, playSeeds } from '../validity/index.ts';

/** A part of the balance that one thread works out: some games of a policy. */
export interface GamesPart {
  readonly kind: 'games';
  readonly scenario: Scenario;
  readonly policy: string;
  readonly from: number;
  readonly to: number;
}

export function task(part: GamesPart): Played[] {
  return playSeeds(compile(part.scenario), part.policy, part.from, part.to);
}

import type { Decision, Game } from '../engine/index.ts';
import type { Depth } from './depth.ts';
import { courseOf, runnerOf, runTo } from './race.ts';
import { differences, type Estimate, estimate } from './statistics.ts';

/** A new try at a turn against the week that was played and the best that was found. Plain data. */
export interface Trial {
  readonly turn: number;
  /** Expected score of the try less that of the week that was played, and of the best week less that of the try. */
  readonly won: Estimate;
  readonly missing: Estimate;
}

/** Judges a try on the futures that judged the turn: the try was chosen without them. */
export function tryTurn(
  game: Game,
  weeks: { readonly tried: Decision; readonly yours: Decision; readonly best: Decision },
  depth: Depth,
): Trial {
  const course = courseOf(game, 'fair', 'judge');
  const runners = [weeks.tried, weeks.yours, weeks.best].map((decision) =>
    runnerOf({ decision, origin: 'yours', policy: '' }),
  );
  for (const runner of runners) runTo(course, runner, depth.most);
  const [tried, yours, best] = runners.map(({ scores }) => scores);
  return {
    turn: game.state.turn + 1,
    won: estimate(differences(tried ?? [], yours ?? [])),
    missing: estimate(differences(best ?? [], tried ?? [])),
  };
}

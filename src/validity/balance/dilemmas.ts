import type { Game, Setup } from '../../engine/index.ts';
import { play, policyNamed, worthOfAnswers } from '../../policies/index.ts';

/*
 * An event is a genuine dilemma when no answer is best in all states. States are taken from games of
 * policies that leave organizations in very different shape; what an answer is worth is rolled out.
 */

const VISITORS = ['both-hands', 'halves', 'manager', 'leader', 'random'] as const;
/** Futures for each answer in each state. */
const FUTURES = 3;
/** An answer that is best in a larger share of states leaves no dilemma. */
export const CLEAR = 0.9;
/** With fewer states nothing is said. */
const ENOUGH = 8;

/** In how many states each answer to an event was the best. */
export interface Dilemma {
  readonly event: string;
  readonly states: number;
  /** Share of states in which each answer was best. */
  readonly best: Readonly<Record<string, number>>;
  readonly genuine: boolean;
  /** Mean distance between the best and the second answer, in points of the score. */
  readonly at: number;
}

/** Best answers by event, counted over the games of some seeds; to be joined by `dilemmasOf`. */
export interface Answered {
  readonly event: string;
  readonly choice: string;
  readonly margin: number;
}

/** Plays games with different policies, and works out the best answer wherever an event is open. */
export function answeredIn(setup: Setup, from: number, to: number): Answered[] {
  const found: Answered[] = [];
  for (let n = from; n <= to; n++) {
    for (const name of VISITORS) {
      const policy = policyNamed(name);
      if (!policy) continue;
      for (const game of play(setup, `s${n}`, policy).games) found.push(...bestAnswers(game));
    }
  }
  return found;
}

function bestAnswers(game: Game): Answered[] {
  return game.state.openEvents.flatMap((index) => {
    const event = game.setup.events[index];
    if (!event) return [];
    const worths = worthOfAnswers(game, event.id, FUTURES).sort((a, b) => b.worth - a.worth);
    const [best, second] = worths;
    if (!best || !second) return [];
    return [{ event: event.id, choice: best.choice, margin: best.worth - second.worth }];
  });
}

/** What the answers say about every event of a setup. */
export function dilemmasOf(setup: Setup, answered: readonly Answered[]): Dilemma[] {
  return setup.events.map(({ id, choices }) => {
    const here = answered.filter((it) => it.event === id);
    const share = (choice: string): number =>
      here.filter((it) => it.choice === choice).length / Math.max(1, here.length);
    const best = Object.fromEntries(choices.map((choice) => [choice.id, share(choice.id)]));
    const most = Math.max(0, ...Object.values(best));
    return {
      event: id,
      states: here.length,
      best,
      genuine: here.length >= ENOUGH && most <= CLEAR,
      at: here.reduce((sum, it) => sum + it.margin, 0) / Math.max(1, here.length),
    };
  });
}

import { type Decision, type Game, type Setup, startGame } from '../../src/engine/index.ts';
import { decide, play, policyNamed } from '../../src/policies/index.ts';
import { SETTINGS } from '../engine/settings.ts';

/** Organizations to measure with, and weeks that a sensible player gives them. */

export const SEED = 'bench';

/** `people` in `teams` teams, for turns of `weeks` weeks, with two lieutenants. */
export function organization(people: number, teams: number, weeks: number, turns = 16): Setup {
  const base = SETTINGS.stable;
  const size = (t: number): number =>
    Math.floor((people * (t + 1)) / teams) - Math.floor((people * t) / teams);
  return {
    ...base,
    weeksPerTurn: weeks,
    turns,
    teams: Array.from({ length: teams }, (_, t) => {
      const like = base.teams[t % base.teams.length] as Setup['teams'][number];
      return { ...like, size: size(t), lieutenant: t < 2 ? t : -1 };
    }),
  };
}

function bothHands() {
  const policy = policyNamed('both-hands');
  if (!policy) throw new Error('There is no policy "both-hands".');
  return policy;
}

/** A game in its middle, and the decision that a player with both hands takes there. */
export interface Middle {
  readonly setup: Setup;
  readonly game: Game;
  readonly decision: Decision;
}

export function middleOf(setup: Setup): Middle {
  const { games } = play({ ...setup, turns: 6 }, SEED, bothHands());
  const found = games.filter((it) => it.state.ended === null).at(-1) ?? startGame(setup, SEED);
  const game = { ...found, setup };
  return { setup, game, decision: decide(game, bothHands()) };
}

/** A whole game and its decisions. */
export function wholeOf(setup: Setup, seed = SEED) {
  return play(setup, seed, bothHands());
}

import { ACTION_KINDS, type ActionKind, type EndingKind, type Setup } from '../../engine/index.ts';
import { plannerNamed, play, policyNamed } from '../../policies/index.ts';

/** What a game of a policy came to, for the balance of the game. */
export interface Played {
  readonly ending: EndingKind;
  readonly score: number;
  readonly value: number;
  readonly turns: number;
  /** Half-days that each action was given, in the order of `ACTION_KINDS`. */
  readonly halfDays: readonly number[];
}

/** The policy or planner with this name. */
export function playerNamed(name: string) {
  const player = policyNamed(name) ?? plannerNamed(name);
  if (!player) throw new Error(`there is no policy "${name}"`);
  return player;
}

/** Plays the games of some seeds (s1, s2 …) with a policy. */
export function playSeeds(setup: Setup, name: string, from: number, to: number): Played[] {
  const player = playerNamed(name);
  const games: Played[] = [];
  for (let n = from; n <= to; n++) {
    const { state, log } = play(setup, `s${n}`, player).last;
    if (!state.ended) throw new Error('a game without an end');
    const halfDays = new Array<number>(ACTION_KINDS.length).fill(0);
    for (const { decision } of log) {
      for (const { action, length } of decision.blocks) {
        const at = ACTION_KINDS.indexOf(action.kind);
        halfDays[at] = (halfDays[at] as number) + length;
      }
    }
    const { kind, score, value, turn } = state.ended;
    games.push({ ending: kind, score, value, turns: turn, halfDays });
  }
  return games;
}

/** Half-days by action over games. */
export function halfDaysOf(games: readonly Played[]): Record<ActionKind, number> {
  const sums = {} as Record<ActionKind, number>;
  ACTION_KINDS.forEach((kind, at) => {
    sums[kind] = games.reduce((sum, game) => sum + (game.halfDays[at] ?? 0), 0);
  });
  return sums;
}

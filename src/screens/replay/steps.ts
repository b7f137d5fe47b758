import type { ReplayMark, ReplayModel } from '../../view/index.ts';

/** The end of the turn before a place: where that turn is to be watched from. */
export function turnBefore(ends: readonly number[], at: number): number {
  return ends.filter((end) => end < at).at(-1) ?? 0;
}

/** The end of the turn that a place lies in, or of the next one if it is an end itself. */
export function turnAfter(ends: readonly number[], at: number): number {
  return ends.find((end) => end > at) ?? at;
}

/** The next place before or after this one that something can be jumped to at. */
export function markFrom(
  marks: readonly ReplayMark[],
  at: number,
  step: 1 | -1,
): ReplayMark | undefined {
  return step > 0
    ? marks.find((mark) => mark.week > at)
    : marks.filter((mark) => mark.week < at).at(-1);
}

/** The ends of turns of the longer of two games. */
export function endsOfBoth(game: ReplayModel, other: ReplayModel | null): readonly number[] {
  return other && other.weeks > game.weeks ? other.ends : game.ends;
}

import type { Decision, Game } from '../engine/index.ts';
import { type Future, type OpenWorld, openWorld, playOut } from './futures.ts';
import { differences, estimate } from './statistics.ts';
import type { Week } from './weeks.ts';
import { type Sight, worldOf } from './worlds.ts';

/** A week in a race: the futures it has met so far, world by world in the same order for all. */
export interface Runner {
  readonly week: Week;
  readonly futures: Future[];
  readonly scores: number[];
}

/** Futures of a game under one sight and stream; every runner meets the same worlds. */
export interface Course {
  readonly run: (decision: Decision, index: number) => Future;
  /** Futures played so far. */
  readonly played: () => number;
}

/** A course over the worlds of one stream. */
export function courseOf(game: Game, sight: Sight, stream: string): Course {
  const worlds: OpenWorld[] = [];
  let played = 0;
  return {
    run: (decision, index) => {
      const world = worlds[index] ?? openWorld(game, worldOf(game, sight, stream, index));
      worlds[index] = world;
      played++;
      return playOut(world, decision);
    },
    played: () => played,
  };
}

export function runnerOf(week: Week): Runner {
  return { week, futures: [], scores: [] };
}

/** Lets a runner meet worlds until it has met `count`. */
export function runTo(course: Course, runner: Runner, count: number): void {
  for (let index = runner.scores.length; index < count; index++) {
    const future = course.run(runner.week.decision, index);
    runner.futures.push(future);
    runner.scores.push(future.score);
  }
}

/** Runners by their mean over the worlds that all of them have met, the best first. */
export function ranked(runners: readonly Runner[]): Runner[] {
  const count = runners.reduce((few, { scores }) => Math.min(few, scores.length), 1e9);
  const means = new Map(
    runners.map((runner) => [runner, estimate(runner.scores.slice(0, count)).mean]),
  );
  return [...runners].sort((one, other) => (means.get(other) ?? 0) - (means.get(one) ?? 0));
}

/**
 * One round of a race: all run to `count`, and those stay that are among the first `most` or
 * cannot be told from the leader by one standard error of their paired difference (at most twice
 * as many).
 */
export function race(
  course: Course,
  runners: readonly Runner[],
  count: number,
  most: number,
): Runner[] {
  for (const runner of runners) runTo(course, runner, count);
  const order = ranked(runners);
  const leader = order[0];
  if (!leader) return [];
  return order
    .filter((runner, place) => {
      if (place < most) return true;
      const behind = estimate(differences(leader.scores, runner.scores));
      return behind.mean < behind.error;
    })
    .slice(0, 2 * most);
}

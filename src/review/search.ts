import { type Decision, drawFor, type Game } from '../engine/index.ts';
import { changed, distinct, ordinaryWeeks, poolOf, tidied } from './alternatives.ts';
import type { Depth } from './depth.ts';
import { type Course, type Runner, race, ranked, runnerOf } from './race.ts';
import { keyOf, type Week } from './weeks.ts';

/** What a search found: the last of the race, the best first, and how the ordinary weeks did. */
export interface Found {
  readonly yours: Runner;
  /** The best weeks other than the player's own, the best first; never empty. */
  readonly best: readonly Runner[];
  /** Weeks of fixed policies and of last turn, and other answers. */
  readonly ordinary: readonly Runner[];
}

/** Futures that a changed week meets before it may meet more. */
const SCREENING = 2;

/**
 * Looks for the best week of a turn: ordinary weeks and the player's own race each other over the
 * same futures; then, round by round, weeks one step away from the two best join, and what falls
 * behind leaves. The futures spent grow on those that stay.
 */
export function search(game: Game, decision: Decision, course: Course, depth: Depth): Found {
  const draw = drawFor(`${game.seed}/review/search`, 'forecast', game.state.turn);
  const pool = poolOf(game, decision);
  const tidy = tidied(game, decision);
  const weeks = distinct([
    { decision, origin: 'yours', policy: '' },
    ...(tidy ? [{ decision: tidy, origin: 'change', policy: '' } as const] : []),
    ...ordinaryWeeks(game, decision),
  ]);
  const all = weeks.map(runnerOf);
  const yours = all[0] as Runner;
  const seen = new Set(weeks.map((week) => keyOf(week.decision)));
  let field = race(course, all, depth.first, depth.stay);
  for (let round = 0; round < depth.rounds; round++) {
    const parents = ranked(field).slice(0, 2);
    if (round === 0 && !parents.includes(yours)) parents.push(yours);
    const fresh: Week[] = [];
    for (let tried = 0; tried < depth.changes * 4 && fresh.length < depth.changes; tried++) {
      const parent = parents[tried % parents.length] as Runner;
      const next = changed(game, parent.week.decision, pool, draw);
      if (!next || seen.has(keyOf(next))) continue;
      seen.add(keyOf(next));
      fresh.push({ decision: next, origin: 'search', policy: '' });
    }
    // Newcomers meet two futures first; only the promising meet as many as everybody did, and more.
    const few = race(course, fresh.map(runnerOf), SCREENING, Math.ceil(depth.changes / 6));
    const promising = race(course, few, depth.first, depth.stay);
    const count = depth.first + Math.floor(((round + 1) * depth.choose) / (2 * depth.rounds));
    field = race(course, [...field, ...promising], count, depth.stay);
  }
  const last = race(course, field, depth.choose, depth.stay);
  const best = ranked(last).filter((runner) => runner !== yours);
  const ordinary = all.filter((runner) => runner !== yours && runner.week.origin !== 'change');
  return { yours, best: best.length > 0 ? best : ordinary.slice(0, 1), ordinary };
}

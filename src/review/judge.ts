import { type Decision, degreesOf, type Game, type Hand, overview } from '../engine/index.ts';
import { steward } from '../policies/index.ts';
import type { Depth } from './depth.ts';
import type { Future } from './futures.ts';
import { isSettled, type Verdict, verdictOf } from './label.ts';
import { type Course, courseOf, type Runner, race, ranked, runnerOf, runTo } from './race.ts';
import { search } from './search.ts';
import { differences, type Estimate, estimate, quantile } from './statistics.ts';
import { handsOf, keyOf, type Origin, type Week, weekOf } from './weeks.ts';
import { type Why, whyOf } from './why.ts';

/** What is expected of the final score at a moment, and how far futures differ. */
export interface Outlook {
  readonly score: Estimate;
  /** Nine of ten futures end between these. */
  readonly low: number;
  readonly high: number;
  /** Share of futures that end in a collapse, 0..1. */
  readonly collapse: number;
}

/** A week against the best other that was found. */
export interface Judgement extends Verdict {
  /** Expected score of the best other week less that of the player's; negative where the player's was better. */
  readonly loss: Estimate;
  readonly best: Decision;
  readonly origin: Origin;
  readonly policy: string;
}

/** The judgement of one turn. Plain data. */
export interface TurnReview {
  /** Counted from 1. */
  readonly turn: number;
  readonly yours: Decision;
  readonly fair: Judgement;
  readonly hindsight: Judgement;
  /** What was to be expected before the week was planned, and with it. */
  readonly before: Outlook;
  readonly after: Outlook;
  readonly withBest: Outlook;
  /** Expected score between the best and the worst ordinary week: what the week was able to decide. */
  readonly stakes: number;
  /** Management's share of the half-days in the player's week and in the best weeks found, 0..1; null for an empty week. */
  readonly used: number | null;
  readonly asked: number | null;
  readonly why: Why;
  /** Futures that were played for it. */
  readonly futures: number;
}

/** Loss from which it is told why, in points of the score. */
const WORTH_TELLING = 0.1;

/** Judges one week: finds an alternative on some futures and compares the two on fresh ones. */
export function reviewTurn(game: Game, decision: Decision, depth: Depth): TurnReview {
  const choosing = courseOf(game, 'fair', 'choose');
  const found = search(game, decision, choosing, depth);
  const judging = courseOf(game, 'fair', 'judge');
  const yours = runnerOf(found.yours.week);
  const best = runnerOf((found.best[0] as Runner).week);
  const usual = runnerOf({
    decision: steward(game, overview(game)),
    origin: 'policy',
    policy: 'both-hands',
  });
  const ordinary = runnerOf((ranked(found.ordinary)[0] ?? usual).week);
  const weeks = game.setup.weeksPerTurn;
  let verdict: Verdict;
  let loss: Estimate;
  let count = depth.judge;
  for (;;) {
    for (const runner of [yours, best]) runTo(judging, runner, count);
    loss = estimate(differences(best.scores, yours.scores));
    verdict = verdictOf(loss, gainOf(judging, yours, ordinary, loss, count), weeks);
    if (isSettled(verdict, loss, weeks) || count >= depth.most) break;
    count = Math.min(depth.most, Math.ceil(count * 1.75));
  }
  runTo(judging, usual, depth.judge);
  const known = inHindsight(game, found.yours.week, found.best, depth);
  return {
    turn: game.state.turn + 1,
    yours: decision,
    fair: judgement(verdict, loss, best.week),
    hindsight: known.judgement,
    before: outlookOf(usual.futures),
    after: outlookOf(yours.futures),
    withBest: outlookOf(best.futures),
    stakes: stakesOf([...found.ordinary, found.yours]),
    used: shareOf(decision),
    asked: askedOf(found.best),
    why: whyOf(game, { yours, best }, loss.mean > WORTH_TELLING),
    futures: choosing.played() + judging.played() + known.played,
  };
}

/** What the week won over the best ordinary one, looked at only where it may be brilliant. */
function gainOf(
  course: Course,
  yours: Runner,
  ordinary: Runner,
  loss: Estimate,
  count: number,
): Estimate | null {
  if (loss.mean > 0.5 * loss.error) return null;
  if (keyOf(ordinary.week.decision) === keyOf(yours.week.decision)) return null;
  runTo(course, ordinary, count);
  return estimate(differences(yours.scores, ordinary.scores));
}

const judgement = (verdict: Verdict, loss: Estimate, week: Week): Judgement => ({
  ...verdict,
  loss,
  best: week.decision,
  origin: week.origin,
  policy: week.policy,
});

/** The same with the market that came: the best of the last alternatives, and of those that know where it went. */
function inHindsight(
  game: Game,
  week: Week,
  best: readonly Runner[],
  depth: Depth,
): { readonly judgement: Judgement; readonly played: number } {
  const choosing = courseOf(game, 'hindsight', 'known');
  const judging = courseOf(game, 'hindsight', 'known-judge');
  const weeks = best.slice(0, depth.stay).map((runner) => runner.week);
  const seers = [week, ...weeks.slice(0, 1)].flatMap((from): Week[] => {
    const decision = knowing(game, from.decision);
    return decision ? [{ decision, origin: 'search', policy: '' }] : [];
  });
  const field = race(choosing, [...weeks, ...seers].map(runnerOf), depth.hindsight >> 1, 2);
  const last = ranked(race(choosing, field, depth.hindsight, 1))[0];
  const yours = runnerOf(week);
  const other = runnerOf(last?.week ?? week);
  for (const runner of [yours, other]) runTo(judging, runner, depth.hindsight);
  const loss = estimate(differences(other.scores, yours.scores));
  return {
    judgement: judgement(verdictOf(loss, null, game.setup.weeksPerTurn), loss, other.week),
    played: choosing.played() + judging.played(),
  };
}

/** A week that declares the heading which the market will have at the turn's end. */
function knowing(game: Game, from: Decision): Decision | null {
  const { market, week } = game.state;
  const at = Math.min(market.x.length - 1, week + game.setup.weeksPerTurn);
  const heading = degreesOf({ x: market.x[at] as number, y: market.y[at] as number });
  const rest = from.blocks
    .filter(({ action }) => action.kind !== 'set-direction')
    .map(({ action, length }) => ({ action, length }));
  const declare = { action: { kind: 'set-direction', heading } as const, length: 2 };
  return weekOf(game, [declare, ...rest], from, 'leadership');
}

function outlookOf(futures: readonly Future[]): Outlook {
  const scores = futures.map(({ score }) => score);
  const collapsed = futures.filter(({ ending }) => ending !== 'sustained' && ending !== 'thriving');
  return {
    score: estimate(scores),
    low: quantile(scores, 0.05),
    high: quantile(scores, 0.95),
    collapse: futures.length === 0 ? 0 : collapsed.length / futures.length,
  };
}

function stakesOf(runners: readonly Runner[]): number {
  const count = runners.reduce((few, { scores }) => Math.min(few, scores.length), 1e9);
  const means = runners.map(({ scores }) => estimate(scores.slice(0, count)).mean);
  return means.length === 0 ? 0 : Math.max(...means) - Math.min(...means);
}

function shareOf(decision: Decision): number | null {
  const hands = handsOf(decision);
  const sum = hands.management + hands.leadership;
  return sum === 0 ? null : hands.management / sum;
}

/** What the situation asked for: the hands of the weeks that cannot be told from the best. */
function askedOf(best: readonly Runner[]): number | null {
  const leader = best[0];
  if (!leader) return null;
  const hands: Record<Hand, number> = { management: 0, leadership: 0 };
  for (const runner of best) {
    const behind = estimate(differences(leader.scores, runner.scores));
    if (behind.mean > behind.error) continue;
    const of = handsOf(runner.week.decision);
    hands.management += of.management;
    hands.leadership += of.leadership;
  }
  const sum = hands.management + hands.leadership;
  return sum === 0 ? null : hands.management / sum;
}

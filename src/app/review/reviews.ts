import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Decision, Game, TurnReport } from '../../engine/index.ts';
import {
  type DepthName,
  inputOf,
  type Profile,
  positionsOf,
  profileOf,
  type Trial,
  type TurnReview,
} from '../../review/index.ts';
import type { ReviewStatus } from '../../view/index.ts';
import type { ReviewRequest } from '../../workers/index.ts';
import { type Judge, startJudge } from './worker.ts';

/** How far a review has come: what the screen is made from. */
export interface ReviewProgress {
  readonly reviews: readonly TurnReview[];
  readonly status: ReviewStatus;
}

/** The review of one game while it is open in this window. */
export interface ReviewRun {
  readonly progress: ReadonlySignal<ReviewProgress>;
  readonly profile: Profile;
  /** Turns whose best week is shown: kept while the reader is elsewhere. */
  readonly revealed: Signal<ReadonlySet<number>>;
  /** Starts, or goes on with what is left. */
  start(): void;
  stop(): void;
  /** The reader looks at a turn: it is judged next. */
  look(turn: number): void;
  /** Judges a new try at a turn that is judged already. */
  try(turn: number, tried: Decision): Promise<Trial>;
}

/** The reviews of this window, by game: going back to one does not judge it again. */
export interface Reviews {
  of(last: Game, reports: readonly TurnReport[]): ReviewRun;
}

/** Games whose reviews are kept. */
const MOST = 8;
const DEPTH: DepthName = 'normal';

export function createReviews(start = startJudge): Reviews {
  const runs = new Map<string, ReviewRun>();
  return {
    of: (last, reports) => {
      const key = `${last.seed}/${last.log.length}/${last.log.at(-1)?.fingerprint ?? ''}`;
      const known = runs.get(key);
      if (known) return known;
      for (const old of runs.keys()) {
        if (runs.size < MOST) break;
        runs.get(old)?.stop();
        runs.delete(old);
      }
      const run = createRun(last, reports, start);
      runs.set(key, run);
      return run;
    },
  };
}

function createRun(
  last: Game,
  reports: readonly TurnReport[],
  start: typeof startJudge,
): ReviewRun {
  const input = inputOf(last);
  const of = last.log.length;
  const progress = signal<ReviewProgress>({
    reviews: [],
    status: { state: 'stopped', done: 0, of, reason: '' },
  });
  const profile = profileOf(
    positionsOf(input).positions.flatMap((position, at) => {
      const report = reports[at];
      return report ? [{ ...position, report }] : [];
    }),
  );
  let judge: Judge | null = null;

  const set = (state: ReviewStatus['state'], reviews: readonly TurnReview[], reason = '') => {
    progress.value = { reviews, status: { state, done: reviews.length, of, reason } };
  };
  const end = () => {
    judge?.end();
    judge = null;
  };

  return {
    progress,
    profile,
    revealed: signal<ReadonlySet<number>>(new Set()),
    start: () => {
      const { reviews, status } = progress.value;
      if (status.state === 'running' || status.state === 'done') return;
      const done = new Set(reviews.map(({ turn }) => turn));
      // From the end: the fewer turns are left to play on, the sooner a week is judged.
      const turns = last.log.map((_, at) => of - at).filter((turn) => !done.has(turn));
      set('running', reviews);
      judge = start((answer) => {
        const before = progress.value.reviews;
        if (answer.kind === 'turn') set('running', [...before, answer.review]);
        if (answer.kind === 'done') {
          set('done', before);
          end();
        }
        if (answer.kind === 'fault') {
          set('failed', before, answer.reason);
          end();
        }
      });
      judge.ask({ kind: 'review', input, turns, depth: DEPTH });
    },
    stop: () => {
      end();
      if (progress.value.status.state === 'running') set('stopped', progress.value.reviews);
    },
    look: (turn) => judge?.ask({ kind: 'first', turn }),
    try: (turn, tried) => {
      const review = progress.value.reviews.find((one) => one.turn === turn);
      if (!review) return Promise.reject(new Error('the turn is not judged yet'));
      const weeks = { tried, yours: review.yours, best: review.fair.best };
      return trial({ kind: 'try', input, turn, weeks, depth: DEPTH }, start);
    },
  };
}

function trial(request: ReviewRequest, start: typeof startJudge): Promise<Trial> {
  return new Promise((resolve, refuse) => {
    const judge = start((answer) => {
      judge.end();
      if (answer.kind === 'tried') resolve(answer.trial);
      else refuse(new Error(answer.kind === 'fault' ? answer.reason : answer.kind));
    });
    judge.ask(request);
  });
}

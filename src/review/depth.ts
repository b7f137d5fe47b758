/** How many futures a review spends, in numbers of futures; never in time, so that it can be repeated. */
export interface Depth {
  /** Futures that each alternative meets at first. */
  readonly first: number;
  /** Rounds of local improvement, and changed weeks tried in each. */
  readonly rounds: number;
  readonly changes: number;
  /** Alternatives that stay in the race. */
  readonly stay: number;
  /** Futures by which the best alternative is chosen among the last. */
  readonly choose: number;
  /** Fresh futures by which it is judged: at first, and at most, where the first do not decide. */
  readonly judge: number;
  readonly most: number;
  /** Futures of the judgement with hindsight. */
  readonly hindsight: number;
}

export const DEPTHS = {
  quick: {
    first: 4,
    rounds: 1,
    changes: 8,
    stay: 3,
    choose: 12,
    judge: 24,
    most: 48,
    hindsight: 8,
  },
  normal: {
    first: 6,
    rounds: 3,
    changes: 24,
    stay: 3,
    choose: 20,
    judge: 36,
    most: 108,
    hindsight: 10,
  },
  deep: {
    first: 12,
    rounds: 6,
    changes: 60,
    stay: 6,
    choose: 64,
    judge: 128,
    most: 512,
    hindsight: 48,
  },
} as const satisfies Record<string, Depth>;
export type DepthName = keyof typeof DEPTHS;

import {
  DEPTHS,
  type DepthName,
  type GameInput,
  positionsOf,
  reviewTurn,
  type TurnReview,
} from '../review/index.ts';

/** One turn of a game to review, for a thread of the pool. */
export interface ReviewTask {
  readonly input: GameInput;
  /** Counted from 1. */
  readonly turn: number;
  readonly depth: DepthName;
}

export function task({ input, turn, depth }: ReviewTask): TurnReview | null {
  const { positions } = positionsOf(input);
  const position = positions[turn - 1];
  return position ? reviewTurn(position.game, position.decision, DEPTHS[depth]) : null;
}

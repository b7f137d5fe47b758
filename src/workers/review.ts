import type { Decision } from '../engine/index.ts';
import {
  DEPTHS,
  type DepthName,
  type GameInput,
  positionsOf,
  reviewTurn,
  type Trial,
  type TurnReview,
  tryTurn,
} from '../review/index.ts';

/** What a review worker is asked. A review stops when its worker is ended. */
export type ReviewRequest =
  | {
      readonly kind: 'review';
      readonly input: GameInput;
      readonly turns: readonly number[];
      readonly depth: DepthName;
    }
  /** The reader looks at a turn: it comes next. */
  | { readonly kind: 'first'; readonly turn: number }
  | {
      readonly kind: 'try';
      readonly input: GameInput;
      readonly turn: number;
      readonly weeks: {
        readonly tried: Decision;
        readonly yours: Decision;
        readonly best: Decision;
      };
      readonly depth: DepthName;
    };

export type ReviewAnswer =
  | { readonly kind: 'turn'; readonly review: TurnReview }
  | { readonly kind: 'done' }
  | { readonly kind: 'tried'; readonly trial: Trial }
  | { readonly kind: 'fault'; readonly reason: string };

/** The side of the worker's port that is used. */
interface Port {
  onmessage: ((event: { readonly data: ReviewRequest }) => void) | null;
  postMessage(answer: ReviewAnswer): void;
}

const port = self as unknown as Port;
let waiting: number[] = [];

port.onmessage = ({ data }) => {
  try {
    if (data.kind === 'first') {
      const { turn } = data;
      if (waiting.includes(turn)) waiting = [turn, ...waiting.filter((other) => other !== turn)];
    } else if (data.kind === 'try') {
      const position = positionsOf(data.input).positions[data.turn - 1];
      if (!position) return fail(`there is no turn ${data.turn}`);
      const trial = tryTurn(position.game, data.weeks, DEPTHS[data.depth]);
      port.postMessage({ kind: 'tried', trial });
    } else {
      const { positions } = positionsOf(data.input);
      waiting = [...data.turns];
      next(positions, data.depth);
    }
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault));
  }
};

function fail(reason: string): void {
  port.postMessage({ kind: 'fault', reason });
}

/** Judges the turns that wait one by one; between two of them other requests are heard. */
function next(positions: ReturnType<typeof positionsOf>['positions'], depth: DepthName): void {
  const turn = waiting.shift();
  if (turn === undefined) {
    port.postMessage({ kind: 'done' });
    return;
  }
  try {
    const position = positions[turn - 1];
    if (position) {
      const review = reviewTurn(position.game, position.decision, DEPTHS[depth]);
      port.postMessage({ kind: 'turn', review });
    }
    setTimeout(() => next(positions, depth), 0);
  } catch (fault) {
    fail(fault instanceof Error ? fault.message : String(fault));
  }
}

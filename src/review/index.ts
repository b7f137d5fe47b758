/** The review: what each week was worth against others, over simulated futures. */

export { DEPTHS, type Depth, type DepthName } from './depth.ts';
export { carriedOut, fitted, grafted, scoreOfGame, scoresUnder } from './elsewhere.ts';
export { type EvaluationPoint, type GameSummary, summaryOf } from './game-review.ts';
export { type Judgement, type Outlook, reviewTurn, type TurnReview } from './judge.ts';
export { LABELS, type Label, LEAST_GAIN, LEAST_LOSS } from './label.ts';

export { type GameInput, inputOf, type Position, positionsOf } from './positions.ts';
export {
  COVERS,
  type Cover,
  DEFAULTS,
  type Default,
  type HalfDays,
  LEAST_PRESSED,
  type PlayedWeek,
  type Profile,
  profileOf,
} from './profile.ts';
export { SITUATIONS, type Situation } from './situation.ts';
export type { Estimate } from './statistics.ts';
export { type Trial, tryTurn } from './trial.ts';
export { TURNS, type TurningPoint, type TurnKind } from './turning.ts';
export { type FigureDifference, type Misstep, PARTS, type Part, type Why } from './why.ts';

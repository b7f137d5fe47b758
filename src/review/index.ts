/** The review: what each week was worth against others, over simulated futures. */
export { DEPTHS, type Depth, type DepthName } from './depth.ts';
export { type EvaluationPoint, type GameSummary, summaryOf } from './game-review.ts';
export { type Judgement, type Outlook, PLAYS_ON, reviewTurn, type TurnReview } from './judge.ts';
export { LABELS, type Label, LEAST_GAIN, LEAST_LOSS } from './label.ts';
export type { Estimate } from './statistics.ts';
export { TURNS, type TurningPoint, type TurnKind } from './turning.ts';
export { type FigureDifference, type Misstep, PARTS, type Part, type Why } from './why.ts';

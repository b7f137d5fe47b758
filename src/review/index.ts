/** The review: what each week was worth against others, over simulated futures. */
export { DEPTHS, type Depth, type DepthName } from './depth.ts';
export { type Judgement, type Outlook, reviewTurn, type TurnReview } from './judge.ts';
export { LABELS, type Label, LEAST_GAIN, LEAST_LOSS } from './label.ts';

/** What is said to workers and by them. The workers themselves are entered by their own files. */
export type { ReviewAnswer, ReviewRequest } from './review.ts';

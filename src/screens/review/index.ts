export type * from './props.ts';
export { Review } from './review.tsx';

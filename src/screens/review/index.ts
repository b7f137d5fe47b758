export { LearnBar, type LearnBarProps } from './learn-bar.tsx';
export type * from './props.ts';
export { Review } from './review.tsx';

export { Ending } from './ending.tsx';
export type * from './props.ts';
export { Score } from './score.tsx';

export type { ComparableGame, CompareProps } from './compare.tsx';
export { CompareDialog } from './compare.tsx';
export type * from './props.ts';
export { REPLAY_SPEEDS } from './props.ts';
export { Replay } from './replay.tsx';

export { Choice } from './choice.tsx';
export type * from './props.ts';

export { Debrief } from './debrief.tsx';
export type * from './props.ts';

export { EventDialog } from './event.tsx';
export type * from './props.ts';

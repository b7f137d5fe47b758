export { ModelDialog } from './model.tsx';
export type * from './props.ts';

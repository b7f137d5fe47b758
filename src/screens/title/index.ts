export type * from './props.ts';
export { Title } from './title.tsx';

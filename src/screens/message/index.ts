export { Message, MessageDialog } from './message.tsx';
export type * from './props.ts';

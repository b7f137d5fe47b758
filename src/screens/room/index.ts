export { RoomDebriefScreen } from './debrief.tsx';
export * from './props.ts';

export { Briefing, BriefingDialog } from './briefing.tsx';
export type * from './props.ts';

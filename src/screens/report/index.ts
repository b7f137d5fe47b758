export type * from './props.ts';
export { ReportDialog } from './report.tsx';

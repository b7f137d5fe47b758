export { PICTURE } from './picture.ts';
export { ReportSheet, type ReportSheetProps } from './report.tsx';
export { ShareDialog, type ShareProps } from './share.tsx';

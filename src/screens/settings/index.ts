export type * from './props.ts';
export { SettingsDialog } from './settings.tsx';

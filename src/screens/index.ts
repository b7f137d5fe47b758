/**
 * The screens. A page takes only what it shows: nothing in here does anything by being imported
 * (style sheets apart), so what is not used stays out of a page's files.
 */
export * from './briefing/index.ts';
export * from './choice/index.ts';
export * from './debrief/index.ts';
export * from './design/index.ts';
export * from './ending/index.ts';
export * from './event/index.ts';
export * from './message/index.ts';
export * from './model/index.ts';
export * from './play/index.ts';
export * from './replay/index.ts';
export * from './report/index.ts';
export * from './review/index.ts';
export * from './room/index.ts';
export * from './settings/index.ts';
export * from './share/index.ts';
export * from './title/index.ts';
export * from './workshop/index.ts';

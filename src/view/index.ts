/** View models: what board and screens show, made from what the engine says. One line a file. */

export * from './board.ts';
export * from './board-angle.ts';
export * from './board-frame.ts';
export * from './board-ghosts.ts';
export * from './board-grid.ts';
export * from './board-layout.ts';
export * from './board-model.ts';
export * from './board-places.ts';
export * from './briefing-model.ts';
export * from './choice-model.ts';
export * from './debrief-model.ts';
export * from './ending-model.ts';
export * from './engine-types.ts';
export * from './event-model.ts';
export * from './hands.ts';
export * from './message-model.ts';
export * from './palette.ts';
export * from './play-input.ts';
export * from './report-model.ts';
export * from './settings-model.ts';
export * from './title.ts';
export * from './title-model.ts';

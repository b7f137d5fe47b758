/** The messages between participants, facilitators, stages and the server, and a client that speaks them. */
export * from './addresses.ts';
export * from './client.ts';
export * from './commands.ts';
export * from './limits.ts';
export * from './messages.ts';
export type * from './parts.ts';
export { RUN_BY } from './parts.ts';
export * from './refusals.ts';
export * from './settings.ts';
export { COMMAND_ID, ID, JOIN_CODE, SEAT_CODE, TOKEN, tidyCode } from './shapes.ts';

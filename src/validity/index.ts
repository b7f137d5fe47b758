/** The published results that the engine is held against, and how they are judged. */
export * from './balance/index.ts';
export * from './judge.ts';
export * from './row.ts';
export { ROWS } from './rows.ts';
export * from './sweep.ts';

/** The balance of the game: who wins where, what is worth its half-days, and how far luck carries. */
export * from './balance.ts';
export { type Answered, answeredIn, type Dilemma, dilemmasOf } from './dilemmas.ts';
export { findingsOf } from './findings.ts';
export { halfDaysOf, type Played, playSeeds } from './games.ts';
export { type Tuned, tuneSequence } from './sequence.ts';

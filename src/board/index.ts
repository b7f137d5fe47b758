export { createBoard } from './create.ts';
export type {
  Board,
  BoardOptions,
  Hit,
  Places,
  PlayHandle,
  PlayOptions,
  ShowOptions,
  Speed,
} from './types.ts';

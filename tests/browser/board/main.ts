/** The map alone, with invented organizations: what the browser test of the board looks at. */
import { type Board, createBoard, type PlayHandle } from '../../../src/board/index.ts';
import * as view from '../../../src/view/index.ts';
import { invent, MODELS } from './models.ts';

declare global {
  interface Window {
    bench: {
      createBoard: typeof createBoard;
      models: typeof MODELS;
      invent: typeof invent;
      view: typeof view;
      board: Board | null;
      handle: PlayHandle | null;
    };
  }
}

window.bench = { createBoard, models: MODELS, invent, view, board: null, handle: null };

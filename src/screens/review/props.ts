import type { ReviewDetail, ReviewModel } from '../../view/index.ts';

export interface ReviewProps {
  readonly model: ReviewModel;
  /** The turn that is looked at, or null, and what is told of it once it is judged. */
  readonly selected: number | null;
  readonly detail: ReviewDetail | null;
  /** Turns whose best week is shown. */
  readonly revealed: ReadonlySet<number>;
  readonly on: {
    readonly select: (turn: number) => void;
    readonly reveal: (turn: number) => void;
    /** Stand at that turn and try again. */
    readonly learn: (turn: number) => void;
    readonly start: () => void;
    readonly stop: () => void;
    readonly copyLink: () => void;
    /** To where the reader came from: the debrief of the game, or the game. */
    readonly back: () => void;
    readonly title: () => void;
  };
  /** Shown to be copied by hand where the clipboard may not be written; null otherwise. */
  readonly link: string | null;
}

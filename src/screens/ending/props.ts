import type { EndingModel } from '../../view/index.ts';

export interface EndingProps {
  readonly model: EndingModel;
  readonly on: {
    readonly debrief: () => void;
    /** What every week was worth. */
    readonly review: () => void;
    /** The same scenario with the same luck. */
    readonly again: () => void;
    readonly newSeed: () => void;
    readonly scenarios: () => void;
    readonly title: () => void;
  };
}

import type { ChoiceModel } from '../../view/index.ts';

export interface ChoiceProps {
  readonly model: ChoiceModel;
  readonly on: {
    /** To the briefing of a scenario; `seed` as typed, or null for new luck. */
    readonly choose: (scenario: string, seed: string | null) => void;
    readonly openRecord: () => void;
    readonly back: () => void;
  };
}

import type { EventsModel } from '../../view/index.ts';

export interface EventDialogProps {
  readonly open: boolean;
  readonly model: EventsModel;
  readonly on: {
    readonly choose: (event: string, choice: string) => void;
    /** On to the plan; offered when every event has its answer. */
    readonly done: () => void;
    /** Puts the dialog aside to look at the board first; absent: it has to be answered now. */
    readonly look?: () => void;
  };
}

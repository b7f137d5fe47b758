import type { BriefingModel } from '../../view/index.ts';

/** The briefing as a page before the first turn. */
export interface BriefingProps {
  readonly model: BriefingModel;
  readonly on: {
    readonly start: () => void;
    readonly back: () => void;
  };
}

/** The same content during play. */
export interface BriefingDialogProps {
  readonly open: boolean;
  readonly model: BriefingModel;
  readonly onClose: () => void;
}

import type { ReportModel } from '../../view/index.ts';

export interface ReportDialogProps {
  readonly open: boolean;
  readonly model: ReportModel;
  readonly on: {
    /** On to the next turn, or to the end. */
    readonly next: () => void;
    /** Sees the weeks again; absent where they cannot be shown. */
    readonly again?: () => void;
  };
}

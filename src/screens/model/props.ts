import type { ModelCard } from '../../view/index.ts';

/** The causal structure with its present values. */
export interface ModelDialogProps {
  readonly open: boolean;
  readonly model: ModelCard;
  readonly onClose: () => void;
}

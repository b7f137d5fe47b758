import type { MessageActionId, MessageModel } from '../../view/index.ts';

/** A message as a whole page, where nothing else can be shown. */
export interface MessageProps {
  readonly model: MessageModel;
  readonly onAct: (action: MessageActionId) => void;
}

/** A message over a page that goes on. */
export interface MessageDialogProps extends MessageProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

import { Message } from '../../screens/index.ts';
import type { MessageActionId, MessageModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { usePageFocus } from '../parts/focus.ts';

interface MessagePageProps {
  readonly core: Core;
  readonly model: MessageModel;
  /** Does what only this page knows of; whatever it leaves is done here. */
  readonly act?: (action: MessageActionId) => boolean;
}

/** A message where nothing else can be shown. */
export function MessagePage({ core, model, act }: MessagePageProps) {
  usePageFocus(model.title);
  return (
    <Message
      model={model}
      onAct={(action) => {
        if (act?.(action)) return;
        if (action === 'title') core.navigation.go({ at: 'title' });
        if (action === 'scenarios') core.navigation.go({ at: 'scenarios' });
        if (action === 'open-record') core.pickRecord();
      }}
    />
  );
}

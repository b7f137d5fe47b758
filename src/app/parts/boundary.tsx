import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Message } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import type { MessageModel } from '../../view/index.ts';

/** Catches what goes wrong in a page and says so humanely, with a way on. */
export function Boundary({ children }: { children: ComponentChildren }) {
  const [fault] = useErrorBoundary((error: unknown) => console.error(error));
  if (!fault) return children;
  return (
    <Message
      model={crashed(fault)}
      onAct={(action) => {
        if (action === 'title') history.replaceState(null, '', '#/');
        location.reload();
      }}
    />
  );
}

/** Made here and not by the view: what could not be loaded may have been the view. */
function crashed(fault: unknown): MessageModel {
  const details = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return {
    kind: 'fault',
    title: t('message:crashed.title'),
    sentences: [t('message:crashed.explain')],
    facts: [{ name: t('message:crashed.details'), value: details.slice(0, 2000) }],
    actions: [
      { id: 'retry', label: t('message:actions.retry'), primary: true },
      { id: 'title', label: t('message:actions.title'), primary: false },
    ],
  };
}

import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';

/** A notice, and what can be done about it. */
export interface ToastMessage {
  id: string;
  text: string;
  icon?: IconName;
  action?: { label: string; run: () => void };
  /** Milliseconds until it goes by itself; without, it stays until dismissed. */
  lasts?: number;
}

/** Notices at the edge of the page; read aloud as they come. */
export function Toasts({
  messages,
  onDismiss,
}: {
  messages: readonly ToastMessage[];
  onDismiss: (id: string) => void;
}) {
  return (
    <section class="toasts" role="status" aria-live="polite" aria-label={t('common:toast.region')}>
      {messages.map((message) => (
        <Toast key={message.id} message={message} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

function Toast({ message, onDismiss }: { message: ToastMessage; onDismiss: (id: string) => void }) {
  const { id, lasts } = message;
  useEffect(() => {
    if (lasts === undefined) return;
    const timer = window.setTimeout(() => onDismiss(id), lasts);
    return () => window.clearTimeout(timer);
  }, [id, lasts]);
  return (
    <div class="toast">
      {message.icon && <Icon name={message.icon} />}
      <span class="toast-text">{message.text}</span>
      {message.action && (
        <Button size="small" onClick={message.action.run}>
          {message.action.label}
        </Button>
      )}
      <IconButton
        icon="close"
        kind="quiet"
        label={t('common:toast.dismiss')}
        onClick={() => onDismiss(id)}
      />
    </div>
  );
}

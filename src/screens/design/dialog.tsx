import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { IconButton } from './button.tsx';

/** What a dialog says and how it is left. */
export interface DialogProps {
  open: boolean;
  title: string;
  /** Called by Escape, by the close button and by a click beside the dialog. Absent: it must be answered. */
  onClose?: () => void;
  size?: 'small' | 'normal' | 'wide';
  /** Row of buttons; on the phone it stays in reach of the thumb. */
  footer?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** A modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ open, title, onClose, size, footer, class: more, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does what the click beside it does, by the browser.
    <dialog
      ref={ref}
      class={`dialog dialog-${size ?? 'normal'} ${more ?? ''}`.trim()}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose?.();
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <h2 id={id}>{title}</h2>
          {onClose && (
            <IconButton icon="close" kind="quiet" label={t('common:close')} onClick={onClose} />
          )}
        </header>
        <div class="dialog-body">{children}</div>
        {footer && <footer class="dialog-foot">{footer}</footer>}
      </div>
    </dialog>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { Button, Dialog } from '../../screens/index.ts';
import { t } from '../../text/index.ts';

/** Longest link that every program is known to take. */
const SAFE = 2000;

/** A link to be copied by hand, where the clipboard may not be written. */
export function LinkDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mark = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(mark, []);
  return (
    <Dialog
      open
      title={t('app:link.title')}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={mark}>
          {t('app:link.mark')}
        </Button>
      }
    >
      <p>{t('app:link.text')}</p>
      <textarea
        ref={field}
        class="link-field"
        readOnly
        rows={6}
        aria-label={t('app:link.field')}
        value={link}
        onFocus={mark}
      />
      {link.length > SAFE && <p class="note">{t('app:link.long', { count: link.length })}</p>}
    </Dialog>
  );
}

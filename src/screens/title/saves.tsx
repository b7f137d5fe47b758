import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { SaveLine } from '../../view/index.ts';
import { Button, Dialog, Icon, IconButton } from '../design/index.ts';

export interface SavesProps {
  open: boolean;
  saves: readonly SaveLine[];
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onWatch: (id: string) => void;
  onClose: () => void;
}

/** All saved games, newest first. */
export function SavesDialog({ open, saves, onOpen, onRemove, onWatch, onClose }: SavesProps) {
  return (
    <Dialog open={open} title={t('title:save.title')} onClose={onClose}>
      {saves.length === 0 ? (
        <p class="note">{t('title:save.empty')}</p>
      ) : (
        <ul class="saves">
          {saves.map((save) => (
            <Save key={save.id} save={save} onOpen={onOpen} onRemove={onRemove} onWatch={onWatch} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Save({
  save,
  onOpen,
  onRemove,
  onWatch,
}: {
  save: SaveLine;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
  onWatch: (id: string) => void;
}) {
  const [asked, setAsked] = useState(false);
  return (
    <li class="save" data-readable={save.readable}>
      <button
        type="button"
        class="save-open"
        aria-label={save.openLabel}
        onClick={() => onOpen(save.id)}
      >
        <Icon name={save.readable ? 'open' : 'warning'} />
        <span class="save-words">
          <strong>{save.title}</strong>
          <span class="note">{save.where}</span>
          {save.origin !== '' && <span class="note">{save.origin}</span>}
        </span>
        <span class="save-when note">{save.when}</span>
      </button>
      {save.watchLabel !== null && !asked && (
        <IconButton
          icon="rewind"
          kind="quiet"
          label={save.watchLabel}
          onClick={() => onWatch(save.id)}
        />
      )}
      {asked ? (
        <Button size="small" onClick={() => onRemove(save.id)} onBlur={() => setAsked(false)}>
          {t('title:save.removeForGood')}
        </Button>
      ) : (
        <IconButton
          icon="bin"
          kind="quiet"
          label={save.removeLabel}
          onClick={() => setAsked(true)}
        />
      )}
    </li>
  );
}

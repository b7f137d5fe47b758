import { t } from '../../text/index.ts';
import { Button, Dialog, Icon } from '../design/index.ts';

/** A game of this browser that may stand beside another. */
export interface ComparableGame {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

export interface CompareProps {
  readonly scenario: string;
  readonly seed: string;
  readonly games: readonly ComparableGame[];
  /** Why the last choice did not work, or null. */
  readonly fault: string | null;
  readonly on: {
    readonly idle: () => void;
    readonly game: (id: string) => void;
    readonly file: () => void;
    readonly close: () => void;
  };
}

/** Which game is to stand beside the one that is watched. */
export function CompareDialog({ scenario, seed, games, fault, on }: CompareProps) {
  return (
    <Dialog
      open
      title={t('replay:compare.title')}
      onClose={on.close}
      footer={
        <Button icon="open" onClick={on.file}>
          {t('replay:compare.file')}
        </Button>
      }
    >
      <p>{t('replay:compare.text', { scenario, seed })}</p>
      {fault !== null && (
        <p class="compare-fault" role="alert">
          <Icon name="warning" /> {fault}
        </p>
      )}
      <ul class="compare-games">
        <Line
          title={t('replay:compare.idle')}
          note={t('replay:compare.idleText')}
          icon="rest"
          onClick={on.idle}
        />
        {games.map((game) => (
          <Line
            key={game.id}
            title={game.title}
            note={game.note}
            icon="clock"
            onClick={() => on.game(game.id)}
          />
        ))}
      </ul>
      {games.length === 0 && <p class="note">{t('replay:compare.none')}</p>}
    </Dialog>
  );
}

function Line({
  title,
  note,
  icon,
  onClick,
}: {
  title: string;
  note: string;
  icon: 'rest' | 'clock';
  onClick: () => void;
}) {
  return (
    <li>
      <button type="button" class="compare-game" onClick={onClick}>
        <Icon name={icon} />
        <span>
          <strong>{title}</strong>
          <span class="note">{note}</span>
        </span>
      </button>
    </li>
  );
}

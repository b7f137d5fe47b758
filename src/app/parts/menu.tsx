import { Button, Dialog } from '../../screens/index.ts';
import { t } from '../../text/index.ts';

export interface MenuProps {
  readonly open: boolean;
  readonly scenario: string;
  readonly seed: string;
  /** Where a game that was branched off came from, or null. */
  readonly origin: string | null;
  /** Whether the game is on the shelf of this browser. */
  readonly saved: boolean;
  readonly on: {
    readonly close: () => void;
    readonly briefing: () => void;
    /** Absent before the first report. */
    readonly report?: () => void;
    /** Shows the causal structure. */
    readonly model: () => void;
    /** Absent before the first turn is over. */
    readonly watch?: () => void;
    readonly settings: () => void;
    readonly download: () => void;
    readonly copyLink: () => void;
    readonly restart: () => void;
    readonly leave: () => void;
  };
}

/** The menu of a game in play. */
export function Menu({ open, scenario, seed, origin, saved, on }: MenuProps) {
  return (
    <Dialog open={open} title={t('app:menu.title')} size="small" onClose={on.close} class="menu">
      <p class="menu-game">
        <strong>{scenario}</strong> <span class="note">{t('app:menu.seed', { seed })}</span>
      </p>
      {origin !== null && <p class="note">{origin}</p>}
      <div class="menu-list">
        <Button kind="primary" icon="play" onClick={on.close}>
          {t('app:menu.goOn')}
        </Button>
        <Button icon="info" onClick={on.briefing}>
          {t('app:menu.briefing')}
        </Button>
        {on.report && (
          <Button icon="clock" onClick={on.report}>
            {t('app:menu.report')}
          </Button>
        )}
        <Button icon="model" onClick={on.model}>
          {t('app:menu.model')}
        </Button>
        {on.watch && (
          <Button icon="rewind" onClick={on.watch}>
            {t('app:menu.watch')}
          </Button>
        )}
        <Button icon="settings" onClick={on.settings}>
          {t('app:menu.settings')}
        </Button>
        <Button icon="save" onClick={on.download}>
          {t('app:menu.download')}
        </Button>
        <Button icon="link" onClick={on.copyLink}>
          {t('app:menu.copyLink')}
        </Button>
        <Button icon="retry" onClick={on.restart}>
          {t('app:menu.restart')}
        </Button>
        <Button icon="home" onClick={on.leave}>
          {t('app:menu.leave')}
        </Button>
      </div>
      <p class="note">{t(saved ? 'app:menu.saved' : 'app:menu.savedNot')}</p>
    </Dialog>
  );
}

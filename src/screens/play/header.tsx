import { t } from '../../text/index.ts';
import { Icon, IconButton, Popover } from '../design/index.ts';
import { usePlay } from './context.ts';

/** Scenario, turn, what is known of the market, undo, menu. */
export function Header({ onKeys }: { onKeys: () => void }) {
  const { model, on, layout } = usePlay();
  const planning = model.mode === 'planning';
  const small = layout === 'phone' || layout === 'landscape';
  return (
    <header class="play-header">
      <h1 class="play-title">
        <span class={small ? 'aloud' : 'play-title-name'}>{model.title}</span>
        <span class="play-turn">{model.turn}</span>
      </h1>
      <MarketChip />
      <div class="play-tools" data-panel="undo">
        <IconButton
          icon="undo"
          label={t('common:undo')}
          keys="Control+Z"
          disabled={!planning || !model.canUndo}
          onClick={on.undo}
        />
        <IconButton
          icon="redo"
          label={t('common:redo')}
          keys="Control+Shift+Z"
          disabled={!planning || !model.canRedo}
          onClick={on.redo}
        />
        {!small && <IconButton icon="keyboard" label={t('play:help')} keys="?" onClick={onKeys} />}
        <IconButton icon="menu" label={t('common:menu')} onClick={on.menu} />
      </div>
    </header>
  );
}

/** The market as it is known, in words; opens what that means. */
function MarketChip() {
  const { model, begin, layout } = usePlay();
  const { market } = model;
  const small = layout === 'phone' || layout === 'landscape';
  return (
    <Popover
      label={t('play:market.title')}
      placement="bottom-end"
      trigger={(attributes) => (
        <button type="button" class="market-chip" data-panel="market" {...attributes}>
          <Icon name="market" />
          <span class="market-heading">
            {small ? market.short : t('play:market.chip', { heading: market.heading })}
          </span>
          <span class={small ? 'aloud' : 'market-age'}>{market.age}</span>
        </button>
      )}
    >
      {(close) => (
        <div class="reasons">
          <h2>{t('play:market.title')}</h2>
          <p>{market.label}</p>
          <p class="note">{market.meaning}</p>
          <p class="note">{t('play:market.explain')}</p>
          {model.mode === 'planning' && (
            <button
              type="button"
              class="button button-plain"
              data-hand="leadership"
              onClick={() => {
                close();
                begin('sense-market');
              }}
            >
              <Icon name="sense-market" />
              {t('actions:sense-market.name')}
            </button>
          )}
        </div>
      )}
    </Popover>
  );
}

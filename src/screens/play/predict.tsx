import { t } from '../../text/index.ts';
import type { Expectable, Expectation } from '../../view/index.ts';
import { Button, Dialog, Icon, Segmented } from '../design/index.ts';
import { usePlay } from './context.ts';

const CHANGES = ['rises', 'stays', 'falls'] as const;
const SIGNS = { rises: 'up', stays: 'level', falls: 'down' } as const;

/** Opens the prediction and shows what is predicted. */
export function PredictButton({ onOpen }: { onOpen: () => void }) {
  const { model, layout } = usePlay();
  const { words } = model.predict;
  const small = layout === 'phone' || layout === 'landscape';
  return (
    <button type="button" class="predict-button" data-panel="expectations" onClick={onOpen}>
      <Icon name="predict" />
      <span class="predict-words">
        <b>
          {t(
            words.length > 0
              ? small
                ? 'play:predict.short'
                : 'play:predict.change'
              : small
                ? 'play:predict.title'
                : 'play:predict.button',
          )}
        </b>
        <span class={small ? 'aloud' : 'note small'}>
          {words.length > 0 ? words.join(' · ') : t('play:predict.none')}
        </span>
      </span>
    </button>
  );
}

/** What is expected of two figures: rises, stays, falls. */
export function PredictDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { model, on } = usePlay();
  const { chosen, figures } = model.predict;
  const set = (figure: Expectable, change: Expectation['change'] | null) => {
    const others = chosen.filter((one) => one.figure !== figure);
    const next = change === null ? others : [...others, { figure, change }];
    on.plan({ ...model.input.plan, expectations: next.slice(-2) });
  };
  return (
    <Dialog
      open={open}
      title={t('play:predict.button')}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {t('play:compose.done')}
        </Button>
      }
    >
      <p class="note">{t('play:predict.explain')}</p>
      <ul class="predict-list">
        {figures.map(({ figure, name }) => {
          const now = chosen.find((one) => one.figure === figure)?.change ?? null;
          const full = now === null && chosen.length >= 2;
          return (
            <li key={figure} class="predict-row" data-chosen={now !== null}>
              <span class="predict-name">{name}</span>
              <Segmented
                label={name}
                value={now}
                options={CHANGES.map((change) => ({
                  value: change,
                  label: t(`play:predict.${change}`),
                  icon: SIGNS[change],
                  disabled: full,
                }))}
                onChange={(change) => set(figure, change)}
              />
              {now !== null && (
                <Button size="small" kind="quiet" onClick={() => set(figure, null)}>
                  {t('play:predict.clear')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

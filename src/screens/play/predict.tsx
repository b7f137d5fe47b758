import { t } from '../../text/index.ts';
import type { Expectable, Expectation } from '../../view/index.ts';
import { Button, Dialog, Icon, Segmented, Tooltip } from '../design/index.ts';
import { usePlay } from './context.ts';

const CHANGES = ['rises', 'stays', 'falls'] as const;
const SIGNS = { rises: 'up', stays: 'level', falls: 'down' } as const;

/** Opens the prediction; says how many figures are predicted. */
export function PredictButton({ onOpen }: { onOpen: () => void }) {
  const { words } = usePlay().model.predict;
  const said = words.length > 0 ? words.join(', ') : t('play:predict.none');
  return (
    <Tooltip text={said}>
      <button
        type="button"
        class="predict-button"
        data-panel="expectations"
        data-chosen={words.length > 0}
        onClick={onOpen}
      >
        <Icon name="predict" />
        {t('play:predict.title')}
        {words.length > 0 && <span class="tab-badge">{words.length}</span>}
        <span class="aloud">. {said}</span>
      </button>
    </Tooltip>
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

import { useMemo } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { planPreview } from '../../view/index.ts';
import { Icon, Popover } from '../design/index.ts';
import { usePlay } from './context.ts';
import { ForecastList } from './forecast.tsx';

/** What the week as planned would likely change; opens all of it with the reasons. */
export function PlanPreviewBox() {
  const { model, layout } = usePlay();
  const { input } = model;
  const { plan, outlook } = input;
  const preview = useMemo(() => planPreview(input), [plan.blocks, plan.choices, outlook]);
  if (!preview || preview.rows.length === 0) return null;
  return (
    <Popover
      label={t('play:preview.title')}
      placement={layout === 'phone' ? 'top' : 'left-end'}
      class="preview-all"
      trigger={(attributes) => (
        <button type="button" class="preview" data-panel="preview" {...attributes}>
          <span class="preview-title">{t('play:preview.title')}</span>
          {preview.rows.map((row) => (
            <span key={row.figure} class="preview-row" data-figure={row.figure}>
              <Icon name={row.direction} size="1em" />
              <span>{row.name}</span> <b>{row.change}</b>
            </span>
          ))}
          <span class="aloud">. {t('play:preview.open')}</span>
        </button>
      )}
    >
      <div class="reasons">
        <h2>{t('play:preview.title')}</h2>
        <p class="note">{t('play:preview.against', { weeks: model.weeks })}</p>
        <ForecastList view={preview.view} />
      </div>
    </Popover>
  );
}

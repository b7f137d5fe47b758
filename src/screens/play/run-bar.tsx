import { t } from '../../text/index.ts';
import { Button, Icon, IconButton, Segmented } from '../design/index.ts';
import { usePlay } from './context.ts';
import { PlanPreviewBox } from './plan-preview.tsx';
import { PredictButton } from './predict.tsx';
import { WeekStrip } from './week-strip.tsx';

/** Predict, then run; while events wait, answer first. */
export function RunBar({ onPredict }: { onPredict: () => void }) {
  const { model, on, layout, runs } = usePlay();
  const { unanswered } = model;
  const reason = model.reason ?? runs?.waits ?? null;
  if (unanswered > 0) {
    return (
      <div class="run-bar" data-panel="run">
        <p class="run-notice">
          <Icon name="event" /> {t('play:run.events', { count: unanswered })}
        </p>
        <Button kind="primary" size="large" class="run-main" onClick={on.answerEvents}>
          {t('play:run.answer')}
        </Button>
      </div>
    );
  }
  const empty = model.week.blocks.length === 0;
  const small = layout === 'phone' || layout === 'landscape';
  return (
    <div class="run-bar run-bar-plan">
      {layout === 'desktop' && <PlanPreviewBox />}
      {small && <WeekStrip />}
      {(reason !== null || empty) && !small && (
        <p class="run-notice note">{reason ?? t('play:run.empty')}</p>
      )}
      <div class="run-row" data-panel="run">
        {runs?.predicts !== false && <PredictButton onOpen={onPredict} />}
        {model.answered > 0 && (
          <IconButton icon="event" label={t('play:run.again')} onClick={on.answerEvents} />
        )}
        <Button
          kind="primary"
          size="large"
          class="run-main"
          icon="play"
          keys={layout === 'desktop' ? 'Ctrl+Enter' : undefined}
          disabled={reason !== null}
          onClick={on.run}
        >
          {runs?.label ?? t('play:run.button', { weeks: model.weeks })}
        </Button>
      </div>
    </div>
  );
}

/** Pause, speed, finish; the button to finish stands where Run stood, so a second click finishes. */
export function RunningBar() {
  const { model, on } = usePlay();
  const { running } = model;
  if (!running) return null;
  const { week, weeks, paused, speed } = running;
  return (
    <div class="run-bar" data-panel="run">
      <p class="run-week" aria-live="polite">
        {t('play:running.week', { week: Math.min(weeks, week + 1), weeks })}
        <span class="run-progress" aria-hidden="true">
          <span style={{ width: `${(Math.min(weeks, week) / weeks) * 100}%` }} />
        </span>
      </p>
      <div class="run-row">
        <Button icon={paused ? 'play' : 'pause'} onClick={() => on.pause(!paused)}>
          {t(paused ? 'play:running.resume' : 'play:running.pause')}
        </Button>
        <Segmented
          label={t('play:running.speed')}
          value={String(speed)}
          options={([1, 2, 4] as const).map((times) => ({
            value: String(times),
            label: t('play:running.times', { times }),
          }))}
          onChange={(value) => on.speed(Number(value) as 1 | 2 | 4)}
        />
      </div>
      <Button kind="primary" size="large" class="run-main" icon="skip" onClick={on.finish}>
        {t('play:running.finish')}
      </Button>
    </div>
  );
}

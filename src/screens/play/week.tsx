import { useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { type PlayInput, type WeekModel, weekModel } from '../../view/index.ts';
import { Button, Icon, Tooltip } from '../design/index.ts';
import { usePlay } from './context.ts';
import { useWeekDrag } from './use-week-drag.ts';
import { WeekBlockView } from './week-block.tsx';
import { sayMoved, sayResized, setBlocks } from './week-edit.ts';
import { span } from './week-grid.ts';

const withBlocks = (input: PlayInput, blocks: PlayInput['plan']['blocks']): PlayInput => ({
  ...input,
  plan: { ...input.plan, blocks },
});

/** The week: ten half-days on one calendar, across or downward. */
export function Week({ vertical }: { vertical: boolean }) {
  const play = usePlay();
  const { model } = play;
  const { input } = model;
  const area = useRef<HTMLDivElement>(null);
  const editable = model.mode === 'planning';
  const drag = useWeekDrag({
    blocks: input.plan.blocks,
    taken: input.halfDaysTaken,
    vertical,
    enabled: editable,
    area: () => area.current?.getBoundingClientRect(),
    onDrop: (blocks, index, grip) =>
      grip === 'body' ? sayMoved(play, blocks, index) : sayResized(play, blocks, index),
  });
  const week: WeekModel = drag.preview
    ? weekModel(withBlocks(input, drag.preview.blocks))
    : model.week;
  return (
    <section
      class={vertical ? 'week week-down' : 'week'}
      data-panel="calendar"
      aria-label={t('play:region.week')}
    >
      <WeekHead week={week} />
      <div class="week-grid">
        <DayNames week={week} vertical={vertical} />
        <div ref={area} class="week-days">
          <FreeHalfDays week={week} />
          {week.blocks.map((block) => (
            <WeekBlockView
              key={block.index}
              block={block}
              hold={drag.hold}
              wasDragged={drag.wasDragged}
              held={drag.preview?.index === block.index}
              editable={editable}
              vertical={vertical}
            />
          ))}
          {week.blocks.length === 0 && editable && (
            <div class="week-empty">
              <p class="note">{t('play:week.empty')}</p>
              {week.canRepeat && (
                <Button
                  size="small"
                  icon="retry"
                  onClick={() => setBlocks(play, input.lastBlocks, t('play:say.repeated'))}
                >
                  {t('play:week.repeat')}
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

function WeekHead({ week }: { week: WeekModel }) {
  const { model } = usePlay();
  return (
    <div class="week-head">
      <h2>{t('play:week.title')}</h2>
      <span class="note">
        {week.summary}, {t('play:week.weeks', { weeks: model.weeks })}
      </span>
      <Tooltip text={week.load.label}>
        <span
          class="week-load"
          data-tired={week.load.value >= 0.4}
          role="img"
          aria-label={week.load.label}
        >
          <Icon name="rest" size="1.1em" />
          <span class="week-load-bar">
            <span style={{ width: `${week.load.value * 100}%` }} />
            <i />
          </span>
          {t('play:week.you', { word: week.load.word })}
        </span>
      </Tooltip>
    </div>
  );
}

function DayNames({ week, vertical }: { week: WeekModel; vertical: boolean }) {
  return (
    <div class="week-names" aria-hidden="true">
      {week.days.map((day, index) => (
        <span key={day.long} class="week-day" style={span(vertical, index * 2, 2)}>
          {day.short}
        </span>
      ))}
      {week.days.flatMap((day, index) =>
        (['am', 'pm'] as const).map((half, at) => (
          <span
            key={`${day.long}${half}`}
            class="week-half"
            style={span(vertical, index * 2 + at, 1)}
          >
            {t(`words:${half}`)}
          </span>
        )),
      )}
    </div>
  );
}

function FreeHalfDays({ week }: { week: WeekModel }) {
  const { layout } = usePlay();
  const vertical = layout === 'phone' || layout === 'landscape';
  const busy = new Set(
    week.blocks.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)),
  );
  return (
    <>
      {Array.from({ length: 10 }, (_, halfDay) => halfDay).map((halfDay) => {
        const taken = week.taken.includes(halfDay);
        const kind = busy.has(halfDay) ? 'busy' : taken ? 'taken' : 'rest';
        return (
          <span
            key={halfDay}
            class={`half-day half-day-${kind}`}
            style={span(vertical, halfDay, 1)}
          >
            {kind === 'taken' && (
              <>
                <Icon name="event" size="1em" /> {t('play:week.taken')}
              </>
            )}
            {kind === 'rest' && week.blocks.length > 0 && t('play:week.rest')}
          </span>
        );
      })}
    </>
  );
}

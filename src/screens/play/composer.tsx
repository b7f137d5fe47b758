import { t } from '../../text/index.ts';
import {
  actionOf,
  type ComposerForecast,
  type ComposerModel,
  changeAction,
  type Draft,
  freeHalfDays,
  spanName,
  tryOut,
} from '../../view/index.ts';
import { Button, Icon, IconButton, Segmented } from '../design/index.ts';
import { type Play, usePlay } from './context.ts';
import type { Focus } from './focus.ts';
import { ForecastList } from './forecast.tsx';
import { Questions } from './questions.tsx';
import { remove, resize, setBlocks, step } from './week-edit.ts';
import { WeekStrip } from './week-strip.tsx';

type Compose = Extract<Focus, { kind: 'compose' }>;

/** What the composer needs beside the screen. */
export interface ComposerProps {
  focus: Compose;
  composer: ComposerModel;
  forecast: ComposerForecast | null;
}

/** Takes a change of the draft: a block that stands is changed at once, as one step of the plan. */
export function changeDraft(play: Play, focus: Compose, draft: Draft): void {
  play.setFocus({ ...focus, draft });
  const action = actionOf(draft);
  if (focus.index === null || !action) return;
  const { plan, refuseBlocks } = play.model.input;
  const blocks = changeAction(plan.blocks, focus.index, action);
  if (refuseBlocks(blocks) === null) play.on.plan({ ...plan, blocks });
}

/** An action in the making, or a block that is being changed. */
export function Composer({ focus, composer, forecast }: ComposerProps) {
  const play = usePlay();
  const { model, back } = play;
  const { index } = focus;
  return (
    <section class="composer" data-hand={composer.hand} aria-label={composer.name}>
      <header class="composer-head">
        <IconButton
          icon="left"
          kind="quiet"
          label={t('play:compose.back')}
          keys="Escape"
          onClick={back}
        />
        <h2 tabIndex={-1}>
          <Icon name={composer.icon} /> {composer.name}
        </h2>
      </header>
      <p class="composer-purpose">{composer.purpose}</p>
      <Questions
        questions={composer.questions}
        draft={focus.draft}
        model={model}
        hand={composer.hand}
        onDraft={(draft) => changeDraft(play, focus, draft)}
      />
      <Segmented
        label={t('play:compose.length')}
        showLabel
        value={String(composer.length)}
        options={[1, 2, 3, 4].map((length) => ({
          value: String(length),
          label: String(length),
          disabled: length > composer.longest,
        }))}
        onChange={(value) => {
          const length = Number(value);
          play.setFocus({ ...focus, length });
          if (index !== null) resize(play, index, length);
        }}
      />
      <div class="composer-forecast" aria-live="polite">
        {forecast ? (
          <>
            <h3>{t('play:compose.forecast', { weeks: model.weeks })}</h3>
            <ForecastList view={forecast.view} />
          </>
        ) : (
          <p class="note">{composer.reason ?? t('play:compose.choose')}</p>
        )}
        {composer.works !== null && forecast && <p class="note small">{composer.works}</p>}
      </div>
      <dl class="composer-help">
        <dt>{t('play:compose.helps')}</dt>
        <dd>{composer.helps}</dd>
        <dt>{t('play:compose.misused')}</dt>
        <dd>{composer.misused}</dd>
      </dl>
    </section>
  );
}

/** The commit of the composer, at the foot where the thumb is. */
export function ComposerFoot({ focus, composer }: ComposerProps) {
  const play = usePlay();
  const { model, back, say, setFocus, layout } = play;
  const { index } = focus;
  if (index !== null) {
    return (
      <div class="foot-row">
        <Button
          icon="bin"
          onClick={() => {
            back();
            remove(play, index);
          }}
        >
          {t('common:remove')}
        </Button>
        <IconButton
          icon="left"
          label={t('play:compose.earlier')}
          onClick={() => setFocus({ ...focus, index: step(play, index, -1) })}
        />
        <IconButton
          icon="right"
          label={t('play:compose.later')}
          onClick={() => setFocus({ ...focus, index: step(play, index, 1) })}
        />
        <Button kind="primary" class="foot-main" onClick={back}>
          {t('play:compose.done')}
        </Button>
      </div>
    );
  }
  const place = () => {
    const tried = tryOut(model.input, focus.draft, focus.length, null);
    const block = tried?.blocks[tried.index];
    if (!tried || !block || !composer.ready) {
      say(composer.reason ?? t('play:compose.choose'));
      return;
    }
    setBlocks(
      play,
      tried.blocks,
      t('play:say.placed', {
        name: composer.sentence,
        when: spanName(block.start, block.length),
        free: freeHalfDays(tried.blocks, model.input.halfDaysTaken),
      }),
    );
    back();
  };
  const small = layout === 'phone' || layout === 'landscape';
  return (
    <div class="run-bar">
      {small && <WeekStrip />}
      <Button
        class="foot-main place-button"
        size="large"
        hand={composer.hand}
        icon={composer.icon}
        aria-disabled={!composer.ready}
        onClick={place}
      >
        {composer.when === null || !composer.ready
          ? t('play:compose.placeShort')
          : t('play:compose.place', { when: composer.when })}
      </Button>
    </div>
  );
}

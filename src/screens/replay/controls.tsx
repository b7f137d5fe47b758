import { t } from '../../text/index.ts';
import { IconButton, Segmented } from '../design/index.ts';
import { REPLAY_SPEEDS, type ReplayProps, type ReplaySpeed } from './props.ts';
import { endsOfBoth, markFrom, turnAfter, turnBefore } from './steps.ts';

/** Play, pause, step, and how fast. */
export function Controls({ game, other, at, weeks, playing, speed, on }: ReplayProps) {
  const ends = endsOfBoth(game.model, other?.model ?? null);
  const { marks } = game.model;
  const [before, after] = [markFrom(marks, at, -1), markFrom(marks, at, 1)];
  const over = at >= weeks;
  const play = over ? 'replay:controls.again' : 'replay:controls.play';
  return (
    <section class="replay-controls" aria-label={t('replay:controls.label')}>
      <IconButton
        icon="flag"
        kind="quiet"
        class="replay-mark-step replay-flipped"
        label={t('replay:controls.markBack')}
        keys="P"
        disabled={!before}
        onClick={() => before && on.seek(before.week)}
      />
      <IconButton
        icon="rewind"
        kind="quiet"
        label={t('replay:controls.turnBack')}
        keys="Shift+ArrowLeft"
        disabled={at === 0}
        onClick={() => on.seek(turnBefore(ends, at))}
      />
      <IconButton
        icon="left"
        kind="quiet"
        label={t('replay:controls.back')}
        keys="ArrowLeft"
        disabled={at === 0}
        onClick={() => on.seek(at - 1)}
      />
      <IconButton
        class="button-primary replay-play"
        icon={playing ? 'pause' : over ? 'retry' : 'play'}
        label={t(playing ? 'replay:controls.pause' : play)}
        keys="Space"
        disabled={weeks === 0}
        onClick={playing ? on.pause : on.play}
      />
      <IconButton
        icon="right"
        kind="quiet"
        label={t('replay:controls.on')}
        keys="ArrowRight"
        disabled={over}
        onClick={() => on.seek(at + 1)}
      />
      <IconButton
        icon="fast"
        kind="quiet"
        label={t('replay:controls.turnOn')}
        keys="Shift+ArrowRight"
        disabled={over}
        onClick={() => on.seek(turnAfter(ends, at))}
      />
      <IconButton
        icon="flag"
        kind="quiet"
        class="replay-mark-step"
        label={t('replay:controls.markOn')}
        keys="N"
        disabled={!after}
        onClick={() => after && on.seek(after.week)}
      />
      <Segmented
        label={t('replay:controls.speed')}
        value={String(speed)}
        options={REPLAY_SPEEDS.map((times) => ({
          value: String(times),
          label: t('replay:controls.times', { times }),
        }))}
        onChange={(value) => on.speed(Number(value) as ReplaySpeed)}
      />
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { WeekBlock } from '../../view/index.ts';
import { Icon, Tooltip } from '../design/index.ts';
import { usePlay } from './context.ts';
import type { useWeekDrag } from './use-week-drag.ts';
import { remove, resize, step } from './week-edit.ts';
import { span } from './week-grid.ts';

type Drag = ReturnType<typeof useWeekDrag>;

/** Set when a key has moved a block, so that the focus follows it to its new place in the row. */
let follow = -1;

/** A block on the calendar, in the shape of its hand. */
export function WeekBlockView({
  block,
  hold,
  wasDragged,
  held,
  editable,
  vertical,
}: {
  block: WeekBlock;
  hold: Drag['hold'];
  wasDragged: Drag['wasDragged'];
  held: boolean;
  editable: boolean;
  vertical: boolean;
}) {
  const play = usePlay();
  const { focus, open } = play;
  const button = useRef<HTMLButtonElement>(null);
  const { index } = block;
  const selected = focus.kind === 'compose' && focus.index === index;

  useEffect(() => {
    if (follow !== index) return;
    follow = -1;
    button.current?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!editable) return;
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] as
      | 1
      | -1
      | undefined;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (by !== undefined && plain) {
      event.preventDefault();
      if (event.shiftKey) resize(play, index, block.length + by);
      else follow = step(play, index, by);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      if (selected) play.back();
      follow = Math.max(0, index - 1);
      remove(play, index);
    } else if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      resize(play, index, block.length + (event.key === '+' ? 1 : -1));
    }
  };

  const grip = hold(index, 'body');
  return (
    <div
      class="block-place"
      data-hand={block.hand}
      data-held={held}
      data-length={block.length}
      style={span(vertical, block.start, block.length)}
    >
      {block.switchText !== null && (
        <Tooltip text={t('play:week.switch', { cost: block.switchText })}>
          <span class="seam">
            <Icon name="allocate-resources" size="0.85em" />
            {block.switchText}
          </span>
        </Tooltip>
      )}
      <button
        ref={button}
        type="button"
        class="block"
        data-block={index}
        aria-description={editable ? t('play:week.help') : undefined}
        aria-pressed={selected}
        data-problem={block.problem !== null}
        disabled={!editable}
        onClick={() => {
          if (!wasDragged()) open(index);
        }}
        onKeyDown={onKeyDown}
        {...(vertical ? {} : grip)}
      >
        <span class="block-icon">
          <Icon name={block.icon} size="1.35em" />
          {block.delegated && <Icon name="delegate" size="1.1em" />}
        </span>
        <span class="block-name">{block.short}</span>{' '}
        {block.target !== '' && <span class="block-target">{block.target}</span>}
        {block.problem !== null && <Icon name="warning" />}
        <span class="aloud">{block.aloud}</span>
        <span class="block-works">
          <span style={{ width: `${block.works * 100}%` }} />
        </span>
      </button>
      {vertical && editable && (
        <span class="block-grip" aria-hidden="true" {...grip}>
          <Icon name="grip" />
        </span>
      )}
      {editable && (
        <>
          <span class="block-end block-end-start" aria-hidden="true" {...hold(index, 'start')} />
          <span class="block-end block-end-end" aria-hidden="true" {...hold(index, 'end')} />
        </>
      )}
    </div>
  );
}

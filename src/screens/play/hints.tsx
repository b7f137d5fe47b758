import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { HintAt } from '../../view/index.ts';
import { Button, IconButton, place } from '../design/index.ts';
import { usePlay } from './context.ts';

function elementOf(at: HintAt): HTMLElement | null {
  const selector =
    at.kind === 'panel'
      ? `[data-panel="${at.panel}"]`
      : at.kind === 'action'
        ? `[data-action="${at.action}"]`
        : `[data-team="${at.team}"]`;
  return document.querySelector<HTMLElement>(selector);
}

/** Hints of a guided scenario: one at a time, beside what it is about. */
export function Hints() {
  const { model, layout } = usePlay();
  const { hints, turnNumber } = model;
  const [shown, setShown] = useState({ turn: turnNumber, index: 0 });
  const card = useRef<HTMLDivElement>(null);
  const index = shown.turn === turnNumber ? shown.index : 0;
  const hint = model.mode === 'planning' ? hints[index] : undefined;
  useEffect(() => {
    const target = hint && elementOf(hint.at);
    const element = card.current;
    if (!target || !element) return;
    target.dataset.hinted = '';
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const stop = layout === 'phone' ? () => undefined : place(target, element, 'left');
    return () => {
      delete target.dataset.hinted;
      stop();
    };
  }, [hint, layout]);
  if (!hint) return null;
  const go = (next: number) => setShown({ turn: turnNumber, index: next });
  const last = index === hints.length - 1;
  return (
    <div ref={card} class="hint" role="note">
      <p>{hint.text}</p>
      <div class="hint-foot">
        <span class="note small">
          {t('play:hint.label', { index: index + 1, count: hints.length })}
        </span>
        {index > 0 && (
          <IconButton
            icon="left"
            kind="quiet"
            label={t('play:hint.back')}
            onClick={() => go(index - 1)}
          />
        )}
        <Button size="small" kind="primary" onClick={() => go(index + 1)}>
          {t(last ? 'play:hint.done' : 'play:hint.next')}
        </Button>
        <IconButton
          icon="close"
          kind="quiet"
          label={t('play:hint.hide')}
          onClick={() => go(hints.length)}
        />
      </div>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { ACTIONS_OF_HAND, type HintAt, handOfAction, type PlayModel } from '../../view/index.ts';
import { Button, IconButton, place } from '../design/index.ts';
import { usePlay } from './context.ts';
import type { DrawerTab } from './focus.ts';

function elementOf(at: HintAt): HTMLElement | null {
  const selector =
    at.kind === 'panel'
      ? `[data-panel="${at.panel}"]`
      : at.kind === 'action'
        ? `[data-action="${at.action}"]`
        : `[data-team="${at.team}"]`;
  // What shows only while something is planned gives way to where it will show.
  return (
    document.querySelector<HTMLElement>(selector) ??
    (at.kind === 'panel' ? document.querySelector<HTMLElement>('.side, .sheet') : null)
  );
}

/** The tab behind which the thing stands on small screens. */
function tabOf(at: HintAt): DrawerTab | null {
  if (at.kind === 'panel') {
    if (at.panel === 'calendar') return 'week';
    if (at.panel === 'actions') return 'management';
    return at.panel === 'advisers' ? 'figures' : null;
  }
  if (at.kind === 'team') return null;
  const all = [...ACTIONS_OF_HAND.management, ...ACTIONS_OF_HAND.leadership];
  const kind = all.find((one) => one === at.action);
  return kind ? handOfAction(kind) : null;
}

/** Whether the week has a block of this action: then its hint has done its work. */
const planned = (model: PlayModel, action: string): boolean =>
  model.input.plan.blocks.some((block) => block.action.kind === action);

/** Puts the card beside its target, or over the foot of a target that fills the screen. */
function stand(target: HTMLElement, card: HTMLElement): () => void {
  const box = target.getBoundingClientRect();
  const large = box.width > window.innerWidth * 0.45 && box.height > window.innerHeight * 0.3;
  if (!large) return place(target, card, 'left');
  card.style.left = `${box.left + (box.width - card.offsetWidth) / 2}px`;
  card.style.top = `${box.bottom - card.offsetHeight - 12}px`;
  return () => undefined;
}

/** Hints of a guided scenario: one at a time, beside what it is about. */
export function Hints() {
  const { model, layout, focus, tab, setTab } = usePlay();
  const { hints, turnNumber } = model;
  const [shown, setShown] = useState({ turn: turnNumber, index: 0 });
  const card = useRef<HTMLElement>(null);
  const index = shown.turn === turnNumber ? shown.index : 0;
  const hint = model.mode === 'planning' ? hints[index] : undefined;
  const small = layout === 'phone' || layout === 'landscape';
  const done = hint?.at.kind === 'action' && planned(model, hint.at.action);
  useEffect(() => {
    if (done) setShown({ turn: turnNumber, index: index + 1 });
  }, [done]);
  useEffect(() => {
    const behind = hint && small ? tabOf(hint.at) : null;
    if (behind) setTab(behind);
  }, [hint?.text, small]);
  useEffect(() => {
    const target = hint && elementOf(hint.at);
    const element = card.current;
    if (!target || !element) return;
    target.dataset.hinted = '';
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const leave = layout === 'phone' ? () => undefined : stand(target, element);
    return () => {
      delete target.dataset.hinted;
      leave();
    };
  }, [hint?.text, layout, tab, focus.kind]);
  if (!hint || focus.kind !== 'actions') return null;
  const go = (next: number) => setShown({ turn: turnNumber, index: next });
  const last = index === hints.length - 1;
  return (
    <section
      ref={card}
      class="hint"
      aria-label={t('play:hint.label', { index: index + 1, count: hints.length })}
    >
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
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import { t } from '../../text/index.ts';
import { Dialog, Kbd } from '../design/index.ts';
import type { Play } from './context.ts';

/** Whether something modal or floating has the keys now. */
const covered = (): boolean =>
  document.querySelector('dialog[open], [popover="auto"]:popover-open') !== null;

const onControl = (event: KeyboardEvent): boolean =>
  event.target instanceof Element &&
  event.target.closest('button, input, select, textarea, summary, a, [role="slider"]') !== null;

function goTo(selector: string): void {
  const region = document.querySelector(selector);
  const first = region?.querySelector<HTMLElement>(
    'button:not(:disabled), summary, [tabindex="0"], input',
  );
  first?.focus();
}

/** The keys of the play screen. */
export function useKeys(play: Play, help: () => void): void {
  const now = useRef({ play, help });
  now.current = { play, help };
  useEffect(() => {
    const when =
      (mode: 'planning' | 'running' | 'any', act: (play: Play, event: KeyboardEvent) => void) =>
      (event: KeyboardEvent) => {
        const it = now.current.play;
        if (event.defaultPrevented || covered()) return;
        if (mode !== 'any' && it.model.mode !== mode) return;
        act(it, event);
      };
    const step = (act: (play: Play) => void, said: 'play:say.undone' | 'play:say.redone') =>
      when('planning', (it, event) => {
        event.preventDefault();
        act(it);
        it.say(t(said));
      });
    const redo = step(({ on }) => on.redo(), 'play:say.redone');
    // Where "?" lies differs from keyboard to keyboard, so it is known by its sign alone.
    const help = (event: KeyboardEvent) => {
      if (event.key === '?' && !covered()) now.current.help();
    };
    window.addEventListener('keydown', help);
    const stop = tinykeys(window, {
      '$mod+KeyZ': step(({ on }) => on.undo(), 'play:say.undone'),
      '$mod+Shift+KeyZ': redo,
      '$mod+KeyY': redo,
      '$mod+Enter': when('planning', ({ on, model }, event) => {
        event.preventDefault();
        if (model.unanswered > 0) on.answerEvents();
        else if (model.reason === null) on.run();
      }),
      Space: when('running', ({ on, model }, event) => {
        if (onControl(event)) return;
        event.preventDefault();
        on.pause(!(model.running?.paused ?? false));
      }),
      Enter: when('running', ({ on }, event) => {
        if (!onControl(event)) on.finish();
      }),
      Escape: when('planning', ({ back, focus }) => {
        if (focus.kind !== 'actions') back();
      }),
      'Alt+Digit1': when('any', () => goTo('[data-panel="vitals"]')),
      'Alt+Digit2': when('any', () => goTo('[data-panel="map"]')),
      'Alt+Digit3': when('any', () => goTo('[data-panel="calendar"]')),
      'Alt+Digit4': when('any', () => goTo('.side, .sheet')),
    });
    return () => {
      window.removeEventListener('keydown', help);
      stop();
    };
  }, []);
}

const KEYS = [
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Shift+Z', 'redo'],
  ['Ctrl+Enter', 'run'],
  ['Space', 'pause'],
  ['Enter', 'finish'],
  ['ArrowLeft ArrowRight', 'move'],
  ['Shift+ArrowRight', 'resize'],
  ['Delete', 'remove'],
  ['Alt+1', 'figures'],
  ['Alt+2', 'map'],
  ['Alt+3', 'week'],
  ['Alt+4', 'actions'],
  ['Escape', 'back'],
  ['?', 'help'],
] as const;

/** The table of keys. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} title={t('play:keys.title')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, name]) => (
          <div key={name} class="keys-row">
            <dt>
              {keys.split(' ').map((chord) => (
                <Kbd key={chord} keys={chord} />
              ))}
              <span class="aloud">{keys}</span>
            </dt>
            <dd>{t(`play:keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { tinykeys } from 'tinykeys';
import type { ReplayProps } from './props.ts';
import { endsOfBoth, markFrom, turnAfter, turnBefore } from './steps.ts';

/** Whether something modal or floating has the keys now, or something that uses them itself. */
function taken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return true;
  if (document.querySelector('dialog[open], [popover="auto"]:popover-open')) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('textarea, select') !== null) return true;
  // What stands in a row goes by its own arrows, the line of weeks by its own too.
  const arrow = event.key.startsWith('Arrow');
  if (arrow && target.closest('[role="tab"], input[type="radio"]') !== null) return true;
  if (arrow && !event.shiftKey && target.matches('input[type="range"]')) return true;
  return event.key === ' ' && target.closest('button, input[type="radio"]') !== null;
}

/** The keys of the replay. */
export function useReplayKeys(props: ReplayProps, help: () => void): void {
  const now = useRef(props);
  now.current = props;
  const ask = useRef(help);
  ask.current = help;
  useEffect(() => {
    const on = (act: (props: ReplayProps) => void) => (event: KeyboardEvent) => {
      if (taken(event)) return;
      event.preventDefault();
      act(now.current);
    };
    const mark = (step: 1 | -1) =>
      on(({ game, at, on: act }) => {
        const found = markFrom(game.model.marks, at, step);
        if (found) act.seek(found.week);
      });
    // Where "?" lies differs from keyboard to keyboard, so it is known by its sign alone.
    const question = (event: KeyboardEvent) => {
      if (event.key === '?' && !taken(event)) ask.current();
    };
    window.addEventListener('keydown', question);
    const stop = tinykeys(window, {
      Space: on(({ playing, on: act }) => (playing ? act.pause() : act.play())),
      ArrowLeft: on(({ at, on: act }) => act.seek(at - 1)),
      ArrowRight: on(({ at, on: act }) => act.seek(at + 1)),
      'Shift+ArrowLeft': on(({ game, other, at, on: act }) =>
        act.seek(turnBefore(endsOfBoth(game.model, other?.model ?? null), at)),
      ),
      'Shift+ArrowRight': on(({ game, other, at, on: act }) =>
        act.seek(turnAfter(endsOfBoth(game.model, other?.model ?? null), at)),
      ),
      Home: on(({ on: act }) => act.seek(0)),
      End: on(({ weeks, on: act }) => act.seek(weeks)),
      KeyP: mark(-1),
      KeyN: mark(1),
      KeyT: on(({ truth, game, on: act }) => {
        if (game.model.over) act.truth(!truth);
      }),
      KeyB: on(({ on: act }) => act.branch()),
    });
    return () => {
      window.removeEventListener('keydown', question);
      stop();
    };
  }, []);
}

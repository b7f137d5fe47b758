import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { place } from './floating.ts';
import { Kbd } from './kbd.tsx';

const DELAY = 450;

/** A tip that shows on hover and on keyboard focus. Touch does not get it: what matters is never only here. */
export function Tooltip({
  text,
  keys,
  children,
}: {
  text: string;
  keys?: string | undefined;
  children: ComponentChildren;
}) {
  const host = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef(0);
  const [shown, setShown] = useState(false);
  const show = (delay: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(true), delay);
  };
  const hide = () => {
    window.clearTimeout(timer.current);
    setShown(false);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    const anchor = host.current?.firstElementChild;
    const float = tip.current;
    if (!shown || !float || !anchor) return;
    float.showPopover?.();
    return place(anchor, float, 'bottom');
  }, [shown]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the button inside.
    <span
      ref={host}
      class="tooltip-host"
      onPointerEnter={(event) => event.pointerType === 'mouse' && show(DELAY)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocusIn={(event) => (event.target as Element).matches(':focus-visible') && show(0)}
      onFocusOut={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {children}
      {shown && (
        <span ref={tip} popover="manual" class="tooltip" aria-hidden="true">
          {text}
          {keys && <Kbd keys={keys} />}
        </span>
      )}
    </span>
  );
}

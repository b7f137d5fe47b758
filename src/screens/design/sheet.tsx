import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { IconButton } from './button.tsx';

/** Where a sheet rests, lowest first. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** What a sheet holds and where it stands. */
export interface SheetProps {
  /** Name of what is inside. */
  label: string;
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
  /** Stays at the foot, at every stop, in reach of the thumb. */
  footer?: ComponentChildren;
  children: ComponentChildren;
}

const SHARE: Readonly<Record<SheetStop, number>> = { peek: 0.22, half: 0.5, full: 0.9 };

function nearest(share: number): SheetStop {
  let best: SheetStop = 'peek';
  for (const stop of SHEET_STOPS) {
    if (Math.abs(SHARE[stop] - share) < Math.abs(SHARE[best] - share)) best = stop;
  }
  return best;
}

/** A sheet at the bottom of a small screen: three stops, by drag or by buttons. */
export function Sheet({ label, stop, onStop, footer, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const drag = useRef<{ y: number; height: number } | null>(null);
  const at = SHEET_STOPS.indexOf(stop);

  const begin = (event: PointerEvent) => {
    if (!sheet.current) return;
    drag.current = { y: event.clientY, height: sheet.current.offsetHeight };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    sheet.current.dataset.dragged = '';
  };
  const move = (event: PointerEvent) => {
    if (!drag.current || !sheet.current) return;
    sheet.current.style.height = `${drag.current.height + drag.current.y - event.clientY}px`;
  };
  const end = () => {
    const element = sheet.current;
    if (!drag.current || !element) return;
    const moved = element.offsetHeight - drag.current.height;
    drag.current = null;
    const share = element.offsetHeight / window.innerHeight;
    delete element.dataset.dragged;
    element.style.height = '';
    if (Math.abs(moved) > 8) onStop(nearest(share));
  };
  const go = (step: number) => {
    const next = SHEET_STOPS[Math.max(0, Math.min(SHEET_STOPS.length - 1, at + step))];
    if (next) onStop(next);
  };

  return (
    <section ref={sheet} class="sheet" data-stop={stop} aria-label={label}>
      <div
        class="sheet-handle"
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <IconButton
          icon="expand"
          kind="quiet"
          label={t('common:sheet.lower', { name: label })}
          disabled={at === 0}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => go(-1)}
        />
        <span class="sheet-grip" aria-hidden="true" />
        <IconButton
          icon="fold"
          kind="quiet"
          label={t('common:sheet.raise', { name: label })}
          disabled={at === SHEET_STOPS.length - 1}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => go(1)}
        />
      </div>
      <div class="sheet-body">{children}</div>
      {footer && <footer class="sheet-foot">{footer}</footer>}
    </section>
  );
}

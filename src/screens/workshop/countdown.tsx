import { useEffect, useState } from 'preact/hooks';
import type { RoomPart } from '../../protocol/index.ts';
import { t } from '../../text/index.ts';

/** Milliseconds left of the round, or null without a timer. */
export function timeLeft({ timer }: Pick<RoomPart, 'timer'>, now: number): number | null {
  if (!timer) return null;
  return Math.max(0, timer.endsAt === null ? timer.left : timer.endsAt - now);
}

/** Minutes and seconds, "4:05". */
export function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

interface CountdownProps {
  readonly room: RoomPart;
  /** The server's clock. */
  readonly now: () => number;
  readonly class?: string;
}

/** The time that is left of the round, second by second. Nothing without a timer. */
export function Countdown({ room, now, class: more = '' }: CountdownProps) {
  const [, tick] = useState(0);
  const runs = room.timer !== null && room.timer.endsAt !== null;
  useEffect(() => {
    if (!runs) return;
    const timer = window.setInterval(() => tick((count) => count + 1), 500);
    return () => window.clearInterval(timer);
  }, [runs]);
  const left = timeLeft(room, now());
  if (left === null || !room.timer) return null;
  const share = room.timer.length > 0 ? Math.min(1, left / room.timer.length) : 0;
  return (
    <span
      class={`countdown ${more}`.trim()}
      role="timer"
      data-short={left < 30_000}
      data-stands={!runs}
      aria-label={t('workshop:timer.label', { left: clock(left) })}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <circle cx="10" cy="10" r="8" pathLength="1" />
        <circle
          class="countdown-left"
          cx="10"
          cy="10"
          r="8"
          pathLength="1"
          stroke-dasharray={`${share} 1`}
        />
      </svg>
      <span aria-hidden="true">{clock(left)}</span>
    </span>
  );
}
